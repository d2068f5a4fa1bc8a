import { question, type Row } from './question';

/**
 * Every item that the agency lost and every indicator below 85 (kind: item | indicator), most lost points first: how many
 * peers are known there, lost it too, are known the year after (peers_followed) and had regained it then (item at 100,
 * indicator at 85 or more). Shares 0–100; share_regained is of peers_followed. …_with_measures: those that lost it and had
 * carried out a measure aimed at it. Peers as in peer_agencies.
 */
export const learnFromPeers = question(
  'learn_from_peers',
  { agency_id: 'integer', fiscal_year: 'integer', scope: 'text', n: 'integer', chosen: 'text' },
  {
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    lost_points: 'double',
    certain: 'boolean',
    peers: 'integer',
    peers_lost: 'integer',
    share_lost: 'double?',
    peers_followed: 'integer',
    peers_regained: 'integer',
    share_regained: 'double?',
    peers_with_measures: 'integer',
    regained_with_measures: 'integer',
  },
);

export type LearnFromPeersRow = Row<typeof learnFromPeers>;

import { question, type Row } from './question';

/**
 * The measures that peers which had lost the same item or indicator carried out for it the year after, of peers that
 * regained it first; code NULL: for all that the agency lost. steps, responsible: one a line. regained NULL: the year after
 * is not known. Peers as in peer_agencies.
 */
export const peerMeasures = question(
  'peer_measures',
  {
    agency_id: 'integer',
    fiscal_year: 'integer',
    scope: 'text',
    n: 'integer',
    chosen: 'text',
    code: 'text',
  },
  {
    code: 'text',
    agency_id: 'integer',
    name: 'text',
    measure_id: 'integer',
    title: 'text',
    steps: 'text?',
    responsible: 'text?',
    plan_year: 'integer',
    progress: 'text',
    regained: 'boolean?',
  },
);

export type PeerMeasuresRow = Row<typeof peerMeasures>;

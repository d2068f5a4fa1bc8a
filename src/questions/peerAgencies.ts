import { question, type Row } from './question';

/**
 * Peers of an agency in a year, nearest by the total of the year before first. scope: type | province | type_province,
 * NULL = all; n: how many; chosen: agency ids picked by hand, with commas between, whatever the scope. distance: difference
 * of the totals of the year before, or of this year's where the agency has none before.
 */
export const peerAgencies = question(
  'peer_agencies',
  { agency_id: 'integer', fiscal_year: 'integer', scope: 'text', n: 'integer', chosen: 'text' },
  {
    agency_id: 'integer',
    name: 'text',
    type: 'text?',
    province: 'text?',
    total: 'double',
    last_total: 'double?',
    distance: 'double?',
  },
);

export type PeerAgenciesRow = Row<typeof peerAgencies>;

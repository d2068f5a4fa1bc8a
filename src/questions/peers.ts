import { question, type Row } from './question';

/** Where one agency stands among all, its type, its province, and its type in its province. scope: all | type | province | type_province. */
export const peers = question(
  'peers',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    scope: 'text',
    label: 'text?',
    total: 'double',
    rank: 'integer',
    of: 'integer',
    percentile: 'double',
    mean: 'double',
    median: 'double',
  },
);

export type PeersRow = Row<typeof peers>;

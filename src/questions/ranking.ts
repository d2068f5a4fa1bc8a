import { question, type Row } from './question';

/** All agencies of one year by total, best first; ties share the better rank. percentile: share of the others that score lower, 0–100. type, province: NULL = all. */
export const ranking = question(
  'ranking',
  { fiscal_year: 'integer', type: 'text', province: 'text' },
  {
    agency_id: 'integer',
    name: 'text',
    type: 'text?',
    province: 'text?',
    total: 'double',
    rank: 'integer',
    of: 'integer',
    percentile: 'double',
    previous_total: 'double?',
  },
);

export type RankingRow = Row<typeof ranking>;

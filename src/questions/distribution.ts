import { question, type Row } from './question';

/** Every agency's score of a node (total, IIT…, indicators; NULL = all of them) in a year, least first within a node. */
export const distribution = question(
  'distribution',
  { code: 'text', fiscal_year: 'integer', type: 'text', province: 'text', region: 'text' },
  { fiscal_year: 'integer', code: 'text', agency_id: 'integer', score: 'double' },
);

export type DistributionRow = Row<typeof distribution>;

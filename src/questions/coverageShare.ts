import { question, type Row } from './question';

/** Lost points of result year N split by reach and progress; shares sum to 1. */
export const coverageShare = question(
  'coverage_share',
  { agency_id: 'integer', fiscal_year: 'integer' },
  { reach: 'text', progress: 'text?', lost_points: 'double', share: 'double' },
);

export type CoverageShareRow = Row<typeof coverageShare>;

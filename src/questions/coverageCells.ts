import { question, type Row } from './question';

/** One row per node with lost points and measure that reaches it: the cells of the coverage matrix. */
export const coverageCells = question(
  'coverage_cells',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    measure_id: 'integer',
    reach: 'text',
    via: 'text',
    basis: 'text',
    because: 'text',
    progress: 'text',
  },
);

export type CoverageCellsRow = Row<typeof coverageCells>;

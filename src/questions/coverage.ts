import { question, type Row } from './question';

/** Every node of result year N with lost points of its own (an item at 0 where items are known, else its indicator, which also stands for what the listed items do not explain), most lost first, and how measures of plan year N+1 aim at it. reach: direct | general | none. progress: of the best measure that reaches it: planned | underway | done | done_with_result; NULL when none. because: the words of the match. */
export const coverage = question(
  'coverage',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    indicator: 'text',
    lost_points: 'double',
    reach: 'text',
    basis: 'text?',
    progress: 'text?',
    measures: 'integer',
    because: 'text?',
  },
);

export type CoverageRow = Row<typeof coverage>;

import { question, type Row } from './question';

/** Indicators of one agency-year, most lost points first, with the three conditions of weakness side by side (domain: below 85, among the three with most lost points, fell by 1.00 or more). */
export const weakest = question(
  'weakest',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    name_th: 'text',
    name_en: 'text',
    instrument: 'text',
    score: 'double',
    effective_weight: 'double',
    lost_points: 'double',
    rank_lost: 'integer',
    rank_score: 'integer',
    below_line: 'boolean',
    top_lost: 'boolean',
    fell: 'boolean',
    previous_score: 'double?',
  },
);

export type WeakestRow = Row<typeof weakest>;

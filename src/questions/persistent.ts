import { question, type Row } from './question';

/** For each indicator: in how many of the last n years (ending at fiscal_year, same series) it was weak, and the Theil–Sen slope in points a year. */
export const persistent = question(
  'persistent',
  { agency_id: 'integer', fiscal_year: 'integer', n: 'integer' },
  {
    code: 'text',
    name_th: 'text',
    name_en: 'text',
    weak_years: 'integer',
    years: 'integer',
    slope: 'double?',
    first_score: 'double?',
    last_score: 'double?',
  },
);

export type PersistentRow = Row<typeof persistent>;

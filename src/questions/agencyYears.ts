import { question, type Row } from './question';

/** The fiscal years in which anything is known of an agency, latest first, with total and level as stated and computed. levels_possible: best first, joined by ' | '. measures: of the plan of that very year. */
export const agencyYears = question(
  'agency_years',
  { agency_id: 'integer' },
  {
    fiscal_year: 'integer',
    series: 'text',
    certain: 'boolean',
    total_stated: 'double?',
    total_computed: 'double?',
    total: 'double?',
    level_stated: 'text?',
    level_computed: 'text?',
    levels_possible: 'text?',
    measures: 'integer',
    items: 'integer',
  },
);

export type AgencyYearsRow = Row<typeof agencyYears>;

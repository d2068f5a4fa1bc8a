import { question, type Row } from './question';

/** Scores of total, instruments and indicators of one agency in all its years (year, then tree order). series: years of different series are never joined by a plain line. */
export const history = question(
  'history',
  { agency_id: 'integer' },
  {
    fiscal_year: 'integer',
    series: 'text',
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    score: 'double?',
    lost_points: 'double?',
  },
);

export type HistoryRow = Row<typeof history>;

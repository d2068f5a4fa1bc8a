import { question, type Row } from './question';

/** Items at 0, most points first, then code order. points = effective weight × 100: what publishing it returns to the total. */
export const itemsLost = question(
  'items_lost',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    name_th: 'text',
    name_en: 'text',
    sub: 'text',
    indicator: 'text',
    points: 'double',
    concept: 'text?',
    certain: 'boolean',
    note: 'text?',
  },
);

export type ItemsLostRow = Row<typeof itemsLost>;

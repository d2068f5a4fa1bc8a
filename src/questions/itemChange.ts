import { question, type Row } from './question';

/** Items of two years compared by concept through the crosswalk. state: regained | lost | still_lost | kept | new | dropped | unknown. */
export const itemChange = question(
  'item_change',
  { agency_id: 'integer', from_year: 'integer', to_year: 'integer' },
  {
    concept: 'text',
    name_th: 'text',
    codes_from: 'text?',
    codes_to: 'text?',
    score_from: 'double?',
    score_to: 'double?',
    state: 'text',
    certain: 'boolean',
    points: 'double?',
  },
);

export type ItemChangeRow = Row<typeof itemChange>;

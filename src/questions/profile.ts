import { question, type Row } from './question';

/** Every node of the year's tree for one agency, in tree order; score NULL = not known. score is the value the analyses use; stated/computed are both sides of it. */
export const profile = question(
  'profile',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    parent: 'text?',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    weight: 'double',
    effective_weight: 'double',
    certain: 'boolean',
    stated: 'double?',
    computed: 'double?',
    score: 'double?',
    lost_points: 'double?',
    previous_score: 'double?',
    concept: 'text?',
  },
);

export type ProfileRow = Row<typeof profile>;

import { question, type Row } from './question';

/** Every node with lost points of its own in from_year (as in coverage) and what became of it in to_year, beside how the measures of plan year from_year + 1 aim at it. code_to: items by concept, several joined by a space, NULL = dropped. whole: false = an indicator of which known items explain a part; its change is theirs too. change: NULL where either year is not known or not comparable. measures_of_year: 0 = no plan is loaded, so that reach none says nothing. peers: agencies of the same type with a total within 5 points in from_year (for items: that had lost it too) whose change is known; peer_change: its mean. */
export const effect = question(
  'effect',
  { agency_id: 'integer', from_year: 'integer', to_year: 'integer' },
  {
    agency_id: 'integer',
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    code_to: 'text?',
    lost_points: 'double',
    whole: 'boolean',
    reach: 'text',
    progress: 'text?',
    measures_of_year: 'integer',
    score_from: 'double',
    score_to: 'double?',
    change: 'double?',
    certain: 'boolean',
    peers: 'integer',
    peer_change: 'double?',
  },
);

export type EffectRow = Row<typeof effect>;

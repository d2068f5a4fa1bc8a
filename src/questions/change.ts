import { question, type Row } from './question';

/** Change of every node between two years, in tree order, and its contribution to the change of the total. The indicators' contributions plus the row of kind 'framework' (code 'framework') sum to the row 'total'. */
export const change = question(
  'change',
  { agency_id: 'integer', from_year: 'integer', to_year: 'integer' },
  {
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    score_from: 'double?',
    score_to: 'double?',
    delta: 'double?',
    contribution: 'double?',
    comparable: 'boolean',
  },
);

export type ChangeRow = Row<typeof change>;

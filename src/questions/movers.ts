import { question, type Row } from './question';

/**
 * The n largest rises and falls of the total since from_year (NULL = the year before), rises first, with the indicator that
 * moved each most in its direction: contribution = weight now × change, in points of the total. direction: rise | fall;
 * place: 1 = largest of its direction.
 */
export const movers = question(
  'movers',
  {
    fiscal_year: 'integer',
    from_year: 'integer',
    type: 'text',
    province: 'text',
    region: 'text',
    n: 'integer',
  },
  {
    agency_id: 'integer',
    name: 'text',
    type: 'text?',
    province: 'text?',
    direction: 'text',
    place: 'integer',
    total_from: 'double',
    total_to: 'double',
    change: 'double',
    code: 'text?',
    name_th: 'text?',
    name_en: 'text?',
    score_from: 'double?',
    score_to: 'double?',
    contribution: 'double?',
  },
);

export type MoversRow = Row<typeof movers>;

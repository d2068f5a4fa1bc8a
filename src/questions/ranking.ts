import { question, type Row } from './question';

/**
 * Agencies of one year by total, best first; ties share the better rank. Ranks are among the agencies of the type, province
 * and region; level only picks rows of them. percentile: share of the others that score lower, 0–100. from_year: NULL = the
 * year before; places_gained: rank then − rank now, each among those that were assessed. province, region: by the names of
 * text/regions.ts where it is one of the 77. NULL = all.
 */
export const ranking = question(
  'ranking',
  {
    fiscal_year: 'integer',
    from_year: 'integer',
    type: 'text',
    province: 'text',
    region: 'text',
    level: 'text',
  },
  {
    agency_id: 'integer',
    name: 'text',
    type: 'text?',
    province: 'text?',
    region: 'text?',
    total: 'double',
    level: 'text?',
    rank: 'integer',
    of: 'integer',
    percentile: 'double',
    total_from: 'double?',
    rank_from: 'integer?',
    places_gained: 'integer?',
  },
);

export type RankingRow = Row<typeof ranking>;

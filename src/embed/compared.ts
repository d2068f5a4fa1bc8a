import { question, type Row } from '../questions/question';
import type { At } from './view';

/** Whom the Compare page puts together: its filters, its peers and the agencies chosen by hand, one key a line. */
const limits = {
  agency_id: 'integer',
  fiscal_year: 'integer',
  from_year: 'integer',
  type: 'text',
  province: 'text',
  region: 'text',
  level: 'text',
  peers: 'text',
  beside: 'text',
} as const;

/*
 * What charts of the Compare page draw, worked out by the code of that page (see withCompared.ts): the scores of a
 * whole country are no load for another site's page, how they spread is.
 */
const spread = {
  code: 'text',
  kind: 'text',
  name_th: 'text',
  name_en: 'text',
  median: 'double',
  own: 'double?',
  /** Share 0–1 of the others that score lower. */
  above: 'double?',
  /** Of all that are compared (by tenths where every score is drawn), and of the peers by hundredths (see scoresText.ts). */
  scores: 'text',
  peers: 'text',
} as const;

/** Each score of the group, in tree order. */
export const spreads = question('embed_spreads', limits, spread);
/** That of one node. */
export const oneSpread = question('embed_spread', { ...limits, node: 'text' }, spread);
export const peerScores = question(
  'embed_peers',
  { ...limits, node: 'text' },
  { agency_id: 'integer', name: 'text', score: 'double' },
);
/** Agencies of the group, and the filters that some agency meets. */
export const comparedGroup = question('embed_group', limits, {
  agencies: 'integer',
  type: 'text?',
  province: 'text?',
  region: 'text?',
  level: 'text?',
});
export const comparedProvinces = question('embed_provinces', limits, {
  province: 'text?',
  agencies: 'integer',
  mean: 'double',
  share: 'double',
  change: 'double?',
});
/** `scores`: one a column, parted by spaces, `-` = not known. `rows`: the ranking or, unless said, the peers. */
export const agencyRows = question(
  'embed_agencies',
  { ...limits, rows: 'text' },
  { agency_id: 'integer', rank: 'text', name: 'text', own: 'boolean', scores: 'text' },
);
export const agencyColumns = question(
  'embed_columns',
  { ...limits, rows: 'text' },
  { code: 'text', name_th: 'text', name_en: 'text' },
);

export type SpreadRow = Row<typeof spreads>;

/** The limits that an intent means. */
export function limitsOf({ agency, year, from, intent }: At) {
  const { agencyType: type = null, province = null, region = null, level = null, peers = null } = intent;
  return {
    agency_id: agency.agency_id,
    fiscal_year: year.fiscal_year,
    from_year: from?.fiscal_year ?? year.fiscal_year - 1,
    ...{ type, province, region, level, peers },
    beside: intent.beside?.join('\n') ?? null,
  };
}

import type { AgencyHeatData } from '../../charts/agencyHeat/data';
import { shareBelow } from '../../charts/distribution/bins';
import { middleOf, type Strip } from '../../charts/strips/data';
import type { RankingRow } from '../../questions/ranking';
import type { Group } from './group';
import { counted } from '../../text/counted';
import type { NodeChoice } from './nodes';
import { publishedOf } from './published';
import type { ScoreOf, Sheet } from './sheet';

/** Known scores of the rows, in their order. */
export function scoresIn(rows: readonly RankingRow[], of: ScoreOf): Float64Array {
  const scores = new Float64Array(rows.length);
  let known = 0;
  for (const { agency_id } of rows) {
    const score = of(agency_id);
    if (score !== null) scores[known++] = score;
  }
  return scores.subarray(0, known);
}

export interface Looked {
  readonly ownId: number;
  readonly peers: readonly RankingRow[];
  /** Code of the node that is drawn large. */
  readonly code: string;
}

/** A strip for every node of which some score of the rows is known. An agency outside the rows is marked all the same. */
export const stripsOf = (
  sheet: Sheet,
  rows: readonly RankingRow[],
  nodes: readonly NodeChoice[],
  { ownId, peers, code: chosen }: Looked,
): readonly Strip[] =>
  nodes.flatMap(({ code, kind, name }) => {
    const of = sheet.scores(code);
    const values = scoresIn(rows, of).sort();
    if (values.length === 0) return [];
    const own = of(ownId);
    return [
      {
        code,
        label: kind === 'indicator' ? code : '',
        name,
        values,
        median: middleOf(values),
        own,
        above: own === null ? null : shareBelow(values, own),
        peers: Array.from(scoresIn(peers, of)),
        reference: kind === 'total' ? (publishedOf(sheet.year)?.mean ?? null) : null,
        isChosen: code === chosen,
      },
    ];
  });

/** Agencies that stand in the heat map at a time. */
export const heatSize = 15;

/** The page of the ranking, from 0, that an agency is on; the first where it is not in the group. */
export const pageOf = ({ rows }: Pick<Group, 'rows'>, ownId: number | undefined): number =>
  Math.floor(
    Math.max(
      0,
      rows.findIndex(({ agency_id }) => agency_id === ownId),
    ) / heatSize,
  );

/** The agency with its nearest peers, those of the group with their rank in it; a page of the ranking where one is asked for or there are none. */
export function heatRows(
  { rows, byId }: Pick<Group, 'rows' | 'byId'>,
  own: RankingRow | null,
  peers: readonly RankingRow[],
  page: number | null,
): readonly RankingRow[] {
  if (page === null && own !== null && peers.length > 0)
    return [own, ...peers.slice(0, heatSize - 1)].map((row) => byId.get(row.agency_id) ?? row);
  const at = page ?? pageOf({ rows }, own?.agency_id);
  return rows.slice(at * heatSize, (at + 1) * heatSize);
}

/** Agencies by indicators, best total first. `rows` bear their rank. */
export const heatOf = (
  sheet: Sheet,
  rows: readonly RankingRow[],
  nodes: readonly NodeChoice[],
  ownId: number,
): AgencyHeatData => {
  const columns = nodes.filter(({ code, kind }) => kind === 'indicator' && sheet.codes.includes(code));
  return {
    columns: columns.map(({ code, text }) => ({ text: code, name: text })),
    rows: rows
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ agency_id, rank, name }) => ({
        key: String(agency_id),
        rank: counted(rank),
        name,
        isOwn: agency_id === ownId,
        scores: columns.map(({ code }) => sheet.scores(code)(agency_id)),
      })),
  };
};

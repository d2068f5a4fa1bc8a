import { effectiveWeights } from '../../framework/effectiveWeights';
import type { Framework, FrameworkNode } from '../../framework/types';
import type { RankingRow } from '../../questions/ranking';
import { compareThai } from '../../text/sort';
import type { Sheet } from './sheet';

/** Rises and falls shown, each. */
const shown = 6;

/** Indicators of the year shown with their effective weights: what a change of the total is taken apart by. */
export type Yardstick = readonly (Pick<FrameworkNode, 'code' | 'nameTh' | 'nameEn'> & {
  readonly weight: number;
})[];

/** Null where the two years stand on different yardsticks, or one is not known: then nothing says what moved a total. */
export function yardstickOf(now: Framework | undefined, before: Framework | undefined): Yardstick | null {
  if (!now || now.series !== before?.series) return null;
  const weights = effectiveWeights(now);
  return now.nodes
    .filter(({ kind }) => kind === 'indicator')
    .map(({ code, nameTh, nameEn }) => ({ code, nameTh, nameEn, weight: weights.get(code) ?? 0 }));
}

/** The indicator that moved a total most in its direction; contribution in points of the total. */
export interface MovedBy {
  readonly code: string;
  readonly name_th: string;
  readonly name_en: string;
  readonly score_from: number;
  readonly score_to: number;
  readonly contribution: number;
}

export interface Mover {
  readonly agency_id: number;
  readonly name: string;
  readonly province: string | null;
  readonly total_from: number;
  readonly total_to: number;
  readonly change: number;
  readonly by: MovedBy | null;
}

/** Largest first, each. */
export interface Movers {
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
}

/** The largest rises and falls of these rows' totals, as the SQL macro `movers` has them. */
export function moversIn(
  rows: readonly RankingRow[],
  now: Sheet,
  before: Sheet,
  yardstick: Yardstick | null,
): Movers {
  const moved = rows.flatMap((row) => {
    const { agency_id, total, total_from } = row;
    return total_from === null || now.printed(agency_id) === before.printed(agency_id)
      ? []
      : [{ row, from: total_from, change: total - total_from }];
  });
  const side = (turn: 1 | -1): readonly Mover[] => {
    const ones = moved.filter(({ change }) => change * turn > 0);
    // Only those that can be among the first are sorted by name as well.
    const least =
      Float64Array.from(ones, ({ change }) => change * turn)
        .sort()
        .at(-shown) ?? 0;
    return ones
      .filter(({ change }) => change * turn >= least)
      .sort((a, b) => (b.change - a.change) * turn || compareThai(a.row.name, b.row.name))
      .slice(0, shown)
      .map(({ row: { agency_id, name, province, total }, from, change }) => ({
        agency_id,
        name,
        province,
        total_from: from,
        total_to: total,
        change,
        by: movedBy(agency_id, turn, now, before, yardstick),
      }));
  };
  return { rises: side(1), falls: side(-1) };
}

function movedBy(
  id: number,
  turn: 1 | -1,
  now: Sheet,
  before: Sheet,
  yardstick: Yardstick | null,
): MovedBy | null {
  let most: MovedBy | null = null;
  for (const { code, nameTh: name_th, nameEn: name_en, weight } of yardstick ?? []) {
    const [score_to, score_from] = [now.scores(code)(id), before.scores(code)(id)];
    if (score_to === null || score_from === null) continue;
    const contribution = weight * (score_to - score_from);
    if (contribution * turn > Math.max(0, (most?.contribution ?? 0) * turn))
      most = { code, name_th, name_en, score_from, score_to, contribution };
  }
  return most;
}

import { round2 } from '../text/round2';
import { treeOf } from './tree';
import type { Framework } from './types';

/** Of values printed with two decimals; also how far total and weighted instruments may part by rounding alone. */
const smallestStep = 0.01;

/**
 * The levels that a total (0–100) can have, best first. More than one only where the scale asks for a least score of
 * each instrument (FY2566 on) and some are unknown (`instruments`: code → 0–100, null or incomplete). All values are
 * judged rounded to two decimals. What the total itself proves is used: with 99 no instrument can be below 96.
 */
export function levelsPossible(
  framework: Framework,
  total: number,
  instruments: ReadonlyMap<string, number> | null,
): readonly string[] {
  const rounded = round2(total);
  const reached = framework.levels.filter(({ minTotal }) => rounded >= minTotal);
  const [lowest, highest] = weakestInstrument(framework, rounded, instruments ?? new Map());
  const possible: string[] = [];
  // The weakest instrument alone decides, so one number in [lowest, highest] stands for all instruments.
  let ceiling = highest;
  for (const { level, minInstrument } of reached) {
    if (minInstrument === null) return [...possible, level];
    if (ceiling >= minInstrument) possible.push(level);
    if (lowest >= minInstrument) return possible;
    ceiling = Math.min(ceiling, round2(minInstrument - smallestStep));
  }
  return possible;
}

/** The level, where the numbers leave exactly one; else null. */
export function level(
  framework: Framework,
  total: number,
  instruments: ReadonlyMap<string, number> | null,
): string | null {
  const [only, another] = levelsPossible(framework, total, instruments);
  return only !== undefined && another === undefined ? only : null;
}

/** Least and greatest that the weakest instrument can be, given the total and those known. */
function weakestInstrument(
  framework: Framework,
  total: number,
  known: ReadonlyMap<string, number>,
): readonly [number, number] {
  const { root, children } = treeOf(framework);
  const all = children.get(root.code) ?? [];
  const open = all.filter(({ code }) => !known.has(code));
  const stated = all.flatMap(({ code }) => known.get(code) ?? []).map(round2);
  const weakestStated = Math.min(100, ...stated);
  if (open.length === 0) return [weakestStated, weakestStated];

  const openWeight = open.reduce((sum, { weight }) => sum + weight, 0);
  const share = all.reduce((sum, { code, weight }) => sum - weight * (known.get(code) ?? 0), total);
  // The open instruments together hold `share` points; where that is beyond them, what is stated contradicts itself.
  const least = share - smallestStep;
  const most = share + smallestStep;
  if (most < 0 || least > openWeight * 100) return [0, weakestStated];
  const evenly = round2(Math.min(100, most / openWeight));
  const alone = open.map(({ weight }) => (least - (openWeight - weight) * 100) / weight);
  return [round2(Math.min(weakestStated, Math.max(0, Math.min(...alone)))), Math.min(weakestStated, evenly)];
}

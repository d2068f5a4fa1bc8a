import { treeOf } from '../framework/tree';
import type { Framework, FrameworkNode } from '../framework/types';

/** Lost items by sub-indicator code; 0 where none. */
export type Solution = Readonly<Record<string, number>>;

export interface Decoded {
  /** At most `most`, those with the fewest lost items first. */
  readonly solutions: readonly Solution[];
  /** How many there are; more than are listed where there are too many. */
  readonly count: number;
  readonly unique: boolean;
  /** Of those listed, some agree with the items that are known. True where none are known. */
  readonly consistent: boolean;
}

export interface DecodeOptions {
  /** As printed; 2 unless said. */
  readonly decimals?: number;
  /** Items whose score is known (0 or 100): solutions against them are left out. */
  readonly known?: ReadonlyMap<string, number>;
  /** How many solutions are listed; 200 unless said. */
  readonly most?: number;
}

interface Part {
  readonly code: string;
  readonly items: number;
  /** Points of the indicator (0–100) that one lost item of it costs. */
  readonly cost: number;
  /** Known to be lost, and possible at most. */
  readonly least: number;
  readonly greatest: number;
}

/** Sums of floats; a score printed with two decimals is told apart from its neighbours by 0.005. */
const noise = 1e-6;

/**
 * How many items were lost in which sub-indicator, from an indicator's score (0–100) alone: an item scores 0 or 100, so
 * only some scores can occur (domain note on decoding). Empty for an indicator without items, or where items of one
 * sub-indicator weigh differently.
 */
export function decode(
  framework: Framework,
  indicator: string,
  score: number,
  { decimals = 2, known = new Map(), most = 200 }: DecodeOptions = {},
): Decoded {
  const all = partsOf(framework, indicator, new Map());
  const open = partsOf(framework, indicator, known);
  const free = all && solve(all, score, decimals, most);
  const fit = open && known.size > 0 ? solve(open, score, decimals, most) : free;
  const { solutions, count } = fit ?? { solutions: [], count: 0 };
  return { solutions, count, unique: count === 1, consistent: count > 0 };
}

function partsOf(
  framework: Framework,
  indicator: string,
  known: ReadonlyMap<string, number>,
): readonly Part[] | null {
  const { children } = treeOf(framework);
  const subs = children.get(indicator) ?? [];
  const parts = subs.map((sub): Part | null => {
    const items = children.get(sub.code) ?? [];
    if (!isEven(items)) return null;
    const lost = items.filter(({ code }) => known.get(code) === 0).length;
    const kept = items.filter(({ code }) => known.get(code) === 100).length;
    const cost = (sub.weight * 100) / items.length;
    return { code: sub.code, items: items.length, cost, least: lost, greatest: items.length - kept };
  });
  return subs.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

const isEven = (items: readonly FrameworkNode[]): boolean =>
  items.length > 0 &&
  items.every(({ kind, weight }) => kind === 'item' && Math.abs(weight - 1 / items.length) < noise);

/** All counts whose cost is what the score lacks, to the printed decimals; branches that cannot reach it are cut. */
function solve(parts: readonly Part[], score: number, decimals: number, most: number) {
  const slack = 0.5 * 10 ** -decimals + noise;
  const missing = 100 - score;
  const after = (from: number, which: 'least' | 'greatest') =>
    parts.slice(from).reduce((sum, part) => sum + part.cost * part[which], 0);
  const floor = parts.map((_, at) => after(at + 1, 'least'));
  const ceiling = parts.map((_, at) => after(at + 1, 'greatest'));
  const found: Record<string, number>[] = [];
  let count = 0;
  const walk = (at: number, left: number, lost: Record<string, number>): void => {
    const part = parts[at];
    if (part === undefined) {
      if (Math.abs(left) > slack) return;
      count += 1;
      if (found.length < most * 10) found.push({ ...lost });
      return;
    }
    for (let items = part.least; items <= part.greatest; items += 1) {
      const rest = left - items * part.cost;
      if (rest < (floor[at] ?? 0) - slack) break;
      if (rest <= (ceiling[at] ?? 0) + slack) walk(at + 1, rest, { ...lost, [part.code]: items });
    }
  };
  walk(0, missing, {});
  const size = (solution: Solution) => Object.values(solution).reduce((sum, items) => sum + items, 0);
  return { solutions: found.sort((a, b) => size(a) - size(b)).slice(0, most), count };
}

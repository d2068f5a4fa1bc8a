import { treeOf } from './tree';
import type { Framework } from './types';

/**
 * Which of two values a node gets when it is stated and its children are all known as well:
 * `stated` as printed, `computed` the mean of its children (to hold against what is printed).
 */
export type Prefer = 'stated' | 'computed';

/**
 * Scores (0–100) of every node that follows from the known ones, by code. A node that is not stated gets the
 * weighted mean of its children, and only when all of them resolve; else it is absent. Nothing is rounded.
 */
export function rollUp(
  framework: Framework,
  known: ReadonlyMap<string, number>,
  prefer: Prefer = 'stated',
): ReadonlyMap<string, number> {
  const { children, bottomUp } = treeOf(framework);
  const values = new Map<string, number>();
  for (const { code } of bottomUp) {
    const stated = known.get(code);
    const computed =
      prefer === 'stated' && stated !== undefined ? undefined : weightedMean(children.get(code), values);
    const value = computed ?? stated;
    if (value !== undefined) values.set(code, value);
  }
  return values;
}

function weightedMean(
  parts: readonly { readonly code: string; readonly weight: number }[] | undefined,
  values: ReadonlyMap<string, number>,
): number | undefined {
  if (!parts) return undefined;
  let sum = 0;
  for (const { code, weight } of parts) {
    const value = values.get(code);
    if (value === undefined) return undefined;
    sum += weight * value;
  }
  return sum;
}

import { effectiveWeights } from './effectiveWeights';
import type { Framework } from './types';

/**
 * Points of the total that each node with a value (0–100) lost: effective weight × (100 − value).
 * Over a rolled-up tree the children's lost points add up to their parent's, and the root's are 100 − total.
 */
export function lostPoints(
  framework: Framework,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const [code, weight] of effectiveWeights(framework)) {
    const value = values.get(code);
    if (value !== undefined) lost.set(code, weight * (100 - value));
  }
  return lost;
}

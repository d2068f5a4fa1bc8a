import { treeOf } from './tree';
import type { Framework } from './types';

/** Code → share in the total (0–1): the product of the weights from the root down to the node. The root has 1. */
export function effectiveWeights(framework: Framework): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const node of treeOf(framework).bottomUp.toReversed()) {
    weights.set(node.code, node.parent === null ? 1 : (weights.get(node.parent) ?? 0) * node.weight);
  }
  return weights;
}

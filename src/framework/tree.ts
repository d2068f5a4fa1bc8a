import type { Framework, FrameworkNode } from './types';

/** A framework by its edges. `bottomUp` lists every node after all of its descendants. */
export interface Tree {
  readonly root: FrameworkNode;
  readonly children: ReadonlyMap<string, readonly FrameworkNode[]>;
  readonly bottomUp: readonly FrameworkNode[];
}

const trees = new WeakMap<Framework, Tree>();

/** The edges of a framework that parseFramework accepts (or a built-in one); worked out once for each framework. */
export function treeOf(framework: Framework): Tree {
  const known = trees.get(framework);
  if (known) return known;
  const children = new Map<string, FrameworkNode[]>();
  for (const node of framework.nodes) {
    if (node.parent === null) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const root = framework.nodes.find((node) => node.parent === null);
  if (!root) throw new Error(`Framework ${framework.fiscalYear}: no root`);
  const topDown = [root];
  for (const node of topDown) topDown.push(...(children.get(node.code) ?? []));
  const tree = { root, children, bottomUp: topDown.reverse() };
  trees.set(framework, tree);
  return tree;
}

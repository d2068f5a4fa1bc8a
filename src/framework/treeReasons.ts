import type { FrameworkReason } from './reason';
import type { FrameworkNode, NodeKind } from './types';

/** Sums of weights such as 1/3 or 1/9, written with sixteen digits, are this near to 1. */
const weightTolerance = 1e-9;
const ranks: Readonly<Record<NodeKind, number>> = { total: 0, instrument: 1, indicator: 2, sub: 3, item: 4 };

/** Why these nodes are not one weighted tree; empty if they are. */
export function treeReasons(nodes: readonly FrameworkNode[]): FrameworkReason[] {
  const byCode = new Map<string, FrameworkNode>();
  const reasons: FrameworkReason[] = [];
  for (const node of nodes) {
    if (byCode.has(node.code)) reasons.push({ rule: 'code-repeated', at: node.code, value: node.nameTh });
    else byCode.set(node.code, node);
  }
  const roots = nodes.filter(({ parent }) => parent === null);
  const [root] = roots;
  if (roots.length !== 1 || root?.code !== 'total' || root.kind !== 'total' || root.weight !== 1) {
    reasons.push({ rule: 'root', at: 'total', value: roots.map(({ code }) => code).join(', ') });
  }
  for (const node of nodes) reasons.push(...parentReasons(node, byCode));
  return [...reasons, ...cycleReasons(nodes, byCode), ...weightReasons(nodes)];
}

function parentReasons(node: FrameworkNode, byCode: ReadonlyMap<string, FrameworkNode>): FrameworkReason[] {
  if (node.parent === null) return [];
  const parent = byCode.get(node.parent);
  if (!parent) return [{ rule: 'parent-missing', at: node.code, value: node.parent }];
  return ranks[node.kind] > ranks[parent.kind]
    ? []
    : [{ rule: 'kinds', at: node.code, value: `${node.kind} < ${parent.kind}` }];
}

/** Follows parents upward; a node met twice on one way up is on a circle. Each circle is named once. */
function cycleReasons(
  nodes: readonly FrameworkNode[],
  byCode: ReadonlyMap<string, FrameworkNode>,
): FrameworkReason[] {
  const checked = new Set<string>();
  const reasons: FrameworkReason[] = [];
  for (const { code: start } of nodes) {
    const way: string[] = [];
    let code: string | null | undefined = start;
    while (typeof code === 'string' && !checked.has(code) && !way.includes(code)) {
      way.push(code);
      code = byCode.get(code)?.parent;
    }
    const from = typeof code === 'string' ? way.indexOf(code) : -1;
    if (from >= 0) {
      const circle = way.slice(from);
      reasons.push({ rule: 'cycle', at: circle[0] ?? start, value: circle.join(' → ') });
    }
    for (const seen of way) checked.add(seen);
  }
  return reasons;
}

function weightReasons(nodes: readonly FrameworkNode[]): FrameworkReason[] {
  const sums = new Map<string, number>();
  for (const { parent, weight } of nodes) {
    if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + weight);
  }
  return [...sums]
    .filter(([, sum]) => Math.abs(sum - 1) > weightTolerance)
    .map(([at, sum]) => ({ rule: 'weights' as const, at, value: String(Number(sum.toFixed(9))) }));
}

import { effectiveWeights } from '../framework/effectiveWeights';
import { treeOf } from '../framework/tree';
import type { Framework } from '../framework/types';
import { round2 } from '../text/round2';
import type { PlanStart } from './start';

/** A node with lost points of its own: an item at 0, or an indicator for what no known item explains. */
export interface LostNode {
  readonly code: string;
  readonly nameTh: string;
  /** Of the total. All of them add up to 100 − total. */
  readonly points: number;
  /** Whether a plan must answer it: every lost item, what is lost of a disclosure indicator, a weak survey indicator. */
  readonly isGap: boolean;
}

/** Scores are printed with two decimals; less than this of a score is rounding, not loss (as in `lost_nodes`). */
const slack = 0.015;
const passLine = 85;
const mostLost = 3;

/**
 * Every node with lost points, each point once, most points first, ties in tree order. An indicator is weak below 85,
 * among the three with most lost points, or where it `fell` (question `weakest`: by 1.00 or more since last year).
 */
export function lostNodes(start: PlanStart, fell: ReadonlySet<string> = new Set()): readonly LostNode[] {
  const { framework, scores, lost } = start;
  const weights = effectiveWeights(framework);
  const explained = new Map<string, number>();
  for (const { indicator, points } of lost)
    explained.set(indicator, (explained.get(indicator) ?? 0) + points);
  const indicators = framework.nodes.flatMap(({ code, kind, nameTh }) => {
    const score = scores.get(code);
    if (kind !== 'indicator' || score === undefined) return [];
    const weight = weights.get(code) ?? 0;
    return [{ code, nameTh, score, weight, points: weight * (100 - score) }];
  });
  const open = indicators.flatMap(({ code, nameTh, score, weight, points }): LostNode[] => {
    const known = explained.get(code);
    const own = points - (known ?? 0);
    if (own <= (known === undefined ? 0 : weight * slack)) return [];
    const isTop = indicators.filter((other) => other.points > points).length < mostLost;
    const isWeak = round2(score) < passLine || isTop || fell.has(code);
    return [{ code, nameTh, points: own, isGap: isWeak || hasItems(framework, code) }];
  });
  const items = lost.map(({ code, nameTh, points }): LostNode => ({ code, nameTh, points, isGap: true }));
  const order = new Map(framework.nodes.map(({ code }, at) => [code, at]));
  return [...items, ...open].sort(
    (a, b) => b.points - a.points || (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0),
  );
}

/** What the plan must answer, most points first. */
export const gapsOf = (start: PlanStart, fell?: ReadonlySet<string>): readonly LostNode[] =>
  lostNodes(start, fell).filter(({ isGap }) => isGap);

/** The node itself and all above it, from the node up; empty where the framework has no such node. */
export function pathOf(framework: Framework, code: string): readonly string[] {
  const parents = new Map(framework.nodes.map((node) => [node.code, node.parent]));
  const path: string[] = [];
  for (let at: string | null = code; at !== null && parents.has(at); at = parents.get(at) ?? null) {
    path.push(at);
  }
  return path;
}

const hasItems = (framework: Framework, code: string): boolean => {
  const { children } = treeOf(framework);
  const below = children.get(code) ?? [];
  return below.some((node) => node.kind === 'item' || hasItems(framework, node.code));
};

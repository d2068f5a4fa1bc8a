import { effectiveWeights } from '../framework/effectiveWeights';
import { treeOf } from '../framework/tree';
import type { Framework } from '../framework/types';
import type { ProfileRow } from '../questions/profile';
import { decode, type Solution } from './decode';
import type { LostItem, PlanStart } from './start';

/** What a published score of an indicator says about its items. */
export interface Decoding {
  readonly indicator: string;
  /** As published, 0–100. */
  readonly score: number;
  readonly subs: readonly SubItems[];
  /** From the score alone, fewest lost items first; at most 200 of `count`. */
  readonly solutions: readonly Solution[];
  readonly count: number;
  /** Of those, the ones that the items whose result is known allow. */
  readonly fitting: readonly Solution[];
  /** Whether the result of all, some or none of its items is known. */
  readonly known: 'all' | 'some' | 'none';
}

export interface SubItems {
  readonly code: string;
  readonly items: number;
  /** Of the total, that one item of it returns. */
  readonly points: number;
}

/** One for each indicator of items with a published score, in tree order. */
export function decodings(framework: Framework, profile: readonly ProfileRow[]): readonly Decoding[] {
  const weights = effectiveWeights(framework);
  const { children } = treeOf(framework);
  const itemScores = new Map(
    profile.flatMap(({ code, kind, score }) => (kind === 'item' && score !== null ? [[code, score]] : [])),
  );
  return profile.flatMap(({ code, kind, stated }): readonly Decoding[] => {
    const parts = children.get(code) ?? [];
    const items = parts.flatMap((sub) => children.get(sub.code) ?? []);
    if (kind !== 'indicator' || stated === null || items.length === 0) return [];
    const known = new Map(
      items.flatMap((item) => {
        const score = itemScores.get(item.code);
        return score === undefined ? [] : [[item.code, score] as const];
      }),
    );
    const alone = decode(framework, code, stated);
    const fitting = known.size > 0 ? decode(framework, code, stated, { known }) : alone;
    const subs = parts.map((sub) => {
      const count = (children.get(sub.code) ?? []).length;
      return { code: sub.code, items: count, points: ((weights.get(sub.code) ?? 0) * 100) / count };
    });
    return [
      {
        indicator: code,
        score: stated,
        subs,
        solutions: alone.solutions,
        count: alone.count,
        fitting: fitting.solutions,
        known: known.size === 0 ? 'none' : known.size === items.length ? 'all' : 'some',
      },
    ];
  });
}

/** A start whose unknown items stand in by number: `10.2-1` is "one item of 10.2". */
export interface AssumedStart {
  readonly start: PlanStart;
  /** Codes of the stand-ins. */
  readonly assumed: ReadonlySet<string>;
}

/**
 * Adds a lost item for each that a solution counts and nobody names. `taken`: place (from 1) among the fitting
 * solutions by indicator; the first, with fewest lost items, unless said.
 */
export function withAssumed(
  start: PlanStart,
  decoded: readonly Decoding[],
  taken: Readonly<Record<string, number>> = {},
): AssumedStart {
  const nodes = new Map(start.framework.nodes.map((node) => [node.code, node]));
  const added = decoded.flatMap(({ indicator, subs, fitting, known }) => {
    const solution = known === 'all' ? undefined : (fitting[(taken[indicator] ?? 1) - 1] ?? fitting[0]);
    if (solution === undefined) return [];
    return subs.flatMap(({ code: sub, points }): readonly LostItem[] => {
      const named = start.lost.filter((item) => item.sub === sub).length;
      const node = nodes.get(sub);
      return Array.from({ length: Math.max(0, (solution[sub] ?? 0) - named) }, (_, index) => ({
        code: `${sub}-${index + 1}`,
        nameTh: node?.nameTh ?? sub,
        nameEn: node?.nameEn ?? sub,
        sub,
        indicator,
        points,
        concept: null,
        certain: false,
      }));
    });
  });
  const lost = [...start.lost, ...added].sort((a, b) => b.points - a.points);
  return {
    start: added.length > 0 ? { ...start, lost } : start,
    assumed: new Set(added.map(({ code }) => code)),
  };
}

import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import { framework } from '../../../src/framework/frameworks';
import { rollUp } from '../../../src/framework/rollUp';
import { treeOf } from '../../../src/framework/tree';
import type { Framework } from '../../../src/framework/types';
import type { PlanStart } from '../../../src/plan/start';

export const built = (year: number): Framework => {
  const found = framework(year);
  if (!found) throw new Error(`no framework ${year}`);
  return found;
};

/** A start of which everything is known: scores of survey indicators, and the items at 0. */
export function startOf(
  fy: Framework,
  surveys: ReadonlyMap<string, number>,
  lost: readonly string[],
): PlanStart {
  const weights = effectiveWeights(fy);
  const values = rollUp(fy, knownOf(fy, surveys, new Set(lost)), 'computed');
  const parents = new Map(fy.nodes.map(({ code, parent }) => [code, parent ?? '']));
  const planned = fy.nodes.filter(({ kind }) => ['total', 'instrument', 'indicator'].includes(kind));
  return {
    framework: fy,
    fiscalYear: fy.fiscalYear,
    scores: new Map(planned.flatMap(({ code }) => (values.has(code) ? [[code, values.get(code) ?? 0]] : []))),
    lost: fy.nodes
      .filter(({ code }) => lost.includes(code))
      .map(({ code, nameTh, nameEn, certain, concept }) => ({
        code,
        nameTh,
        nameEn,
        sub: parents.get(code) ?? '',
        indicator: parents.get(parents.get(code) ?? '') ?? '',
        points: (weights.get(code) ?? 0) * 100,
        concept: concept ?? null,
        certain,
      }))
      .sort((a, b) => b.points - a.points),
  };
}

/** Every leaf: items 0 or 100, survey indicators as given (50 where they are not). */
export function knownOf(
  fy: Framework,
  surveys: ReadonlyMap<string, number>,
  lost: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const { children } = treeOf(fy);
  return new Map(
    fy.nodes
      .filter(({ code }) => !children.has(code))
      .map(({ code, kind }) => [
        code,
        kind === 'item' ? (lost.has(code) ? 0 : 100) : (surveys.get(code) ?? 50),
      ]),
  );
}

/** อบต.หนองจอก FY2564 as published. */
export const golden = (): PlanStart =>
  startOf(
    built(2564),
    new Map(
      [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36].map((score, at) => [String(at + 1), score]),
    ),
    [2, 12, 16, 17, 21, 22, 24, 27, 28, 29, 36, 37, 41, 42, 43].map((number) => `o${number}`),
  );

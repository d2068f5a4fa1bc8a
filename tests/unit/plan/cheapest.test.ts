import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../../../src/framework/frameworks';
import { indicatorActions, itemActions, type Action } from '../../../src/plan/action';
import { cheapest } from '../../../src/plan/cheapest';
import type { PlanStart } from '../../../src/plan/start';
import { boundsOf, type Target } from '../../../src/plan/target';
import { whatIf } from '../../../src/plan/whatIf';
import { round2 } from '../../../src/text/round2';
import { built, golden, startOf } from './start';

const withItems = frameworks().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'item'));

/** Every subset of the items, by the roll-up alone. */
function bruteForce(start: PlanStart, target: Target, actions: readonly Action[]): number | null {
  const bounds = boundsOf(start.framework, target) ?? [];
  let least: number | null = null;
  for (let set = 0; set < 2 ** actions.length; set += 1) {
    const chosen = actions.filter((_, at) => set & (1 << at));
    const effort = chosen.reduce((sum, action) => sum + action.effort, 0);
    if (least !== null && effort >= least) continue;
    const { total, instruments } = whatIf(start, {
      items: new Set(chosen.map(({ code }) => code)),
      indicators: new Map(),
    });
    const reached = bounds.every(
      ({ code, isTotal, least: bound }) => round2(isTotal ? total : (instruments.get(code) ?? 0)) >= bound,
    );
    if (reached) least = effort;
  }
  return least;
}

describe('the golden case', () => {
  test('level A: o42 and o43, and nothing less', async () => {
    const start = golden();
    const found = await cheapest(start, { level: 'A' }, itemActions(start));
    if (found.kind !== 'reached') throw new Error(found.kind);
    expect(found.best).toMatchObject({ items: ['o42', 'o43'], indicators: [], effort: 2 });
    expect(round2(found.best.outcome.total)).toBe(85.7);
    expect(found.others.length).toBeGreaterThan(0);
    for (const other of found.others) expect(other.effort).toBeGreaterThanOrEqual(2);
    const sets = [found.best, ...found.others].map(({ items }) => items.join());
    expect(new Set(sets).size).toBe(sets.length);
    // Without o42 or o43 it takes five items, and none of the ways is another one with more.
    expect(found.others[0]?.items).toEqual(['o42', 'o36', 'o37', 'o41', 'o27']);
    for (const [at, one] of [found.best, ...found.others].entries())
      for (const other of found.others.slice(at))
        expect(one.items.every((code) => other.items.includes(code))).toBe(false);
  });

  test('total 95: fourteen of the fifteen items, without the one that returns least', async () => {
    const start = golden();
    const found = await cheapest(start, { total: 95 }, itemActions(start));
    if (found.kind !== 'reached') throw new Error(found.kind);
    expect(found.best.effort).toBe(14);
    expect(start.lost.map(({ code }) => code).filter((code) => !found.best.items.includes(code))).toEqual([
      'o2',
    ]);
    expect(round2(found.best.outcome.total)).toBe(95.46);
    expect(bruteForce(start, { total: 95 }, itemActions(start))).toBe(14);
  });

  test('with surveys at effort 1 a point, 95 takes thirteen items and a third of a point', async () => {
    const start = golden();
    const found = await cheapest(start, { total: 95 }, [...itemActions(start), ...indicatorActions(start)]);
    if (found.kind !== 'reached') throw new Error(found.kind);
    expect(found.best.items).toHaveLength(13);
    expect(found.best.effort).toBeCloseTo(13.34, 2);
    expect(round2(found.best.outcome.total)).toBe(95);
  });

  test.each([96, 97, 98.5, 99, 100])('%d is reached where indicators may rise up to 100', async (total) => {
    const exact = golden();
    // As published: the score printed is above what the items give, and the last item returns less than its worth.
    const start = { ...exact, scores: new Map([...exact.scores, ['9', 67.71], ['total', 75.6984]]) };
    const found = await cheapest(start, { total }, [...itemActions(start), ...indicatorActions(start)]);
    if (found.kind !== 'reached') throw new Error(found.kind);
    expect(round2(found.best.outcome.total)).toBeGreaterThanOrEqual(total);
    for (const score of found.best.outcome.indicators.values()) expect(score).toBeLessThanOrEqual(100);
  });

  test('99 is beyond the items: the nearest is all of them', async () => {
    const start = golden();
    const found = await cheapest(start, { total: 99 }, itemActions(start));
    if (found.kind !== 'unreachable') throw new Error(found.kind);
    expect(found.nearest.items).toHaveLength(15);
    expect(round2(found.nearest.outcome.total)).toBe(95.91);
  });
});

test('a target already reached, an unknown level, an effort of nothing are said', async () => {
  const start = golden();
  const [first, ...rest] = itemActions(start);
  expect(await cheapest(start, { level: 'B' }, itemActions(start))).toMatchObject({ kind: 'already' });
  expect(await cheapest(start, { level: 'Z' }, itemActions(start))).toEqual({
    kind: 'wrong',
    reason: 'target',
  });
  expect(await cheapest(start, { total: 101 }, itemActions(start))).toEqual({
    kind: 'wrong',
    reason: 'target',
  });
  for (const effort of [0, -1, Number.NaN]) {
    const actions = [{ ...(first as Action), effort }, ...rest];
    expect(await cheapest(start, { level: 'A' }, actions)).toMatchObject({ kind: 'wrong', reason: 'effort' });
  }
});

test('instrument floors count from FY2566 on, and unknown instruments are not guessed', async () => {
  const surveys = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), 99]));
  const fy = built(2566);
  const lost = fy.nodes
    .filter(({ kind }) => kind === 'item')
    .map(({ code }) => code)
    .slice(-8);
  const start = startOf(fy, surveys, lost);
  const found = await cheapest(start, { level: 'ผ่านดีเยี่ยม' }, itemActions(start));
  if (found.kind !== 'reached') throw new Error(found.kind);
  expect(found.best.outcome.levels).toEqual(['ผ่านดีเยี่ยม']);
  expect(round2(found.best.outcome.instruments.get('OIT') ?? 0)).toBeGreaterThanOrEqual(95);
  const scores = new Map([['total', 90]]);
  expect(await cheapest({ ...start, scores }, { level: 'ผ่านดีเยี่ยม' }, itemActions(start))).toMatchObject({
    kind: 'wrong',
    reason: 'instruments',
  });
});

test('costs what brute force finds, on trees of up to eleven lost items with uneven efforts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...withItems),
      fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 11 }),
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      async (fy, scores, picks, wish, byLevel) => {
        const items = fy.nodes.filter(({ kind }) => kind === 'item').map(({ code }) => code);
        const lost = [...new Set(picks.map(([pick]) => items[pick % items.length] ?? ''))];
        const start = startOf(fy, new Map(scores.map((score, at) => [String(at + 1), score])), lost);
        const efforts = new Map(lost.map((code, at) => [code, (picks[at]?.[1] ?? 1) / 2]));
        const actions = itemActions(start).map((each) => ({ ...each, effort: efforts.get(each.code) ?? 1 }));
        const now = start.scores.get('total') ?? 0;
        const gain = start.lost.reduce((sum, { points }) => sum + points, 0);
        const { level } = fy.levels[wish % fy.levels.length] ?? { level: '' };
        const target: Target = byLevel
          ? { level }
          : { total: round2(Math.min(100, now + (gain * wish) / 95)) };
        const found = await cheapest(start, target, actions, { others: 1 });
        const least = bruteForce(start, target, actions);
        if (found.kind === 'reached') expect(found.best.effort).toBeCloseTo(least ?? -1, 6);
        else if (found.kind === 'already') expect(least).toBe(0);
        else expect([found.kind, least]).toEqual(['unreachable', null]);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('eighteen lost items, by brute force', async () => {
  const fy = built(2565);
  const lost = fy.nodes
    .filter(({ kind }) => kind === 'item')
    .map(({ code }) => code)
    .filter((_, at) => at % 5 < 2)
    .slice(0, 18);
  const start = startOf(fy, new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), 90])), lost);
  const actions = itemActions(start).map((each, at) => ({ ...each, effort: 1 + (at % 3) / 2 }));
  const now = start.scores.get('total') ?? 0;
  const target = { total: round2(now + start.lost.reduce((sum, { points }) => sum + points, 0) * 0.6) };
  const found = await cheapest(start, target, actions);
  if (found.kind !== 'reached') throw new Error(found.kind);
  expect(found.best.effort).toBeCloseTo(bruteForce(start, target, actions) ?? -1, 6);
}, 60_000);

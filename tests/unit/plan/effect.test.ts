import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrap } from '../../../src/plan/bootstrap';
import { effects } from '../../../src/plan/effect';
import type { EffectRow } from '../../../src/questions/effect';

const row = (given: Partial<EffectRow>): EffectRow => ({
  agency_id: 1,
  code: 'o1',
  kind: 'item',
  name_th: 'ข้อสมมติ',
  name_en: 'made up',
  code_to: 'o1',
  lost_points: 1,
  whole: true,
  reach: 'none',
  progress: null,
  measures_of_year: 3,
  score_from: 0,
  score_to: 0,
  change: 0,
  certain: true,
  peers: 20,
  peer_change: 0,
  ...given,
});
const many = (size: number, given: Partial<EffectRow>) => Array.from({ length: size }, () => row(given));
const items = (rows: readonly EffectRow[]) => {
  const found = effects(rows).find(({ kind }) => kind === 'item');
  if (!found) throw new Error('no items');
  return found;
};

test('covered against uncovered; nine of either are too few to claim anything', () => {
  const covered = [...many(9, { reach: 'direct', change: 100 }), row({ reach: 'general', change: 0 })];
  const effect = items([...covered, ...many(10, { change: 0 })]);
  expect(effect.direct).toEqual({ size: 9, mean: 100 });
  expect(effect.general).toEqual({ size: 1, mean: 0 });
  expect(effect.own).toMatchObject({ difference: 90, verdict: 'more', uncovered: { size: 10, mean: 0 } });
  expect(effect.own.interval?.low).toBeGreaterThan(50);
  expect(effect.own.interval?.high).toBeLessThanOrEqual(100);
  const fewer = items([...covered.slice(1), ...many(10, { change: 0 })]);
  expect(fewer.own).toMatchObject({ verdict: 'too_few', interval: null });
  expect(fewer.own.difference).toBeCloseTo(800 / 9, 9);
});

test('less, and no difference', () => {
  const less = items([...many(12, { reach: 'direct', change: 0 }), ...many(12, { change: 100 })]);
  expect(less.own).toMatchObject({ difference: -100, verdict: 'less' });
  const mixed = (reach: string) => [...many(8, { reach, change: 100 }), ...many(8, { reach, change: 0 })];
  expect(items([...mixed('direct'), ...mixed('none')]).own.verdict).toBe('no_difference');
});

test('what cannot be compared is counted: later score unknown, partly explained, no plan, too few peers', () => {
  const effect = items([
    ...many(3, { change: null, score_to: null }),
    ...many(4, { measures_of_year: 0 }),
    ...many(2, { whole: false, change: 90 }),
    ...many(5, { peers: 9, peer_change: 50 }),
    row({ reach: 'direct', change: 100, peer_change: 40 }),
  ]);
  expect(effect).toMatchObject({ unknown: 3, partly: 2, withoutPlan: 4, own: { uncovered: { size: 5 } } });
  expect(effect.againstPeers).toMatchObject({ uncovered: { size: 0, mean: null }, difference: null });
  expect(effect.againstPeers.covered).toEqual({ size: 1, mean: 60 });
});

test('several agencies are drawn whole; fewer than ten of them are too few', () => {
  const of = (agencies: number) =>
    Array.from({ length: agencies }, (_, agency_id) => [
      row({ agency_id, reach: 'direct', change: 100 }),
      ...many(2, { agency_id, reach: 'general', change: 50 }),
      ...many(3, { agency_id, change: agency_id }),
    ]).flat();
  expect(items(of(9)).own).toMatchObject({ agencies: 9, verdict: 'too_few', covered: { size: 27 } });
  const ten = items(of(10)).own;
  expect(ten).toMatchObject({ agencies: 10, verdict: 'more' });
  expect(ten.interval?.low).toBeLessThan(ten.difference ?? 0);
  expect(ten.interval?.high).toBeGreaterThan(ten.difference ?? 0);
});

test('items and indicators are never put into one mean', () => {
  const both = effects([row({ change: 100 }), row({ kind: 'indicator', code: '1', change: 2 })]);
  expect(both.map(({ kind, own }) => [kind, own.uncovered.mean])).toEqual([
    ['indicator', 2],
    ['item', 100],
  ]);
  expect(effects([])).toHaveLength(2);
});

test('a shift of the agency against all its peers is no effect of measures', () => {
  const change = fc.integer({ min: -100, max: 100 });
  const node = fc.record({ peer_change: change, reach: fc.constantFrom('direct', 'general', 'none') });
  fc.assert(
    fc.property(fc.array(node, { minLength: 40, maxLength: 60 }), change, (nodes, shift) => {
      const rows = nodes.map((given) => row({ ...given, change: given.peer_change + shift }));
      const { againstPeers } = items(rows);
      if (againstPeers.difference === null) return;
      expect(againstPeers.difference).toBeCloseTo(0, 9);
      expect(['too_few', 'no_difference']).toContain(againstPeers.verdict);
    }),
    { numRuns: 25 },
  );
});

test('the interval: same data, same interval; empty groups give none; it narrows with more data', () => {
  const cluster = (sum: number, covered: boolean) => ({
    covered: covered ? 1 : 0,
    coveredSum: covered ? sum : 0,
    uncovered: covered ? 0 : 1,
    uncoveredSum: covered ? 0 : sum,
  });
  const strata = (size: number) => [
    Array.from({ length: size }, (_, at) => cluster(at % 2 === 0 ? 10 : 0, true)),
    Array.from({ length: size }, (_, at) => cluster(at % 2 === 0 ? 4 : 0, false)),
  ];
  expect(bootstrap(strata(10))).toEqual(bootstrap(strata(10)));
  expect(bootstrap([[cluster(1, true)], []])).toBeNull();
  const width = (size: number) => {
    const interval = bootstrap(strata(size));
    return interval ? interval.high - interval.low : 0;
  };
  expect(width(100)).toBeLessThan(width(10) / 2);
  // Standard error of the difference of two means of Bernoulli draws: √(25 + 4) / √100.
  expect(width(100)).toBeCloseTo((2 * 1.96 * Math.sqrt(29)) / 10, 0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/framework/frameworks';
import { rollUp } from '../../../src/framework/rollUp';
import { noChanges, whatIf } from '../../../src/plan/whatIf';
import { round2 } from '../../../src/text/round2';
import { built, golden, knownOf, startOf } from './start';

const withItems = frameworks().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'item'));

test('publishing o42 and o43 lifts the golden case from 75.70 B to 85.70 A', () => {
  const start = golden();
  expect(whatIf(start, noChanges)).toMatchObject({ levels: ['B'], steps: [] });
  const after = whatIf(start, { items: new Set(['o42', 'o43']), indicators: new Map() });
  expect(round2(after.total)).toBe(85.7);
  expect(after.levels).toEqual(['A']);
  expect(after.steps).toEqual([{ code: '10', from: 31.25, to: 81.25, points: expect.closeTo(10, 9) }]);
});

test('is the full recomputation, whatever is published or moved, in every framework with items', () => {
  fc.assert(
    fc.property(fc.constantFrom(...withItems), fc.infiniteStream(fc.nat(99)), (fy, random) => {
      const next = () => random.next().value;
      const surveys = new Map(
        fy.nodes.filter(({ kind }) => kind === 'indicator').map(({ code }) => [code, next()]),
      );
      const items = fy.nodes.filter(({ kind }) => kind === 'item').map(({ code }) => code);
      const lost = items.filter(() => next() < 40);
      const start = startOf(fy, surveys, lost);
      const published = lost.filter(() => next() < 50);
      const parents = new Set(fy.nodes.map(({ parent }) => parent));
      const moved = new Map([...surveys].filter(([code]) => !parents.has(code) && next() < 30));
      for (const code of moved.keys()) moved.set(code, next());

      const after = whatIf(start, { items: new Set(published), indicators: moved });
      const left = new Set(lost.filter((code) => !published.includes(code)));
      const whole = rollUp(fy, knownOf(fy, new Map([...surveys, ...moved]), left), 'computed');
      expect(after.total).toBeCloseTo(whole.get('total') ?? -1, 9);
      for (const [code, score] of after.instruments) expect(score).toBeCloseTo(whole.get(code) ?? -1, 9);
      for (const [code, score] of after.indicators) expect(score).toBeCloseTo(whole.get(code) ?? -1, 9);
      const before = start.scores.get('total') ?? 0;
      expect(after.steps.reduce((sum, { points }) => sum + points, before)).toBeCloseTo(after.total, 9);
    }),
    { numRuns: 200 },
  );
});

test('says which instrument floor holds the agency back from FY2566 on, and none before', () => {
  const surveys = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), code < 6 ? 99 : 84]));
  const start = startOf(built(2566), surveys, []);
  expect(whatIf(start, noChanges)).toMatchObject({
    levels: ['ผ่าน'],
    holding: [{ code: 'EIT', floor: 85, level: 'ผ่านดี' }],
  });
  expect(whatIf(startOf(built(2564), surveys, []), noChanges).holding).toEqual([]);
});

test('moves a result of which only total and instruments are known', () => {
  const full = golden();
  const scores = new Map([...full.scores].filter(([code]) => code === 'total' || code === 'OIT'));
  const after = whatIf({ ...full, scores }, { items: new Set(['o42']), indicators: new Map() });
  expect(round2(after.total)).toBe(80.7);
  expect(after.instruments.get('OIT')).toBeCloseTo(49.48 + 12.5, 2);
  expect(after.steps).toEqual([{ code: '10', from: null, to: null, points: expect.closeTo(5, 9) }]);
});

test('no score leaves 0 to 100', () => {
  const start = golden();
  const beyond = whatIf(start, {
    items: new Set(),
    indicators: new Map([
      ['1', 180],
      ['2', -5],
    ]),
  });
  expect(beyond.indicators.get('1')).toBe(100);
  expect(beyond.indicators.get('2')).toBe(0);
});

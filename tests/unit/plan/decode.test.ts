import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/framework/frameworks';
import { rollUp } from '../../../src/framework/rollUp';
import { treeOf } from '../../../src/framework/tree';
import { decode } from '../../../src/plan/decode';
import { round2 } from '../../../src/text/round2';
import { built } from './start';

const none = { '9.1': 0, '9.2': 0, '9.3': 0, '9.4': 0, '9.5': 0 };

test('the worked examples of FY2563–2565 are unique', () => {
  for (const year of [2563, 2564, 2565]) {
    expect(decode(built(year), '9', 93.5).solutions).toEqual([{ ...none, '9.2': 1, '9.5': 1 }]);
    expect(decode(built(year), '9', 97.5)).toMatchObject({
      unique: true,
      solutions: [{ ...none, '9.2': 1 }],
    });
    expect(decode(built(year), '9', 94.64).solutions).toEqual([{ ...none, '9.2': 1, '9.3': 1 }]);
    expect(decode(built(year), '9', 100).solutions).toEqual([none]);
  }
});

test('the golden case: 31.25 and 67.71 hold the items that were lost', () => {
  const fy = built(2564);
  expect(decode(fy, '10', 31.25).solutions).toContainEqual({ '10.1': 3, '10.2': 2 });
  const nine = decode(fy, '9', 67.71);
  expect(nine.solutions).toContainEqual({ '9.1': 1, '9.2': 3, '9.3': 3, '9.4': 2, '9.5': 1 });
  expect(nine.unique).toBe(false);
  const known = new Map([
    ['o2', 0],
    ['o27', 0],
    ['o28', 0],
    ['o12', 0],
    ['o16', 0],
    ['o17', 0],
  ]);
  const fit = decode(fy, '9', 67.71, { known });
  expect(fit.consistent).toBe(true);
  expect(fit.count).toBeLessThan(nine.count);
});

test('27.71 in place of 67.71 cannot be, given that one item of 9.1 alone was lost', () => {
  const fy = built(2564);
  const kept = new Map(fy.nodes.filter(({ parent }) => parent === '9.2').map(({ code }) => [code, 100]));
  expect(decode(fy, '9', 27.71, { known: kept }).consistent).toBe(false);
});

test('a score that no items give, and an indicator without items', () => {
  expect(decode(built(2564), '10', 99.99)).toEqual({
    solutions: [],
    count: 0,
    unique: false,
    consistent: false,
  });
  expect(decode(built(2564), '1', 90).solutions).toEqual([]);
});

test('inverts the roll-up on random items of every framework year', () => {
  const withItems = frameworks().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'item'));
  fc.assert(
    fc.property(
      fc.constantFrom(...withItems),
      fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }),
      (fy, states) => {
        const items = fy.nodes.filter(({ kind }) => kind === 'item');
        const known = new Map(items.map(({ code }, at) => [code, states[at] ? 100 : 0]));
        const values = rollUp(fy, known);
        const { children } = treeOf(fy);
        for (const indicator of ['9', '10']) {
          const truth = Object.fromEntries(
            (children.get(indicator) ?? []).map(({ code }) => [
              code,
              (children.get(code) ?? []).filter((item) => known.get(item.code) === 0).length,
            ]),
          );
          const found = decode(fy, indicator, round2(values.get(indicator) ?? 0), { most: 100_000 });
          expect(found.solutions).toContainEqual(truth);
          expect(found.unique).toBe(found.count === 1);
          expect(decode(fy, indicator, round2(values.get(indicator) ?? 0), { known }).solutions).toEqual([
            truth,
          ]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanItems, cleanScores } from './golden';
import { Scenarios } from './scenarios';
import type { ScoreRow } from './staged';

const total = (score: number, printed: string, level?: string): ScoreRow => ({
  code: 'total',
  score,
  printed,
  level,
});
const and = (...rows: readonly ScoreRow[]) => [[...cleanScores, ...rows]];

const cases = {
  rounded: and(total(75.7, '75.70', 'B'), { code: 'IIT', score: 96.4 }, { code: 'OIT', score: 49.48 }),
  coarse: and({ ...total(76, '76', 'B'), tolerance: 0.5 }),
  digit: and(total(25.7, '25.70')),
  level: and(total(89.12, '89.12', 'B')),
  against: and(total(85.7, '85.70', 'A')),
  neither: and(total(81.23, '81.23')),
  otherwise: and(total(75.1, '75.10')),
  instrument: and({ code: 'IIT', score: 36.4, printed: '36.40' }),
  points: and({ code: 'IIT', score: 36.4, printed: '10.92', tolerance: 0.0333 }),
  items: and(...cleanItems.slice(1)),
  itemsOfTen: and(...cleanItems.filter(({ code }) => Number(code?.slice(1)) >= 34)),
  gap: [cleanScores.slice(0, 8), cleanItems],
  hole: [cleanScores.filter(({ code }) => code !== '3')],
} as const;

let loaded: Scenarios<keyof typeof cases>;
beforeAll(async () => {
  loaded = await Scenarios.load(cases);
});
afterAll(() => loaded.engine.close());

const findings = (name: keyof typeof cases) =>
  loaded.of(name).map(({ rule, value, expected, proposal }) => [rule, value, expected, proposal]);

test('what printing took away is no mismatch', () => {
  expect(findings('rounded')).toEqual([]);
  expect(findings('coarse')).toEqual([]);
});

test('a misread digit is proposed on the strength of the digit alone', () => {
  expect(findings('digit')).toEqual([['total-mismatch', '25.70', '75.70', '75.70']]);
});

test('a level that fits the recomputation alone is proof enough', () => {
  expect(findings('level')).toEqual([['total-mismatch', '89.12', '75.70', '75.70']]);
});

test('nothing is proposed where the level bears the printed total out, or nothing speaks for either', () => {
  expect(findings('against')).toEqual([
    ['total-mismatch', '85.70', '75.70', null],
    ['level-mismatch', 'A', 'B', null],
  ]);
  expect(findings('neither')).toEqual([['total-mismatch', '81.23', '75.70', null]]);
});

test('nothing is proposed where a misread digit of an indicator explains the total as well', () => {
  // 0.60 less is one digit of the total, and one of an indicator: 97.91 → 87.91, as 10 × 0.06 = 0.60.
  expect(findings('otherwise')).toEqual([['total-mismatch', '75.10', '75.70', null]]);
});

test('instruments are held against their indicators; a value in points gets no proposal in percent', () => {
  expect(findings('instrument')).toEqual([['instrument-mismatch', '36.40', '96.40', '96.40']]);
  expect(findings('points')).toEqual([['instrument-mismatch', '10.92', '96.40', null]]);
});

test('an indicator is held against its items, if it lists any', () => {
  expect(findings('items')).toEqual([['indicator-items-mismatch', '67.71', '69.93', null]]);
  expect(findings('itemsOfTen')).toEqual([]);
});

test('a year that lacks indicators is said, with their codes; items may stand in for them', () => {
  expect(findings('hole')).toEqual([['indicator-missing', '', '3', null]]);
  expect(findings('gap')).toEqual([]);
});

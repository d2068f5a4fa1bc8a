import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { agencyYears } from '../../src/questions/agencyYears';
import { coverage } from '../../src/questions/coverage';
import { coverageShare } from '../../src/questions/coverageShare';
import { itemsLost } from '../../src/questions/itemsLost';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { reconcile } from '../../src/questions/reconcile';
import { sources } from '../../src/questions/sources';
import { weakest } from '../../src/questions/weakest';
import { round2 } from '../../src/text/round2';
import { cleanItems, cleanScores, measures, statedRows } from './golden';
import { found, loaded } from './load';

const clean = [
  { file: 'items.csv', scores: cleanItems },
  { file: 'measures.csv', measures },
  { file: 'scores.csv', scores: cleanScores },
];
const year = { agency_id: 1, fiscal_year: 2564 };
let engine: Engine;
beforeAll(async () => {
  engine = await loaded([...clean, { file: 'stated.csv', scores: statedRows }]);
});
afterAll(() => engine.close());

test('the total is 75.70, level B, whatever is printed', async () => {
  const years = await ask(engine, agencyYears, { agency_id: 1 });
  const [plan, result] = years;
  expect(years).toHaveLength(2);
  expect(plan).toMatchObject({ fiscal_year: 2565, measures: 3, total: null });
  expect(result).toMatchObject({
    fiscal_year: 2564,
    total_stated: 95.7,
    level_stated: 'B',
    level_computed: 'B',
    levels_possible: 'B',
    items: 15,
  });
  expect(round2(result?.total ?? 0)).toBe(75.7);
});

test('weakest are 10 and 9; o42 and o43 are worth 5.00 points each', async () => {
  const rows = await ask(engine, weakest, year);
  expect(rows.slice(0, 2).map(({ code, rank_lost, below_line }) => [code, rank_lost, below_line])).toEqual([
    ['10', 1, true],
    ['9', 2, true],
  ]);
  expect(rows.map(({ top_lost }) => top_lost).filter(Boolean)).toHaveLength(3);
  const lost = await ask(engine, itemsLost, year);
  expect(lost).toHaveLength(15);
  expect(lost.slice(0, 2).map(({ code, points }) => [code, round2(points)])).toEqual([
    ['o42', 5],
    ['o43', 5],
  ]);
});

test('lost points add up to 24.30 at every level of the tree', async () => {
  const rows = await ask(engine, profile, year);
  const lost = (kind: string) =>
    round2(rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + (row.lost_points ?? 0), 0));
  expect(lost('total')).toBe(24.3);
  expect(lost('instrument')).toBe(24.3);
  expect(lost('indicator')).toBe(24.3);
  expect(lost('item')).toBe(20.21);
});

test('items bear out indicators 9 and 10, the printed total is not borne out', async () => {
  const rows = await ask(engine, reconcile, year);
  expect(rows.map(({ code, agrees, file }) => [code, agrees, file])).toEqual([
    ['total', false, 'stated.csv'],
    ['9', true, 'scores.csv'],
    ['10', true, 'scores.csv'],
  ]);
});

test('coverage: one measure aims at o43 by its title, one at 9 in general, most is not aimed at', async () => {
  const rows = await ask(engine, coverage, year);
  const reached = new Map(rows.map((row) => [row.code, row.reach]));
  expect(reached.get('o43')).toBe('direct');
  expect(reached.get('o42')).toBe('none');
  expect(reached.get('o29')).toBe('general');
  expect(rows.find(({ code }) => code === 'o43')).toMatchObject({
    basis: 'matched',
    progress: 'done_with_result',
  });
  const shares = await ask(engine, coverageShare, year);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(shares.map(({ reach, lost_points }) => [reach, round2(lost_points)])).toEqual([
    ['direct', 5],
    ['general', 6.46],
    ['none', 12.84],
  ]);
});

test('all four misprints are found, each with the one reading that fits and its proof', async () => {
  const rows = (await found(engine)).filter(({ proposal }) => proposal !== null);
  expect(
    rows.map(({ rule, row_no, col_no, value, proposal }) => [rule, row_no, col_no, value, proposal]),
  ).toEqual([
    ['name-ambiguous', 3, 3, 'การป้องกันการทุจริต', '5'],
    ['total-mismatch', 12, 4, '๙๕.๗', '75.70'],
    ['duplicate-different', 13, 4, '๒๗.๗๑', '67.71'],
    ['item-repeated', 23, 3, 'o28', 'o29'],
  ]);
  expect(rows.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/5 = 97\.57; 10 = 31\.25; .*75\.70 = B/),
    'IIT 96.40; EIT 89.96; OIT 49.48; 75.70 = B; 9 → 7',
    expect.stringMatching(/9\.1 88\.89; 9\.2 62\.50; .*67\.71; 2 → 6/),
    expect.stringMatching(/67\.71/),
  ]);
  expect(await found(engine, 'level-mismatch')).toEqual([]);
});

test('no finding changes a value: the indicators are those of the clean file', async () => {
  const rows = await ask(engine, profile, year);
  const scores = rows.filter(({ kind }) => kind === 'indicator').map(({ code, score }) => [code, score]);
  expect(scores).toEqual(cleanScores.map(({ code, score }) => [code, score]));
  expect(rows.find(({ code }) => code === 'total')?.stated).toBe(95.7);
});

test('every row read is loaded or refused: what the document only repeats is refused with a note', async () => {
  const rows = await ask(engine, sources, {});
  expect(
    rows.map(({ file, rows_read, rows_loaded, rows_refused }) => [
      file,
      rows_read,
      rows_loaded,
      rows_refused,
    ]),
  ).toEqual([
    ['items.csv', 15, 15, 0],
    ['measures.csv', 3, 3, 0],
    ['scores.csv', 10, 10, 0],
    ['stated.csv', 27, 1, 26],
  ]);
  expect(await found(engine, 'duplicate-same')).toHaveLength(23);
});

test('what was printed alone: the total is judged by the one reading of the misnamed row, repeats of it only warn', async () => {
  const alone = await loaded([{ scores: statedRows }]);
  const rows = await found(alone);
  const brief = (level: string) =>
    rows.filter((row) => row.level === level).map(({ rule, row_no, proposal }) => [rule, row_no, proposal]);
  expect(brief('error')).toContainEqual(['total-mismatch', 12, '75.70']);
  expect(brief('error').filter(([rule]) => rule === 'duplicate-different')).toEqual([
    ['duplicate-different', 13, null],
  ]);
  expect(brief('warning')).toContainEqual(['duplicate-different', 11, null]);
  await alone.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sources } from '../../src/questions/sources';
import { ask } from '../../src/questions/question';
import { cleanItems, cleanScores, statedRows } from './golden';
import { Scenarios } from './scenarios';

const noFive = cleanScores.filter(({ code }) => code !== '5').map((row) => ({ ...row, inHeader: true }));
const cases = {
  contradicted: [
    [{ code: '1', score: 70 }],
    [
      { row: 2, code: '1', score: 90 },
      { row: 2, code: '2', score: 80 },
    ],
  ],
  repeated: [
    [{ code: '1', score: 70 }],
    [
      { row: 2, code: '1', score: 70 },
      { row: 2, code: '2', score: 80 },
      { row: 3, code: '1', score: 70 },
    ],
  ],
  strange: [
    [],
    [
      { code: 'o99', score: 0 },
      { year: 2500, code: '1', score: 1 },
      { row: 9, code: '1', score: 5 },
      { row: 9, code: 'z', score: 5 },
    ],
  ],
  misprintFirst: [[{ code: '9', score: 27.71 }, ...cleanScores, ...cleanItems]],
  byTotal: [[...cleanScores, { code: '9', score: 27.71 }, { code: 'total', score: 75.7, printed: '75.70' }]],
  undecided: [[...cleanScores, ...cleanItems, { code: '9', score: 12.34 }, { code: '1', score: 97.81 }]],
  document: [statedRows],
  header: [cleanItems, [...noFive, { code: '10', score: 97.57, inHeader: true }]],
  severalItems: [
    cleanScores,
    cleanItems.map((row) => (row.code === 'o29' ? { code: 'o28', score: 0 } : row)),
  ],
  levels: [[{ code: 'total', score: 80, level: 'B' }], [{ code: 'total', score: 80, level: 'A' }]],
} as const;

let loaded: Scenarios<keyof typeof cases>;
beforeAll(async () => {
  loaded = await Scenarios.load(cases);
});
afterAll(() => loaded.engine.close());

test('the first statement stands; the row that contradicts it is refused whole, with both places', async () => {
  expect(await loaded.stated('contradicted', '1')).toBe(70);
  expect(await loaded.stated('contradicted', '2')).toBeNull();
  expect(await loaded.refused('contradicted')).toEqual([[2, 2, 'duplicate-different']]);
  const [finding] = loaded.of('contradicted', 'duplicate-different');
  expect(finding).toMatchObject({
    value: '90',
    expected: '70',
    detail: 'file1.csv 2: 70.00; file2.csv 2: 90.00',
  });
});

test('a row that repeats values and adds one is loaded; one that only repeats is refused with a note', async () => {
  expect(await loaded.stated('repeated', '2')).toBe(80);
  expect(await loaded.refused('repeated')).toEqual([[2, 3, 'duplicate-same']]);
  expect(loaded.brief('repeated', 'duplicate-same')).toEqual([
    [2, 2, '70', '70', null],
    [2, 3, '70', '70', null],
  ]);
});

test('a row with a value that has no place in its year is refused whole', async () => {
  expect(await loaded.refused('strange')).toEqual([
    [2, 2, 'code-unknown'],
    [2, 3, 'framework-missing'],
    [2, 9, 'code-unknown'],
  ]);
  expect(loaded.of('strange', 'code-unknown').map(({ value }) => value)).toEqual(['o99', 'z']);
});

test('rows read are rows loaded and refused; a loaded row is one whose values are in, a refused row left none', async () => {
  for (const { source_id, rows_read, rows_loaded, rows_refused } of await ask(loaded.engine, sources, {})) {
    expect(rows_loaded + rows_refused).toBe(rows_read);
    const { columns } = await loaded.engine.query(
      `SELECT count(DISTINCT score.row_no) AS loaded, count(refused_row.row_no) AS both
       FROM score LEFT JOIN refused_row USING (source_id, row_no) WHERE source_id = ?`,
      [source_id],
    );
    expect([columns.loaded?.[0], columns.both?.[0]]).toEqual([rows_loaded, 0]);
    expect(rows_refused).toBeGreaterThan(0);
  }
});

test('the misprint may stand first: the proposal is then for the first place', () => {
  expect(loaded.brief('misprintFirst', 'duplicate-different')).toEqual([[1, 2, '27.71', '67.71', '67.71']]);
});

test('without items the stated total tells which of two values is the misprint', () => {
  expect(loaded.brief('byTotal', 'duplicate-different')).toEqual([[1, 12, '27.71', '67.71', '67.71']]);
});

test('two values more than a digit apart get no proposal, nor where nothing can be recomputed', () => {
  expect(loaded.brief('undecided', 'duplicate-different').map((row) => row.at(-1))).toEqual([null, null]);
});

test('the printed document alone: name and item are proposed, the level is not bent to the wrong total', () => {
  expect(loaded.brief('document', 'name-ambiguous')).toEqual([
    [1, 3, 'การป้องกันการทุจริต', '5 การแก้ไขปัญหาการทุจริต', '5'],
  ]);
  expect(loaded.brief('document', 'item-repeated')).toEqual([[1, 23, 'o28', 'o29', 'o29']]);
  expect(loaded.brief('document', 'level-mismatch')).toEqual([[1, 12, 'B', 'AA', null]]);
  expect(loaded.of('document', 'indicator-missing').map(({ expected }) => expected)).toEqual(['5']);
});

test('a name on the wrong column is said at the value, without a proposal, as no cell of the row names it', () => {
  expect(loaded.brief('header', 'name-ambiguous')).toEqual([
    [2, 11, 'การป้องกันการทุจริต', '5 การแก้ไขปัญหาการทุจริต', null],
  ]);
});

test('a repeated item that several could be is not guessed', () => {
  expect(loaded.brief('severalItems', 'item-repeated')).toEqual([
    [2, 11, 'o28', 'o29 | o30 | o31 | o32 | o33', null],
  ]);
});

test('a level stated twice differently is a contradiction like any other', async () => {
  expect(loaded.brief('levels', 'duplicate-different')).toEqual([[2, 2, 'A', 'B', null]]);
  expect(await loaded.refused('levels')).toEqual([[2, 2, 'duplicate-different']]);
});

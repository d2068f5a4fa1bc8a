import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { stage } from '../../../src/ingest/stage/stage';
import type { Proposal, TextTable } from '../../../src/ingest/types';
import { scoresOf, staged, tableOf } from './stageFixtures';

const tableIn = (lines: readonly string[]): TextTable => tableOf(lines.map((line) => line.split('|')));
const roles = (found: Proposal | null): string =>
  (found?.mapping.roles ?? [])
    .map((role) => {
      const what = role.kind === 'node' ? role.code : role.kind;
      return role.fiscalYear === undefined ? what : `${what}@${role.fiscalYear}`;
    })
    .join(' ');

test.each([
  [
    ['ตัวชี้วัด|2562|2563|2564', 'การใช้งบประมาณ|80|85|90', 'คะแนนรวม|81|82|83'],
    'score@2562 score@2563 score@2564',
  ],
  [['ตัวชี้วัด|คะแนน ปี 2564|คะแนน ปี 2563', '1|90|80', '2|91|81'], 'score@2564 score@2563'],
  [['ตัวชี้วัด|ปีงบประมาณ ๒๕๖๓|ปีงบประมาณ ๒๕๖๔', '1|90|80', '2|91|81'], 'score@2563 score@2564'],
  [['ตัวชี้วัด|FY2020|FY2021', '1|90|80', '2|91|81'], 'score@2563 score@2564'],
  [['ตัวชี้วัด|62|63|64', '1|90|80|85', '2|91|81|86'], 'score@2562 score@2563 score@2564'],
  [['ตัวชี้วัด|ปี 64|ปี 63', '1|90|80', '2|91|81'], 'score@2564 score@2563'],
  [['ตัวชี้วัด|2563 (คะแนน)|2564 (คะแนน)', '1|90|80', '2|91|81'], 'score@2563 score@2564'],
  [['ตัวชี้วัด|ITA 2563|ITA 2564', '1|90|80', '2|91|81'], 'score@2563 score@2564'],
  [['|2563|2564', 'การใช้งบประมาณ|90|80', 'การใช้อำนาจ|91|81'], 'score@2563 score@2564'],
  [['ตัวชี้วัด|ผลการประเมิน|', '|2563|2564', '1|90|80', '2|91|81'], 'score@2563 score@2564'],
  [
    ['ตัวชี้วัด|2563||2564|', '|คะแนน|ระดับ|คะแนน|ระดับ', '1|90|A|80|B'],
    'score@2563 level@2563 score@2564 level@2564',
  ],
])('years over columns, a row an indicator: %j', (lines, expected) => {
  const found = propose(tableIn(lines));
  expect(roles(found)).toBe(`code ${expected}`);
  expect(found?.mapping.layout).toBe('long');
  expect(Math.min(...(found?.guesses ?? []).map(({ confidence }) => confidence))).toBeGreaterThan(0.6);
});

test('one year alone is the year of the table; items have years as well', () => {
  const one = propose(tableIn(['ตัวชี้วัด|คะแนน ปี 2564|ระดับ ปี 2564', '1|90|A', '2|91|A']));
  expect([roles(one), one?.mapping.fiscalYear]).toEqual(['code score level', 2564]);
  const items = propose(tableIn(['หน่วยงาน|ข้อ|2563|2564', 'อบต.ก|o1|ได้คะแนน|ไม่ได้คะแนน', 'อบต.ก|o2|มี|มี']));
  expect([roles(items), items?.mapping.subject]).toEqual(['agency code score@2563 score@2564', 'items']);
});

test('columns that state their years need none from a title', () => {
  const found = propose(tableIn(['ผลการประเมิน ปี 2562 - 2564||', 'ตัวชี้วัด|2563|2564', '1|90|80', '2|91|81']));
  expect(found?.mapping).toMatchObject({ headerRow: 1, fiscalYear: null });
});

test('without indicators the scores of each year are totals, beside levels', () => {
  const totals = propose(tableIn(['หน่วยงาน|2562|2563', 'อบต.ก|80|90', 'อบต.ข|70|75']));
  expect([roles(totals), totals?.mapping.layout]).toEqual(['agency total@2562 total@2563', 'wide']);
  const lines = ['หน่วยงาน|คะแนนรวม 2563|ระดับ 2563|คะแนนรวม 2564|ระดับ 2564', 'อบต.ก|90|A|80|B'];
  expect(roles(propose(tableIn(lines)))).toBe('agency total@2563 level@2563 total@2564 level@2564');
});

test('small numbers under headers that mean nothing are data', () => {
  expect(propose(tableIn(['a|b|c', '1|2|3']))).toBeNull();
  expect(propose(tableIn(['a|b|c|d', '1|2|3|4', '2|5|6|7', '3|8|9|9']))).toBeNull();
  expect(propose(tableIn(['x|1|2|3|4|5|6|7', 'y|90|91|92|93|94|95|96']))).toBeNull();
  expect(roles(propose(tableIn(['x|1|2|3|4|5|6|7|8', 'y|90|91|92|93|94|95|96|97'])))).toContain(
    '1 2 3 4 5 6 7 8',
  );
});

test('a row of scores is no row of years', () => {
  const found = propose(tableIn(['ตัวชี้วัด|คะแนน|คะแนนเต็ม', 'การใช้งบประมาณ|62|63', 'การใช้อำนาจ|64|65']));
  expect([found?.mapping.headerRow, roles(found)]).toEqual([0, 'code score ignore']);
});

const spellings: readonly ((year: number) => string)[] = [
  String,
  (year) => `ปี ${year}`,
  (year) =>
    `ปีงบประมาณ พ.ศ. ${String(year).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))}`,
  (year) => `FY${year - 543}`,
  (year) => `ปี ${year % 100}`,
  (year) => `คะแนน ปี ${year}`,
  (year) => String(year % 100),
];
const years = fc
  .integer({ min: 2562, max: 2564 })
  .chain((first) =>
    fc.integer({ min: 2, max: 2569 - first + 1 }).map((n) => Array.from({ length: n }, (_, i) => first + i)),
  );

test('every cell of every year becomes its own fact, whatever the spelling and order of the years', async () => {
  const example = fc.record({
    years,
    newestFirst: fc.boolean(),
    spelling: fc.constantFrom(...spellings),
    agency: fc.boolean(),
    scores: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 27, maxLength: 27 }),
  });
  await fc.assert(
    fc.asyncProperty(example, async ({ years: given, newestFirst, spelling, agency, scores }) => {
      const shown = newestFirst ? given.toReversed() : given;
      const who = (text: string) => (agency ? [text] : []);
      const codes = ['1', '2', 'รวม'];
      const cell = (row: number, column: number) => ((scores[row * 9 + column] ?? 0) / 100).toFixed(2);
      const rows = [
        [...who('หน่วยงาน'), 'ตัวชี้วัด', ...shown.map(spelling)],
        ...codes.map((code, row) => [...who('อบต.ก'), code, ...shown.map((_, column) => cell(row, column))]),
      ];
      const table = tableOf(rows);
      const found = propose(table);
      if (!found) throw new Error(`no proposal for ${JSON.stringify(rows)}`);
      const mapping = { ...found.mapping, agency: agency ? null : 'อบต.ก' };
      const result = await stage(table, mapping, { edits: [], sourceId: 1 });
      const [key = ''] = staged(result, 'stage_agency').map((row) => String(row.agency_key));
      const expected = codes.flatMap((code, row) =>
        shown.map(
          (year, column) => `${key} ${year} ${code === 'รวม' ? 'total' : code} ${Number(cell(row, column))}`,
        ),
      );
      expect(scoresOf(result)).toEqual(expected);
      expect([result.rowsRead, result.refused.length]).toEqual([3, 0]);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stage } from '../../../src/ingest/stage/stage';
import { mappingOf, rowsOf, staged, stageText, tableOf } from './stageFixtures';

const header = ['หน่วยงาน', 'ปี', 'รหัส', 'คะแนน', 'ระดับ'];
const agency = fc.constantFrom('อบต.ก', 'ทต.ข', 'กรมค', '', '=1+1');
const year = fc.constantFrom('2564', '๒๕๖๕', '64', '0', '9999', '2567');
const code = fc.constantFrom('1', '๑๐', 'IIT', 'o42', 'คะแนนรวม', 'ไม่รู้จัก', '9.2', 'o99', 'ระดับ');
const value = fc.constantFrom('90', '๖๗.๗๑', '0', '100', '1', '-', '', 'NaN', '-5', '1e308', 'B');
const goodRow = fc
  .tuple(agency, year, code, value, fc.constantFrom('', 'A', 'ผ่าน', 'ไม่มีเลย'))
  .map((row) => [...row]);
const fault = fc.constantFrom(
  ['', '', '', '', ''],
  ['--', '-', '', '–', ''],
  header,
  ['อบต.ก', '2564'],
  Array(7).fill('x'),
);
const anyRow = fc.oneof({ weight: 6, arbitrary: goodRow }, { weight: 1, arbitrary: fault });

const longRoles = 'agency year code score level';
const stageLong = (rows: readonly string[][]) =>
  stage(tableOf([header, ...rows]), mappingOf(longRoles), { edits: [], sourceId: 1 });

/** Written apart from the program: a data row has a cell that is neither blank nor a dash. */
const isDataRow = (row: readonly string[]) => /[^-–—\s]/u.test(row.join(''));

test('every data row is loaded or refused, once; refused rows state nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 40 }), async (rows) => {
      const result = await stageLong(rows);
      expect(result.rowsRead).toBe(rows.filter(isDataRow).length);
      const refused = new Set(result.refused.map(({ row }) => row));
      expect(refused.size).toBe(result.refused.length);
      const spoken = [...staged(result, 'stage_score'), ...staged(result, 'stage_level')];
      for (const { row_no } of spoken) expect(refused.has(Number(row_no))).toBe(false);
      const errors = new Set(result.findings.flatMap(({ level, row }) => (level === 'error' ? [row] : [])));
      for (const { row, rule } of result.refused)
        expect(errors.has(row) || rule === 'header-repeated').toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** What is staged, without the places it stands at. */
const content = (result: Awaited<ReturnType<typeof stageLong>>): string[] =>
  ['stage_score', 'stage_agency']
    .flatMap((table) => staged(result, table).map((row) => JSON.stringify({ ...row, row_no: 0 })))
    .concat(result.refused.map(({ rule, cells }) => `${rule} ${cells.join('|')}`))
    .sort();

test('shuffled rows stage the same facts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(anyRow, { maxLength: 25 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      async ([rows, shuffled]) => {
        expect(content(await stageLong(shuffled))).toEqual(content(await stageLong(rows)));
      },
    ),
    { numRuns: 40 },
  );
});

test('edits are read instead of the text, header cells too; the last edit of a cell wins', async () => {
  const text = 'หน่วยงาน | 1 | ?\nอบต.ก | 9x | 80';
  const edits = [
    { row: 2, column: 1, value: '91' },
    { row: 2, column: 1, value: '90' },
    { row: 1, column: 2, value: '2' },
  ];
  const more = { layout: 'wide', fiscalYear: 2564 } as const;
  const result = await stageText(text, 'agency node:1 node:2', more, { edits });
  expect(staged(result, 'stage_score').map(({ score, column_name }) => [column_name, score])).toEqual([
    ['1', 90],
    ['2', 80],
  ]);
  const source = tableOf(rowsOf(text));
  await stage(source, mappingOf('agency node:1 node:2', more), { edits, sourceId: 1 });
  expect(source.rows[1]?.[1]).toBe('9x');
});

test('progress is said while rows are read, and a cancel stops between two steps', async () => {
  const rows = Array.from({ length: 120_000 }, () => ['อบต.ก', '2564', '1', '90', '']);
  const seen: number[] = [];
  const table = tableOf([header, ...rows]);
  const onProgress = ({ rows: done }: { rows: number }) => seen.push(done);
  await stage(table, mappingOf(longRoles), { edits: [], sourceId: 1, onProgress });
  expect(seen).toEqual([50_000, 100_000, 120_001]);

  const cancel = new AbortController();
  const started = stage(table, mappingOf(longRoles), {
    edits: [],
    sourceId: 1,
    signal: cancel.signal,
    onProgress: () => {
      cancel.abort();
    },
  });
  await expect(started).rejects.toMatchObject({ name: 'AbortError' });
});

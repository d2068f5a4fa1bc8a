import { readFileSync } from 'node:fs';
import { tableFromIPC } from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import type { FileParts } from '../../../src/ingest/read/fileParts';
import { readFile } from '../../../src/ingest/read/read';
import { isLargeTable, readLarge } from '../../../src/ingest/read/readLarge';
import { stage } from '../../../src/ingest/stage/stage';
import { stageLarge } from '../../../src/ingest/stage/stageLarge';
import type { Edit, Staged } from '../../../src/ingest/types';
import { encode } from '../../fixtures/ingest/encode';

const parts = (bytes: Uint8Array): FileParts => ({
  size: bytes.length,
  at: (from, to) => bytes.slice(from, to) as Uint8Array<ArrayBuffer>,
});

type Rows = Map<string, Record<string, unknown>[]>;

/** All rows of all pieces by table, with texts in place of their numbers. */
function rowsOf(pieces: readonly Staged['tables'][]): Rows {
  const all: Rows = new Map();
  for (const piece of pieces)
    for (const [name, ipc] of Object.entries(piece))
      all.set(name, [
        ...(all.get(name) ?? []),
        ...(tableFromIPC(ipc).toArray() as Record<string, unknown>[]),
      ]);
  const words = new Map((all.get('stage_word') ?? []).map(({ word_no, word }) => [word_no, word]));
  const scores = (all.get('stage_score') ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, name.endsWith('_word') ? words.get(value) : value]),
    ),
  );
  // Scores that waited for their scale come last; the engine takes rows by their places.
  const place = (row: Record<string, unknown>) => Number(row.row_no) * 1000 + Number(row.col_no);
  all.set(
    'stage_score',
    scores.toSorted((a, b) => place(a) - place(b)),
  );
  all.delete('stage_word');
  return all;
}

/** Reads and stages a file whole and in pieces of so many bytes, and expects the same of both. */
async function expectSame(name: string, bytes: Uint8Array, pieceBytes: number, edits: readonly Edit[] = []) {
  const whole = await readFile(name, bytes);
  expect(isLargeTable(name, parts(bytes))).toBe(true);
  const { table: large, findings } = await readLarge(name, parts(bytes), { pieceBytes });
  expect(findings).toEqual(whole.findings);
  const [table] = whole.tables;
  expect(large === null).toBe(table === undefined);
  if (!table || !large) return null;
  const mapping = propose(table)?.mapping;
  expect(propose(large.head)?.mapping).toEqual(mapping);
  if (!mapping) throw new Error('not recognised');
  const pieces: Staged['tables'][] = [];
  for await (const piece of stageLarge(large, mapping, { edits, sourceId: 1 })) pieces.push(piece);
  const expected = rowsOf([(await stage(table, mapping, { edits, sourceId: 1 })).tables]);
  expect(rowsOf(pieces)).toEqual(expected);
  return { pieces: pieces.length, rows: expected };
}

const header = 'หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nodes = ['total', 'IIT', 'EIT', 'OIT', ...Array.from({ length: 10 }, (_, index) => String(index + 1))];

/** Agencies × years × nodes; `value` by year, node and agency. */
const long = (
  agencies: number,
  value: (year: number, node: string, agency: number) => number | string,
): string =>
  header +
  Array.from({ length: agencies }, (_, agency) =>
    [2564, 2565]
      .flatMap((year) =>
        nodes.map((node) => `อบต.ทดสอบ${agency},${year},${node},${value(year, node, agency)}\n`),
      )
      .join(''),
  ).join('');
const shares: Record<string, number> = { IIT: 0.3, EIT: 0.3, OIT: 0.4 };
const points = (year: number, node: string): number => (year === 2565 ? 80 * (shares[node] ?? 1) : 80);
const usual = long(60, (year, node, agency) => ((year + Number(node.length) * 7 + agency) % 500) / 10 + 50);

test.each(['nongchok/scores', 'nongchok/stated', 'nongchok/items', 'nongchok/agencies', 'nongchok/measures'])(
  '%s in pieces is what it is as a whole',
  async (name) => {
    const bytes = readFileSync(`data/${name}.csv`);
    await expectSame(`${name.slice(9)}.csv`, new Uint8Array(bytes), 700);
  },
);

test('a province in pieces, quotes and faults included', async () => {
  for (const name of ['scores', 'items', 'measures', 'agencies'])
    await expectSame(`${name}.csv`, new Uint8Array(readFileSync(`data/province/${name}.csv`)), 50_000);
});

test.each([
  ['Windows-874', encode(usual, 'windows-874')],
  ['a byte order mark and CR LF', utf8(`\uFEFF${usual.replaceAll('\n', '\r\n')}`)],
  ['CR alone', utf8(usual.replaceAll('\n', '\r'))],
  ['semicolons and blank lines', utf8(usual.replaceAll(',', ';').replaceAll('564;1;', '564;1;\n\n'))],
  ['quotes, and a line break inside one', utf8(usual.replaceAll('อบต.ทดสอบ9,', '"อบต.\nทดสอบ9",'))],
  [
    'rows that are refused',
    utf8(usual.replaceAll(',10,', ',77,').replaceAll('2565,3,', '2565,3,x,') + header),
  ],
  ['UTF-16', encode(`\uFEFF${usual}`, 'utf-16le')],
])('%s', async (_, bytes) => {
  const same = await expectSame('คะแนน.csv', bytes, 30_000);
  expect(same?.pieces).toBeGreaterThan(2);
});

test('points of 30/30/40 are told by all rows of their year, though all but the last piece is gone', async () => {
  const same = await expectSame('คะแนน.csv', utf8(long(150, points)), 30_000);
  expect(same?.pieces).toBeGreaterThan(5);
  const instruments = same?.rows.get('stage_score')?.filter(({ code_word: code }) => String(code) in shares);
  expect(new Set(instruments?.map(({ score }) => score))).toEqual(new Set([80]));
  // One value too high, in the very last rows, makes them all percentages.
  const last = (year: number, node: string, agency: number) =>
    agency === 149 && node === 'IIT' ? 96 : points(year, node);
  const other = await expectSame('คะแนน.csv', utf8(long(150, last)), 30_000);
  expect(
    other?.rows.get('stage_score')?.some(({ score, code_word: code }) => code === 'IIT' && score === 24),
  ).toBe(true);
});

test('what indicators say of the scale is kept after their rows are gone', async () => {
  const low = (year: number, node: string) => (year === 2565 ? 20 * (shares[node] ?? 1) : 20);
  const [first = '', ...rest] = long(150, low).trimEnd().split('\n');
  const isInstrument = (line: string) => (line.split(',')[2] ?? '') in shares;
  const lines = rest.toSorted((a, b) => Number(isInstrument(a)) - Number(isInstrument(b)));
  const same = await expectSame('คะแนน.csv', utf8([first, ...lines].join('\n')), 30_000);
  const instruments = same?.rows.get('stage_score')?.filter(({ code_word: code }) => String(code) in shares);
  expect(new Set(instruments?.map(({ score }) => score))).toEqual(new Set([20]));
});

test('items of 0 and 1 are told from a stray 1 by the whole file', async () => {
  const items = (one: string, last: string) =>
    utf8(
      header +
        Array.from(
          { length: 1500 },
          (_, row) => `อบต.ทดสอบ${Math.floor(row / 30)},2564,o${(row % 30) + 1},${row % 3 ? one : 0}\n`,
        ).join('') +
        `อบต.อื่น,2564,o1,${last}\n`,
    );
  const ones = await expectSame('ข้อ.csv', items('1', '1'), 20_000);
  expect(ones?.rows.get('stage_finding') ?? []).toEqual([]);
  const stray = await expectSame('ข้อ.csv', items('1', '100'), 20_000);
  expect(stray?.rows.get('stage_finding')?.[0]?.rule).toBe('item-not-whole');
});

test('what the person wrote in a cell is read in whatever piece it stands', async () => {
  const edits = [
    { row: 1500, column: 3, value: '12.34' },
    { row: 9, column: 3, value: 'x' },
  ];
  const same = await expectSame('คะแนน.csv', utf8(usual), 20_000, edits);
  expect(same?.rows.get('stage_score')?.find(({ row_no: row }) => row === 1500)?.score).toBe(12.34);
});

test.each([
  [
    'a quote that nothing closes',
    utf8(`${usual}"อบต.ก,2564,1,80\n${usual.slice(header.length)}`),
    'quote-unclosed',
  ],
  ['a NUL', utf8(`${usual}\0${usual}`), 'nul-byte'],
  ['too many columns', utf8(`${usual}${','.repeat(17_000)}\n`), 'file-too-many-columns'],
])('%s refuses the whole file, as it does when it is read at once', async (_, bytes, rule) => {
  expect(await expectSame('คะแนน.csv', bytes, 20_000)).toBeNull();
  expect((await readLarge('คะแนน.csv', parts(bytes), { pieceBytes: 20_000 })).findings[0]?.rule).toBe(rule);
});

test('pictures, workbooks and letters are not for reading in pieces', () => {
  expect(isLargeTable('a.csv', parts(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)))).toBe(false);
  expect(isLargeTable('a.xls', parts(utf8(usual)))).toBe(false);
  expect(isLargeTable('a.txt', parts(utf8('เรียน ท่านนายก\nขอส่งรายงาน\n')))).toBe(false);
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RowBlock } from '../../../../src/ingest/document/document';
import { textDocument } from '../../../../src/ingest/document/text';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const read = (name: string) => textDocument(name, readFileSync(new URL(name, seeds), 'utf8'));
const rowsOf = (name: string): RowBlock[] => read(name).blocks.filter((block) => block.kind === 'row');
const squeezed = (cell: string | undefined) => (cell ?? '').replace(/\s+/g, '');

test.skipIf(!existsSync(seeds))('000: 9 headers, 11 rows and a row of dashes, each on its line', () => {
  const rows = rowsOf('000.txt');
  const lines = (first: (cell: string) => boolean) =>
    rows.filter(({ cells }) => first(squeezed(cells[0]))).map(({ line }) => line);
  expect(lines((cell) => cell === 'ลำดับ')).toEqual([10, 13, 20, 25, 30, 35, 40, 45, 52]);
  expect(lines((cell) => /^[๐-๙]+$/.test(cell))).toEqual([11, 14, 15, 16, 21, 26, 31, 36, 41, 46, 53]);
  expect(lines((cell) => cell === '--')).toEqual([48]);
  expect(rows).toHaveLength(21);
  expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([6]));
});

test.skipIf(!existsSync(seeds))(
  '001: 11 rows of scores, 4 of measures; the bold heading takes two lines',
  () => {
    const rows = rowsOf('001.txt');
    expect(rows.map(({ table }) => table)).toEqual([
      ...Array<number>(11).fill(1),
      ...Array<number>(4).fill(2),
    ]);
    expect(rows.map(({ line }) => line)).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 91, 92, 93, 94,
    ]);
    const headings = read('001.txt').blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ line }) => line)).toEqual([23, 24]);
  },
);

test.skipIf(!existsSync(seeds))(
  '004: 26 tables with 3, 8 and 43 rows below their headers, no markup left',
  () => {
    const rows = rowsOf('004.txt');
    const headers = rows.filter(({ table }, i) => rows[i - 1]?.table !== table);
    expect(headers).toHaveLength(26);
    const below = (width: number, first: RegExp) =>
      rows.filter(({ cells }) => cells.length === width && first.test(squeezed(cells[0]))).length;
    expect([below(7, /^[๐-๙]+$/), below(5, /^ตัวชี้วัดที่/), below(5, /^[๐o]/)]).toEqual([3, 8, 43]);
    expect(rows).toHaveLength(26 + 54);
    const texts = rows.flatMap(({ cells }) => cells);
    expect(texts.filter((text) => /<\/?[a-z]|\*\*/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('☑'))).toHaveLength(51);
  },
);

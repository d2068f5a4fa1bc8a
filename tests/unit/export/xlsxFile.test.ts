import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/export/sheetNames';
import { xlsxFile, type Sheet } from '../../../src/export/xlsxFile';
import { readFile } from '../../../src/ingest/read/read';

const sheet = (more: Partial<Sheet>): Sheet => ({
  name: 'คะแนน',
  columns: [
    { title: 'ตัวชี้วัด', width: 30, kind: 'text' },
    { title: 'ปี', width: 8, kind: 'integer' },
    { title: 'คะแนน', width: 10, kind: 'number' },
  ],
  rows: [],
  ...more,
});
const read = async (sheets: readonly Sheet[]) => readFile('a.xlsx', await xlsxFile(sheets));

describe('the Excel file', () => {
  it('comes back cell by cell, sheet by sheet', async () => {
    const sheets = [
      sheet({
        rows: [
          ['การใช้อำนาจ', 2564, 84.5],
          ['ไม่มีคะแนน', 2564, null],
        ],
      }),
      sheet({
        name: 'มาตรการ',
        rows: [
          ['=1+1', 2565, -3.1],
          ['ก < ข & "ค"\nบรรทัดสอง', 2565, 0],
        ],
      }),
    ];
    const { tables, findings } = await read(sheets);
    expect(findings).toEqual([]);
    expect(tables.map((table) => table.sheet)).toEqual(['คะแนน', 'มาตรการ']);
    expect(tables[0]?.rows).toEqual([
      ['ตัวชี้วัด', 'ปี', 'คะแนน'],
      ['การใช้อำนาจ', '2564', '84.50'],
      ['ไม่มีคะแนน', '2564', ''],
    ]);
    expect(tables[1]?.rows.slice(1)).toEqual([
      ['=1+1', '2565', '-3.10'],
      ['ก < ข & "ค"\nบรรทัดสอง', '2565', '0.00'],
    ]);
  });

  it('has numbers as numbers with two decimals, no formula, a frozen header and widths', async () => {
    const files = unzipSync(await xlsxFile([sheet({ rows: [['=1+1', 2564, 84.5]] })]));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<v>84\.5<\/v>/);
    expect(xml).not.toMatch(/<f>/);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<col [^>]*width="30"/);
    expect(part('xl/styles.xml')).toContain('#,##0.00');
    expect(part('xl/styles.xml')).toContain('<b/>');
  });

  it('any text comes back as it was', async () => {
    const unit = fc.constantFrom('ก', 'ำ', '<', '&', '"', '=', '+', '-', '@', '_x0041_', '😀', ' ', '1');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit, minLength: 1 }), { minLength: 1 }), async (texts) => {
        const kept = texts.filter((text) => text.trim() !== '');
        const { tables } = await read([sheet({ rows: kept.map((text) => [text, 1, 1]) })]);
        expect(tables[0]?.rows.slice(1).map(([text]) => text)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  });

  it('is written whatever is in it', async () => {
    const rows = [
      ['\u0000\uD800\v', Number.NaN, Number.POSITIVE_INFINITY],
      ['ก'.repeat(40_000), null, 1],
      [],
    ];
    const { tables, findings } = await read([
      sheet({ name: '', rows }),
      sheet({ name: '[]:*?/\\', rows: [['ก', 1, 1]] }),
    ]);
    expect(findings).toEqual([]);
    expect(tables.map((table) => table.sheet)).toEqual(['ตาราง 1', 'ตาราง 2']);
    expect((await xlsxFile([])).length).toBeGreaterThan(0);
  });
});

it('sheet names are allowed, not too long and each once', () => {
  expect(sheetNames(["'ก/ข'", 'ก ข', 'History', 'A', 'a'])).toEqual([
    'ก ข',
    'ก ข (2)',
    'History (2)',
    'A',
    'a (2)',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      const cleaned = sheetNames(names);
      expect(new Set(cleaned.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of cleaned) expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]{0,29}[^[\]:*?/\\'])?$/su);
    }),
  );
});

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { ita, nongchok } from './run';

const folder = mkdtempSync(join(tmpdir(), 'เอกสาร '));
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

test('the analysis of the golden case as a Word file, and its head figures', async () => {
  const out = join(folder, 'วิเคราะห์.docx');
  const { code, json } = await ita('report', ...nongchok, '--out', out);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    fiscal_year: 2564,
    plan_year: 2565,
    total: 75.7,
    levels_possible: ['B'],
    items_lost: 15,
  });
  expect(json.written).toMatchObject({ file: out, kind: 'analysis', digits: 'arabic' });
  const text = textOf(out);
  for (const each of ['75.70', 'o42', 'o43', '31.25', '2565']) expect(text).toContain(each);
});

test('the report on measures in Thai digits, which our own reader takes in again', async () => {
  const out = join(folder, 'รายงาน.docx');
  await ita('report', ...nongchok, '--out', out, '--kind', 'measures', '--digits', 'thai');
  expect(textOf(out)).toContain('๒๕๖๕');
  expect(textOf(out)).not.toMatch(/\b256[45]\b/);
  const { code, json } = await ita('read', out);
  expect(code).toBe(0);
  expect(json.measures.length).toBeGreaterThanOrEqual(3);
});

test('all tables as a workbook, whose scores are read again as they were', async () => {
  const out = join(folder, 'ตาราง.xlsx');
  const { code, json } = await ita('report', ...nongchok, '--out', out);
  expect(code).toBe(0);
  expect(json.written.sheets.length).toBeGreaterThanOrEqual(5);
  const again = await ita('analyse', out);
  expect(again.json.total.computed).toBe(75.7);
  expect(again.json.items_lost).toHaveLength(15);
});

test('a folder that is not there, and a file that was read, are not written', async () => {
  const nowhere = join(folder, 'ไม่มี', 'a.docx');
  const failed = await ita('report', ...nongchok, '--out', nowhere);
  expect(failed.code).toBe(1);
  expect(failed.error.split('\n').at(-1)).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);

  const own = join(folder, 'ต้นฉบับ.docx');
  copyFileSync(join(folder, 'วิเคราะห์.docx'), own);
  const before = readFileSync(own);
  const over = await ita('report', ...nongchok, own, '--out', own);
  expect(over).toMatchObject({ code: 1, error: expect.stringContaining('ชื่ออื่น') });
  expect(readFileSync(own).equals(before)).toBe(true);
});

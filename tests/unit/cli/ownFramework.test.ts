import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { halfOit, ownFramework } from '../../fixtures/ownFramework';
import { ita, nongchok } from './run';

const folder = mkdtempSync(join(tmpdir(), 'กรอบ ทดสอบ '));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const json = (name: string, content: unknown): string => file(name, JSON.stringify(content));
/** Indicators 1–5 are IIT, 6–8 EIT, 9–10 OIT. */
const scores = (year: number): string =>
  file(
    `คะแนน ${year}.csv`,
    `หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน\n${Array.from({ length: 10 }, (_, index) => `อบต.หนึ่ง,${year},${index + 1},${index < 8 ? 90 : 50}\n`).join('')}`,
  );

test('a framework of a new year lets its scores be read and weighted', async () => {
  const without = await ita('analyse', scores(2570));
  expect(without).toMatchObject({ code: 1 });
  expect(without.json.findings).toContainEqual(expect.objectContaining({ rule: 'framework-missing' }));
  const plain = await ita('analyse', scores(2570), json('เดิม.json', ownFramework(2570)));
  expect(plain).toMatchObject({ code: 0, json: { fiscal_year: 2570, total: { computed: 74 } } });
  const other = await ita('analyse', scores(2570), json('ใหม่.JSON', ownFramework(2570, halfOit)));
  expect(other).toMatchObject({ code: 0, json: { total: { computed: 70 } } });
});

test('a framework of a packaged year takes its place, wherever it is named; the later of two counts', async () => {
  const given = [json('ก.json', ownFramework(2564)), json('ข.json', ownFramework(2564, halfOit))];
  const ran = await ita('analyse', ...given, ...nongchok);
  expect(ran.code).toBe(0);
  // 96.40, 89.96 and 49.48 at 25 : 25 : 50.
  expect(ran.json.total.computed).toBe(71.33);
});

test('read tells the frameworks apart from the tables', async () => {
  const [own, known] = [json('ใหม่.json', ownFramework(2570)), json('แทน.json', ownFramework(2564))];
  const { code, json: read } = await ita('read', own, scores(2570), known);
  expect(code).toBe(0);
  expect(read.frameworks).toEqual([
    { file: own, fiscal_year: 2570, replaced: false },
    { file: known, fiscal_year: 2564, replaced: true },
  ]);
  expect(read.sources).toHaveLength(1);
  expect((await ita('read', own)).json).toEqual({ frameworks: [expect.anything()], findings: [] });
});

test('weights that add up to 1.1 are refused with the reason, and the packaged framework stays', async () => {
  const path = json('ผิด.json', ownFramework(2564, { OIT: { weight: 0.5 } }));
  const ran = await ita('analyse', path, ...nongchok);
  expect(ran.code).toBe(1);
  const lines = ran.error.split('\n');
  expect(lines.filter((line) => !line.startsWith('อ่านไฟล์'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/ผิด\.json.*total.*1\.1.*ต้องรวมได้ 1/);
  expect(ran.json.total.computed).toBe(75.7);
  expect(ran.json.findings).toContainEqual(
    expect.objectContaining({
      file: path,
      rule: 'framework-weights',
      level: 'error',
      value: '1.1',
      expected: '1',
    }),
  );
});

test('every reason is said; a file that is no JSON names the line', async () => {
  const circle = ownFramework(2570, { '9': { parent: '9.1' }, '10': { code: '8' } });
  const { json: read, code } = await ita('read', json('วน.json', circle));
  expect(code).toBe(1);
  const rules = (read.findings as { rule: string }[]).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['framework-cycle', 'framework-code-repeated']));
  const broken = await ita('read', file('พัง.json', '{\n  "fiscalYear": 2570\n  "series": "ita-10"\n}'));
  expect(broken).toMatchObject({ code: 1, json: { findings: [{ rule: 'framework-json', line: 3 }] } });
});

test('a framework alone cannot be analysed', async () => {
  const ran = await ita('analyse', json('เดี่ยว.json', ownFramework(2570)));
  expect(ran).toMatchObject({ code: 1, error: expect.stringContaining('ยังไม่มีไฟล์คะแนน') });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ita, nongchok } from './run';

const folder = mkdtempSync(join(tmpdir(), 'ข้อมูล ทดสอบ '));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const scores = (name: string, rows: string): string => file(name, `หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน\n${rows}`);
const ten = (agency: string, year: number): string =>
  Array.from({ length: 10 }, (_, index) => `${agency},${year},${index + 1},${80 + index}\n`).join('');

test.each([
  ['ว่าง.csv', '', 'file-empty'],
  ['ภาพ.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'file-not-table'],
  ['จดหมาย.csv', 'เรียน ท่านนายก\nขอส่งรายงาน\n', null],
])('%s is refused with one line of cause and the finding', async (name, content, rule) => {
  const path = file(name, content);
  const ran = await ita('read', path);
  expect(ran.code).toBe(1);
  expect(ran.error.split('\n')).toHaveLength(1);
  expect(ran.error).toContain(path);
  expect(ran.json.findings[0]).toMatchObject({ file: path, level: 'error', ...(rule ? { rule } : {}) });
});

test('a file that is not there is named', async () => {
  const ran = await ita('analyse', join(folder, 'ไม่มี.csv'));
  expect(ran).toMatchObject({ code: 1, error: expect.stringContaining('ไม่พบไฟล์') });
  expect(ran.json.findings).toHaveLength(1);
});

test('one bad file among good ones: the good are analysed, the exit code tells', async () => {
  const ran = await ita('analyse', ...nongchok, file('เสีย.csv', ''));
  expect(ran.code).toBe(1);
  expect(ran.error).toContain('เสีย.csv');
  expect(ran.json.total.computed).toBe(75.7);
});

test('many agencies and none chosen: how many there are, and how to choose', async () => {
  const path = scores('สอง หน่วย.csv', ten('อบต.หนึ่ง', 2567) + ten('อบต.สอง', 2567));
  expect(await ita('analyse', path)).toMatchObject({
    code: 1,
    error: expect.stringMatching(/2 หน่วยงาน.*--agency/),
  });
  const chosen = await ita('analyse', path, '--agency', 'สอง');
  expect(chosen).toMatchObject({ code: 0, json: { agency: 'อบต.สอง', coverage: null, items_lost: [] } });
});

test('the change to the year before adds up', async () => {
  const path = scores('ปี.csv', ten('อบต.หนึ่ง', 2564) + ten('อบต.หนึ่ง', 2565).replaceAll(',80\n', ',90\n'));
  const { json } = await ita('analyse', path, '--agency=อบต.หนึ่ง');
  const first = json.change.find(({ code }: { code: string }) => code === '1');
  expect(first).toEqual({ code: '1', from_year: 2564, from: 80, to: 90, delta: 10, contribution: 0.6 });
  expect(json.change.find(({ code }: { code: string }) => code === 'total').delta).toBe(0.6);
  expect((await ita('analyse', path, '--year', '2564')).json).toMatchObject({
    fiscal_year: 2564,
    change: [],
  });
  expect((await ita('analyse', path, '--year', '2560')).error).toContain('2565 2564');
});

test('read says what was read, row by row, and counts every one', async () => {
  const path = scores('ก ข.csv', `${ten('อบต.หนึ่ง', 2564)}อบต.หนึ่ง,2564,11,50\n`);
  const { code, json } = await ita('read', path);
  expect(code).toBe(0);
  expect(json.sources).toEqual([
    expect.objectContaining({
      file: path,
      kind: 'csv',
      layout: 'long',
      encoding: 'utf-8',
      rows_read: 11,
      rows_loaded: 10,
      rows_refused: 1,
    }),
  ]);
  expect(json.scores[9]).toEqual({
    agency: 'อบต.หนึ่ง',
    fiscal_year: 2564,
    code: '10',
    score: 89,
    printed: '89',
    loaded: true,
    doubted_by: [],
    line: 11,
    file: path,
  });
  expect(json.findings).toContainEqual(
    expect.objectContaining({ line: 12, rule: 'code-unknown', value: '11' }),
  );
});

test('as a program of its own: exit codes, streams and never a stack trace', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['src/cli/ita.mjs', ...words], { encoding: 'utf8' });
  const wrong = run('fly');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('วิธีใช้');
  const bad = run('read', file('อีก.csv', ''));
  expect(bad.status).toBe(1);
  expect(bad.stderr.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(bad.stdout).findings).toHaveLength(1);
});

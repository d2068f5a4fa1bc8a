import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseArgs } from '../../../src/cli/args';
import { planJson } from '../../../src/cli/planJson';
import { golden } from '../plan/start';
import { ita, nongchok } from './run';

const folder = mkdtempSync(join(tmpdir(), 'แผน '));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, rows: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน\n${rows}`);
  return path;
};

const codes = (set: { code: string }[]) => set.map(({ code }) => code);

test('level A takes o42 and o43 of the golden case; its scores alone tell how many items were lost where', async () => {
  const { code, json } = await ita('analyse', ...nongchok, '--target', 'A');
  expect(code).toBe(0);
  expect(Object.keys(json).slice(-3)).toEqual(['plan', 'decoded', 'findings']);
  expect(json.plan).toMatchObject({
    target: 'A',
    surveys: false,
    set: [
      { code: 'o42', points: 5, effort: 1 },
      { code: 'o43', points: 5, effort: 1 },
    ],
    effort: 2,
    total_after: 85.7,
    level_after: 'A',
    optimal: true,
  });
  expect(json.plan).not.toHaveProperty('assumed');
  expect(json.plan.others.length).toBeGreaterThan(0);
  expect(codes(json.decoded)).toEqual(['9', '10']);
  const [nine, ten] = json.decoded;
  expect(nine).toMatchObject({ score: 67.71, fits_items: true });
  expect(nine.solutions).toContainEqual({ '9.1': 1, '9.2': 3, '9.3': 3, '9.4': 2, '9.5': 1 });
  expect(nine.count).toBe(nine.solutions.length);
  expect(nine.unique).toBe(nine.count === 1);
  expect(ten.solutions).toContainEqual({ '10.1': 3, '10.2': 2 });
});

test('a level there is not: one sentence, and the analysis stays', async () => {
  const { code, json, error } = await ita('analyse', ...nongchok, '--target', 'ดีเลิศ');
  expect(code).toBe(1);
  expect(error.split('\n').at(-1)).toContain('AA A B C D E F');
  expect(json.total.computed).toBe(75.7);
  expect(json.plan.wrong).toContain('ดีเลิศ');
});

/** The plan of the golden case for these words of the command line. */
async function planned(...words: string[]) {
  const parsed = parseArgs(['analyse', 'a.csv', ...words]);
  if (!('args' in parsed) || parsed.args.plan === null) throw new Error(JSON.stringify(parsed));
  const { json, wrong } = await planJson(golden(), parsed.args.plan);
  // The printed object is what is tested; its shape is spelled out by the tests themselves.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return { plan: json as any, wrong };
}

test('95 is fourteen items and not the least valuable', async () => {
  const { plan } = await planned('--target=95');
  expect(plan).toMatchObject({ target: 95, surveys: false, total_after: 95.46, level_after: 'AA' });
  expect(plan.set).toHaveLength(14);
  expect(codes(plan.set)).not.toContain('o2');
});

test('96 needs surveys and says so, with how far each indicator rises', async () => {
  const { plan } = await planned('--target=96');
  expect(plan).toMatchObject({ surveys: true, total_after: 96, level_after: 'AA' });
  const raised = plan.set.filter(({ code }: { code: string }) => !code.startsWith('o'));
  expect(raised.length).toBeGreaterThan(0);
  for (const { from, to } of raised) expect(to).toBeGreaterThan(from);
});

test('--surveys lets scores rise where items would do', async () => {
  const { plan } = await planned('--target=95', '--surveys');
  expect(plan).toMatchObject({ surveys: true, effort: 13.34, total_after: 95 });
});

test('efforts decide: with o42 dear another set is the cheapest', async () => {
  const { plan } = await planned('--target', 'a', '--effort', 'o42=20', '--effort', 'o43=3');
  expect(plan.target).toBe('A');
  expect(codes(plan.set)).toContain('o43');
  expect(codes(plan.set)).not.toContain('o42');
  expect(plan.total_after).toBeGreaterThanOrEqual(85);
});

test('a level that is reached needs nothing', async () => {
  expect(await planned('--target', 'ระดับ B')).toMatchObject({
    plan: { target: 'B', reached: true, set: [], total_after: 75.7, level_after: 'B' },
    wrong: null,
  });
});

test.each([
  [['--target', '101'], '0 ถึง 100'],
  [['--target', 'A', '--effort', 'o1=2'], 'o1'],
])('%j is wrong and says why', async (words, why) => {
  const { plan, wrong } = await planned(...words);
  expect(wrong).toContain(why);
  expect(plan.wrong).toBe(wrong);
});

test('93.50 alone means one item of 9.2 and one of 9.5, whoever has it', async () => {
  const rows = [90, 90, 90, 90, 90, 90, 90, 90, 93.5, 100]
    .map((score, index) => `อบต.สมมติ,2564,${index + 1},${score}\n`)
    .join('');
  const { json } = await ita('analyse', file('คะแนน.csv', rows), '--target', 'AA');
  expect(json.decoded).toEqual([
    {
      code: '9',
      score: 93.5,
      solutions: [{ '9.1': 0, '9.2': 1, '9.3': 0, '9.4': 0, '9.5': 1 }],
      unique: true,
      count: 1,
      fits_items: null,
    },
    {
      code: '10',
      score: 100,
      solutions: [{ '10.1': 0, '10.2': 0 }],
      unique: true,
      count: 1,
      fits_items: null,
    },
  ]);
  // Nobody names the two items; the plan counts on them by their sub-indicators and says so.
  expect(json.plan).toMatchObject({ surveys: true, level_after: 'AA', assumed: ['9.2-1', '9.5-1'] });
  expect(codes(json.plan.set)).toEqual(expect.arrayContaining(['9.2-1', '9.5-1']));
});

test('a total alone has no instruments: which level follows cannot be planned from 2566 on', async () => {
  const path = file('รวม.csv', 'อบต.สมมติ,2567,total,80\n');
  const { code, json, error } = await ita('analyse', path, '--target', 'ผ่านดี');
  expect(code).toBe(1);
  expect(error).toMatch(/[ก-๙]/);
  expect(json.plan.wrong).toMatch(/IIT/);
});

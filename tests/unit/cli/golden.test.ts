import { beforeAll, expect, test } from 'vitest';
import { ita, nongchok, type Ran } from './run';

let ran: Ran;
beforeAll(async () => {
  ran = await ita('analyse', ...nongchok);
});

test('the golden case is analysed without a cause of failure, each of the files told as it is read', () => {
  expect(ran.code).toBe(0);
  expect(ran.error.split('\n')).toEqual(nongchok.map((file, index) => `อ่านไฟล์ ${index + 1} จาก 5: ${file}`));
  expect(Object.keys(ran.json)).toEqual([
    'agency',
    'fiscal_year',
    'total',
    'instruments',
    'weakest',
    'items_lost',
    'change',
    'coverage',
    'findings',
  ]);
});

test('agency, year, total and level, stated and computed', () => {
  expect(ran.json).toMatchObject({ agency: 'อบต.หนองจอก', fiscal_year: 2564, change: [] });
  expect(ran.json.total).toEqual({
    stated: 95.7,
    computed: 75.7,
    level_stated: 'B',
    level_computed: 'B',
    levels_possible: ['B'],
  });
  expect(ran.json.instruments).toEqual([
    { code: 'IIT', score: 96.4 },
    { code: 'EIT', score: 89.96 },
    { code: 'OIT', score: 49.48 },
  ]);
});

test('the weakest indicators are 10 and 9, by what they cost', () => {
  expect(ran.json.weakest).toHaveLength(10);
  expect(ran.json.weakest.slice(0, 3)).toEqual([
    { code: '10', name: 'การป้องกันการทุจริต', score: 31.25, lost_points: 13.75 },
    { code: '9', name: 'การเปิดเผยข้อมูล', score: 67.71, lost_points: 6.46 },
    { code: '8', name: 'การปรับปรุงระบบการทำงาน', score: 87.36, lost_points: 1.26 },
  ]);
});

test('fifteen items lost, o42 and o43 worth five points each', () => {
  const items = ran.json.items_lost as { code: string; points: number }[];
  expect(items.map(({ code, points }) => `${code} ${points}`)).toEqual([
    ...['o42 5', 'o43 5', 'o36 1.25', 'o37 1.25', 'o41 1.25', 'o27 1', 'o28 1', 'o29 0.8'],
    ...['o21 0.57', 'o22 0.57', 'o24 0.57', 'o12 0.5', 'o16 0.5', 'o17 0.5', 'o2 0.44'],
  ]);
});

test('coverage says how little the three measures aim at', () => {
  const { plan_year, share_direct, nodes } = ran.json.coverage;
  expect(plan_year).toBe(2565);
  expect(share_direct).toBeCloseTo(5 / 24.3, 2);
  expect(nodes.find(({ code }: { code: string }) => code === 'o43')).toMatchObject({
    lost_points: 5,
    direct: true,
  });
  expect(nodes.filter(({ direct }: { direct: boolean }) => direct)).toHaveLength(1);
});

test('the four misprints are found, each with the reading that fits', () => {
  const at = (rule: string, value: string) =>
    (ran.json.findings as Record<string, unknown>[]).find(
      (finding) =>
        finding.rule === rule && finding.value === value && finding.file === 'data/nongchok/stated.csv',
    );
  expect(at('total-mismatch', '๙๕.๗')).toMatchObject({ line: 12, expected: expect.stringContaining('75.7') });
  expect(at('duplicate-different', '๒๗.๗๑')).toMatchObject({
    line: 13,
    expected: expect.stringContaining('67.71'),
  });
  expect(at('name-ambiguous', 'การป้องกันการทุจริต')).toMatchObject({
    line: 3,
    proposal: expect.stringMatching(/5|แก้ไขปัญหา/),
  });
  expect(at('item-repeated', '๐๒๘')).toMatchObject({ line: 23, proposal: 'o29' });
  for (const { message } of ran.json.findings) expect(message).toMatch(/[ก-๙]/);
});

test('accepting the proposals leaves nothing to contradict', async () => {
  const { json } = await ita('analyse', ...nongchok, '--accept', 'all');
  expect(json.total).toMatchObject({ stated: 75.7, computed: 75.7, level_computed: 'B' });
  const grave = json.findings.filter(({ level }: { level: string }) => level === 'error');
  expect(grave).toEqual([]);
});

test('the document alone lets the checks find all four', async () => {
  const { json } = await ita('analyse', 'data/nongchok/stated.csv', '--accept', 'all');
  expect(json.total).toMatchObject({ computed: 75.7, stated: 75.7 });
  expect(json.items_lost).toHaveLength(15);
});

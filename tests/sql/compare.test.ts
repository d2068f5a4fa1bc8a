import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { framework } from '../../src/framework/frameworks';
import { nodeScores } from '../../src/questions/nodeScores';
import { learnFromPeers } from '../../src/questions/learnFromPeers';
import { movers } from '../../src/questions/movers';
import { peerAgencies } from '../../src/questions/peerAgencies';
import { peerMeasures } from '../../src/questions/peerMeasures';
import { provinceMap } from '../../src/questions/provinceMap';
import { ask } from '../../src/questions/question';
import { ranking } from '../../src/questions/ranking';
import { found, idOf, loaded } from './load';
import type { AgencyRow, ScoreRow } from './staged';

const codes = Array.from({ length: 10 }, (_, index) => String(index + 1));
/** All indicators alike; `lost` items are the only ones listed, in place of indicators 9 and 10. */
const year = (
  agency: string,
  fiscalYear: number,
  score: number,
  more: Record<string, number> = {},
): ScoreRow[] => codes.map((code) => ({ agency, year: fiscalYear, code, score: more[code] ?? score }));
const items = (agency: string, fiscalYear: number, lost: readonly string[]): ScoreRow[] =>
  (framework(fiscalYear)?.nodes ?? [])
    .filter(({ kind }) => kind === 'item')
    .map(({ code }) => ({ agency, year: fiscalYear, code, score: lost.includes(code) ? 0 : 100 }));

const [one, two, three, four, city] = ['อบต.ก', 'อบต.ข', 'อบต.ค', 'อบต.ง', 'เทศบาลนครจ'] as const;
const agencies: readonly AgencyRow[] = [
  { name: one, province: 'ตาก' },
  { name: two, province: 'จังหวัดตาก' },
  { name: three, province: 'กระบี่' },
  { name: four, province: 'กระบี่' },
  { name: city, province: 'ตาก' },
];

let engine: Engine;
let id: Record<string, number>;
beforeAll(async () => {
  engine = await loaded([
    { agencies },
    {
      scores: [
        ...year(one, 2564, 80),
        ...year(two, 2564, 81),
        ...year(three, 2564, 90),
        ...year(city, 2564, 95),
        ...year(one, 2565, 80, { '10': 70 }),
        ...year(two, 2565, 90, { '10': 70 }),
        ...year(three, 2565, 86, { '9': 40 }),
        ...year(four, 2565, 86),
        ...year(city, 2565, 95),
        ...year(two, 2566, 90),
        ...year(three, 2566, 86),
      ],
    },
    {
      scores: [
        ...items(one, 2565, ['o42', 'o12']),
        ...items(two, 2565, ['o42']),
        ...items(three, 2565, ['o42']),
        ...items(four, 2565, []),
        ...items(two, 2566, []),
        ...items(three, 2566, ['o42']),
      ],
    },
    {
      measures: [
        { agency: two, planYear: 2566, title: 'ลงมาตรการบนเว็บไซต์', targets: ['o42'], status: 'done' },
        { agency: three, planYear: 2566, title: 'ประชุม', targets: ['o42'], status: 'done' },
        { agency: four, planYear: 2566, title: 'ไม่ได้เสียข้อนี้', targets: ['o42'], status: 'done' },
        { agency: two, planYear: 2566, title: 'ยังไม่ได้ทำ', targets: ['o42'], status: 'planned' },
      ],
    },
  ]);
  const names = [one, two, three, four, city];
  id = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await idOf(engine, name)] as const)),
  );
});
afterAll(() => engine.close());

const unlimited = { from_year: null, type: null, province: null, region: null } as const;
const rank = (
  limits: Partial<Record<'type' | 'province' | 'region' | 'level', string>>,
  from: number | null = null,
) => ask(engine, ranking, { fiscal_year: 2565, ...unlimited, level: null, ...limits, from_year: from });

test('ranking: ties share a rank; places gained among those that are compared, whatever the province is called', async () => {
  const all = await rank({});
  expect(all.map((row) => [row.name, row.rank, row.rank_from, row.places_gained])).toEqual([
    [city, 1, 1, 0],
    [two, 2, 3, 1],
    [four, 2, null, null],
    [one, 4, 4, 0],
    [three, 5, 2, -3],
  ]);
  const inTak = await rank({ province: 'ตาก', type: 'อบต.' });
  expect(inTak.map((row) => [row.name, row.rank, row.of, row.rank_from])).toEqual([
    [two, 1, 2, 1],
    [one, 2, 2, 2],
  ]);
  expect((await rank({ region: 'ภาคใต้' })).map(({ name }) => name)).toEqual([four, three]);
});

test('ranking: a level picks rows and leaves ranks; another year can be compared with', async () => {
  const level = await rank({ level: 'A' });
  expect(level.map((row) => [row.name, row.rank, row.of])).toEqual([
    [two, 2, 5],
    [four, 2, 5],
  ]);
  expect((await rank({}, 2566)).map(({ rank_from }) => rank_from)).toEqual([null, 1, null, null, 2]);
});

test('node_scores: every agency with its score, a row a node in tree order', async () => {
  const rows = await ask(engine, nodeScores, { fiscal_year: 2565 });
  expect(rows.map(({ code }) => code)).toEqual([
    'IIT',
    '1',
    '2',
    '3',
    '4',
    '5',
    'EIT',
    '6',
    '7',
    '8',
    'OIT',
    '9',
    '10',
  ]);
  const tenth = rows.find(({ code }) => code === '10');
  expect(tenth?.agencies).toBe(5);
  const numbers = tenth?.scores.split(' ').map(Number) ?? [];
  const pairs = numbers.flatMap((value, at) => (at % 2 === 0 ? [[value, numbers[at + 1]]] : []));
  const expected = [
    [one, 70],
    [two, 70],
    [three, 86],
    [four, 86],
    [city, 95],
  ].map(([name, score]) => [id[name ?? ''], score]);
  expect(new Map(pairs as [number, number][])).toEqual(new Map(expected as [number, number][]));
});

test('province_map: mean, share at 85 and change of those that have both years', async () => {
  const rows = await ask(engine, provinceMap, {
    fiscal_year: 2565,
    from_year: null,
    type: 'อบต.',
    region: null,
  });
  expect(
    rows.map((row) => [row.province, row.region, row.agencies, row.passed, row.agencies_in_both]),
  ).toEqual([
    ['กระบี่', 'ภาคใต้', 2, 1, 1],
    ['ตาก', 'ภาคเหนือ', 2, 1, 2],
  ]);
  // Total: weight 0.2 of indicators 9 and 10. ตาก: 80 − 2 and 90 − 4; กระบี่: 86 − 9.2 and 86.
  expect(rows.map(({ mean }) => mean)).toEqual([expect.closeTo(81.4, 9), expect.closeTo(82, 9)]);
  expect(rows.map(({ share }) => share)).toEqual([50, 50]);
  expect(rows.map(({ change }) => change)).toEqual([
    expect.closeTo(-13.2, 9),
    expect.closeTo((-2 + 5) / 2, 9),
  ]);
});

test('movers: n of each direction, with the indicator that moved them most that way', async () => {
  const rows = await ask(engine, movers, { fiscal_year: 2565, ...unlimited, n: 1 });
  expect(rows.map((row) => [row.name, row.direction, row.code, row.score_from, row.score_to])).toEqual([
    [two, 'rise', '9', 81, 90],
    [three, 'fall', '9', 90, 40],
  ]);
  expect(rows[1]?.change).toBeCloseTo(-13.2, 9);
  expect(rows[1]?.contribution).toBeCloseTo(-10, 9);
  const all = await ask(engine, movers, { fiscal_year: 2565, ...unlimited, n: null });
  // The city did not move, and อบต.ง has no year before.
  expect(all.map(({ name }) => name)).toEqual([two, three, one]);
});

const asked = () =>
  ({ agency_id: id[one] ?? 0, fiscal_year: 2565, scope: 'type', n: null, chosen: null }) as const;

test('peers: of the type, nearest by the total of the year before; or picked by hand', async () => {
  const rows = await ask(engine, peerAgencies, asked());
  expect(rows.map(({ name, distance }) => [name, distance])).toEqual([
    [two, expect.closeTo(1, 9)],
    [three, expect.closeTo(10, 9)],
    [four, null],
  ]);
  const names = async (limits: object) =>
    (await ask(engine, peerAgencies, { ...asked(), ...limits })).map(({ name }) => name);
  expect(await names({ n: 1 })).toEqual([two]);
  expect(await names({ scope: 'province' })).toEqual([two, city]);
  expect(await names({ scope: 'type_province' })).toEqual([two]);
  expect(await names({ scope: null, n: 2 })).toEqual([two, three]);
  expect(await names({ chosen: `${id[city]}, ${id[four]}` })).toEqual([city, four]);
});

test('learn from peers: who lost it too, who regained it the next year, who had a measure for it', async () => {
  const rows = await ask(engine, learnFromPeers, asked());
  const o42 = rows.find(({ code }) => code === 'o42');
  expect(o42).toMatchObject({
    kind: 'item',
    peers: 3,
    peers_lost: 2,
    peers_followed: 2,
    peers_regained: 1,
    share_regained: 50,
    peers_with_measures: 2,
    regained_with_measures: 1,
  });
  expect(o42?.share_lost).toBeCloseTo(200 / 3, 9);
  const o12 = rows.find(({ code }) => code === 'o12');
  expect(o12).toMatchObject({
    peers: 3,
    peers_lost: 0,
    share_lost: 0,
    peers_followed: 0,
    share_regained: null,
  });
  const tenth = rows.find(({ code }) => code === '10');
  expect(tenth).toMatchObject({
    kind: 'indicator',
    peers: 3,
    peers_lost: 1,
    peers_followed: 1,
    peers_regained: 1,
  });
  expect(rows.map(({ kind }) => kind)).toEqual([...rows.map(({ kind }) => kind)].sort().reverse());
});

test('measures of peers: only carried out ones of peers that had lost it, those that regained first', async () => {
  const rows = await ask(engine, peerMeasures, { ...asked(), code: 'o42' });
  expect(rows.map((row) => [row.name, row.title, row.regained])).toEqual([
    [two, 'ลงมาตรการบนเว็บไซต์', true],
    [three, 'ประชุม', false],
  ]);
  expect(await ask(engine, peerMeasures, { ...asked(), code: 'o12' })).toEqual([]);
});

test('a misspelt province: the nearest of the 77 are proposed once; right, far and made-up ones are left alone', async () => {
  const place = (name: string, province: string): AgencyRow => ({ name, province });
  const misspelt = await loaded([
    {
      agencies: [
        place('อบต.ก', 'จังหวัดนครปฐท'),
        place('อบต.ข', 'จังหวัดนครปฐท'),
        place('อบต.ค', 'นครศรีธรรมราข'),
        place('อบต.ง', 'เลบ'),
        place('อบต.จ', 'จ.ตาก'),
        place('อบต.ฉ', 'จังหวัดตัวอย่าง (สมมติ)'),
        place('อบต.ช', 'ปัตานี'),
      ],
    },
  ]);
  const rows = await found(misspelt, 'province-unknown');
  expect(rows.map((row) => [row.value, row.expected, row.row_no])).toEqual([
    ['จังหวัดนครปฐท', 'นครปฐม', 2],
    ['นครศรีธรรมราข', 'นครศรีธรรมราช', 4],
    ['เลบ', 'เลย', 5],
    ['ปัตานี', 'ปัตตานี', 8],
  ]);
  await misspelt.close();
});

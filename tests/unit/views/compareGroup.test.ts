import { compareThai } from '../../../src/text/sort';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { framework } from '../../../src/framework/frameworks';
import { movers } from '../../../src/questions/movers';
import { nodeScores } from '../../../src/questions/nodeScores';
import { peerAgencies } from '../../../src/questions/peerAgencies';
import { provinceMap } from '../../../src/questions/provinceMap';
import { ask } from '../../../src/questions/question';
import { ranking, type RankingRow } from '../../../src/questions/ranking';
import { besideOf, toggled } from '../../../src/views/compare/beside';
import { choicesIn, filterKeys, valueOf, type Filter } from '../../../src/views/compare/filter';
import { groupOf, type Group } from '../../../src/views/compare/group';
import { yardstickOf } from '../../../src/views/compare/movers';
import { heatOf, stripsOf } from '../../../src/views/compare/panels';
import { peersOf } from '../../../src/views/compare/peers';
import { nodeChoices } from '../../../src/views/compare/nodes';
import { sheetOf, type Sheet } from '../../../src/views/compare/sheet';
import { sideRows, sideTitle } from '../../../src/views/compare/sideBySide';
import type { AgenciesRow } from '../../../src/questions/agencies';
import { mostBeside } from '../../../src/state/intent';
import { loaded } from '../../sql/load';
import type { AgencyRow, ScoreRow } from '../../sql/staged';

/* What the page works out for a group, against what SQL answers for the same limits. */
const provinces = ['ตาก', 'กระบี่', 'เลย'] as const;
const indicators = Array.from({ length: 10 }, (_, index) => String(index + 1));
const names = Array.from({ length: 30 }, (_, index) => `${index % 3 === 0 ? 'ทต.' : 'อบต.'}ที่${index}`);
const agencies: readonly AgencyRow[] = names.map((name, index) => ({
  name,
  ...(index === 29 ? {} : { province: provinces[index % 7 === 0 ? 0 : index % 3] ?? 'เลย' }),
}));
/** Few distinct scores, so that totals tie; some agencies miss a year. */
const scores: readonly ScoreRow[] = names.flatMap((agency, index) =>
  [2564, 2565]
    .filter((year) => !(index % 9 === 4 && year === 2564) && !(index % 11 === 5 && year === 2565))
    .flatMap((year) =>
      indicators.map((code) => ({
        agency,
        year,
        code,
        score: 70 + ((index * 7 + Number(code) * ((index + year) % 4)) % 6) * 5,
      })),
    ),
);

let engine: Engine;
let now: Sheet;
let before: Sheet;
const unlimited = { type: null, province: null, region: null } as const;
beforeAll(async () => {
  engine = await loaded([{ agencies }, { scores }]);
  const sheet = async (year: number) =>
    sheetOf(
      year,
      await ask(engine, ranking, { ...unlimited, fiscal_year: year, from_year: year - 1, level: null }),
      await ask(engine, nodeScores, { fiscal_year: year }),
    );
  [now, before] = [await sheet(2565), await sheet(2564)];
});
afterAll(() => engine.close());

const yardstick = yardstickOf(framework(2565), framework(2564));
const none: Filter = { agencyType: null, province: null, region: null, level: null };
const groupIn = (filter: Partial<Filter>): Group => groupOf(now, before, { ...none, ...filter }, yardstick);

const limits: readonly Partial<Filter>[] = [
  {},
  { agencyType: 'อบต.' },
  { province: 'ตาก' },
  { region: 'ภาคใต้' },
  { agencyType: 'เทศบาลตำบล', region: 'ภาคเหนือ' },
  { level: 'B' },
];

test.each(limits)('ranks, map and movers of %j are those of SQL', async (limit) => {
  const group = groupIn(limit);
  const asked = {
    fiscal_year: 2565,
    from_year: 2564,
    type: limit.agencyType ?? null,
    province: limit.province ?? null,
    region: limit.region ?? null,
  };
  const expected = await ask(engine, ranking, { ...asked, level: limit.level ?? null });
  expect(expected.length).toBeGreaterThan(0);
  expect(group.rows).toEqual(
    expected.map((row) => ({ ...row, percentile: expect.closeTo(row.percentile, 9) })),
  );
  if (limit.level !== undefined) return;
  const map = await ask(engine, provinceMap, asked);
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
  if (limit.province === undefined)
    expect(group.provinces).toEqual(
      map.map(({ province, agencies: count, mean, share, change }) => ({
        province,
        agencies: count,
        mean: close(mean),
        share: close(share),
        change: close(change),
      })),
    );
  const moved = await ask(engine, movers, { ...asked, n: 6 });
  const { rises, falls } = group.movers();
  const flat = [...rises, ...falls].map(({ name, change, by }) => [
    name,
    change.toFixed(6),
    by?.code ?? null,
    by?.contribution.toFixed(6) ?? null,
  ]);
  expect(flat).toEqual(
    moved.map(({ name, change, code, contribution }) => [
      name,
      change.toFixed(6),
      code,
      contribution?.toFixed(6) ?? null,
    ]),
  );
});

test.each(limits)('a filter offers what some agency has that meets the others: %j', (limit) => {
  const filter = { ...none, ...limit };
  const choices = choicesIn(now.rows, filter, 'th');
  for (const key of filterKeys) {
    const others = now.rows.filter((row) =>
      filterKeys.every(
        (each) => each === key || filter[each] === null || valueOf(row, each) === filter[each],
      ),
    );
    const values = others.flatMap((row) => valueOf(row, key) ?? []);
    expect(choices[key].map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining(
        [...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]),
      ),
    );
    expect(new Set(choices[key].map(({ value }) => value))).toEqual(
      new Set([...values, filter[key] ?? values[0]]),
    );
    if (key !== 'level')
      expect(choices[key].map(({ text }) => text)).toEqual(
        choices[key].map(({ text }) => text).sort(compareThai),
      );
  }
  expect(choicesIn(now.rows, filter, 'en').region.map(({ text }) => text)).not.toContain('ภาคใต้');
});

const rowOf = (group: Group, name: string): RankingRow => {
  const row = group.rows.find((each) => each.name === name);
  if (!row) throw new Error(name);
  return row;
};

test.each([undefined, 'type', 'province'] as const)(
  'peers by %s are those of SQL, within the group',
  async (scope) => {
    for (const name of ['อบต.ที่1', 'ทต.ที่9', 'อบต.ที่4']) {
      const group = groupIn({});
      const own = rowOf(group, name);
      const expected = await ask(engine, peerAgencies, {
        agency_id: own.agency_id,
        fiscal_year: 2565,
        scope: scope ?? null,
        n: scope === undefined ? 20 : 200,
        chosen: null,
      });
      const peers = peersOf(own, scope, group.rows, { chosen: [], everyone: now.rows });
      expect(peers.map((row) => row.name)).toEqual(expected.map((row) => row.name));
    }
    const south = groupIn({ region: 'ภาคใต้' });
    const own = rowOf(groupIn({}), 'อบต.ที่4');
    expect(
      peersOf(own, undefined, south.rows, { chosen: [], everyone: now.rows }).every(
        ({ region }) => region === 'ภาคใต้',
      ),
    ).toBe(true);
  },
);

test('peers by hand stand in the order chosen, whatever the filters, without the agency itself', () => {
  const group = groupIn({ province: 'ตาก' });
  const own = now.rows[0];
  const [other, third] = [now.rows[5], now.rows[3]];
  if (!own || !other || !third) throw new Error('rows');
  const chosen = [other.agency_id, own.agency_id, 999, third.agency_id];
  expect(peersOf(own, 'chosen', group.rows, { chosen, everyone: now.rows })).toEqual([other, third]);
});

test('an indicator of another yardstick says nothing of what moved a total', () => {
  const group = groupOf(now, before, none, yardstickOf(framework(2565), framework(2561)));
  const { rises, falls } = group.movers();
  expect(rises.length + falls.length).toBeGreaterThan(0);
  expect([...rises, ...falls].every(({ by }) => by === null)).toBe(true);
});

test('scores of a node, those unknown, and of nobody', () => {
  const [first] = now.rows;
  if (!first) throw new Error('rows');
  expect(now.scores('total')(first.agency_id)).toBe(first.total);
  expect(now.scores('1')(first.agency_id)).toBe(
    scores.find((row) => row.agency === first.name && row.year === 2565 && row.code === '1')?.score,
  );
  expect(now.scores('1')(12345)).toBeNull();
  expect(now.scores('x')(first.agency_id)).toBeNull();
  expect(now.codes).toEqual(expect.arrayContaining(['total', 'IIT', '10']));
});

test('strips of every score move with the group; the heat map has a row an agency, best first', () => {
  const nodes = nodeChoices(framework(2565), 'th');
  const group = groupIn({ province: 'ตาก' });
  const own = group.rows[2];
  if (!own) throw new Error('rows');
  const strips = stripsOf(now, group.rows, nodes, { ownId: own.agency_id, peers: [], code: '10' });
  expect(strips.map(({ code }) => code)).toEqual(nodes.map(({ code }) => code));
  expect(strips.every(({ values }) => values.length === group.rows.length)).toBe(true);
  expect(strips.find(({ isChosen }) => isChosen)?.code).toBe('10');
  expect(strips.flatMap(({ reference }) => reference ?? [])).toEqual([87.57]);
  const heat = heatOf(now, group.rows.toReversed(), nodes, own.agency_id);
  expect(heat.columns.map(({ text }) => text)).toEqual(indicators);
  expect(heat.rows.map(({ rank }) => rank)).toEqual(group.rows.map(({ rank }) => String(rank)));
  expect(heat.rows.filter(({ isOwn }) => isOwn)).toHaveLength(1);
});

test('side by side: the indicator farthest from the mean of the others is named', () => {
  const nodes = nodeChoices(framework(2565), 'th');
  const given = sheetOf(
    2565,
    [],
    [
      { fiscal_year: 2565, code: '1', agencies: 3, scores: '1 90 2 80 3 84' },
      { fiscal_year: 2565, code: '2', agencies: 3, scores: '1 70 2 90' },
    ],
  );
  const rows = sideRows(given, nodes, [1, 2, 3]);
  expect(rows.map(({ node, scores: of }) => [node.code, of])).toEqual([
    ['1', [90, 80, 84]],
    ['2', [70, 90, null]],
  ]);
  expect(sideTitle('ก', rows, 'en')).toContain('(−20.00 from their mean)');
  expect(sideTitle('ก', sideRows(given, nodes, [1]), 'en')).toBe('ก does not differ from those beside it');
});

test('chosen by hand: in and out again, the longest chosen makes room, unknown keys are left out', () => {
  expect(toggled(undefined, 'ก')).toEqual(['ก']);
  expect(toggled(['ก', 'ข'], 'ก')).toEqual(['ข']);
  expect(toggled(['ก'], 'ก')).toBeUndefined();
  const many = Array.from({ length: mostBeside }, (_, index) => String(index));
  expect(toggled(many, 'ใหม่')).toEqual([...many.slice(1), 'ใหม่']);
  const row = (agency_key: string) => ({ agency_key }) as AgenciesRow;
  const [own, other] = [row('ก'), row('ข')];
  expect(besideOf({ beside: ['ไม่มี', 'ข', 'ก'] }, [own, other], own)).toEqual([other]);
});

import { desc, escape, from, op } from 'arquero';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { effectiveWeights } from '../../src/framework/effectiveWeights';
import { frameworks } from '../../src/framework/frameworks';
import { change } from '../../src/questions/change';
import { peers } from '../../src/questions/peers';
import { ask } from '../../src/questions/question';
import { ranking } from '../../src/questions/ranking';
import { weakest } from '../../src/questions/weakest';
import { round2 } from '../../src/text/round2';
import { arqueroRanking, arqueroRollUp, nodeTable, valueTable, type Value } from './arquero';
import { idOf, loaded } from './load';
import { makeProvince, provinceAgencies, provinceYears } from './province';

const province = makeProvince(2569);
const given = frameworks();
const indicators = province.scores.filter(({ code }) => !code?.startsWith('o'));
const values = indicators.map(({ agency = '', year = 0, code = '', score = 0 }): Value => ({
  agency,
  year,
  code,
  score,
}));
const rolled = arqueroRollUp(nodeTable(given), valueTable(values));
const weights = new Map(
  given.flatMap((framework) =>
    [...effectiveWeights(framework)].map(
      ([code, weight]) => [`${framework.fiscalYear} ${code}`, weight] as const,
    ),
  ),
);

let engine: Engine;
const ids = new Map<string, number>();
beforeAll(async () => {
  engine = await loaded([{ scores: province.scores }, { measures: province.measures }]);
  for (const agency of provinceAgencies) ids.set(agency, await idOf(engine, agency));
});
afterAll(() => engine.close());

test('weakest: Arquero finds the same order of lost points', async () => {
  const lost = from(values)
    .derive({
      lost: escape((d: Value) => (weights.get(`${d.year} ${d.code}`) ?? 0) * (100 - d.score)),
    })
    .groupby('agency', 'year')
    .orderby(desc('lost'))
    .derive({ rank: op.rank() })
    .ungroup();
  for (const [agency, agency_id] of ids) {
    for (const fiscal_year of provinceYears) {
      const second = lost
        .filter(escape((d: Value) => d.agency === agency && d.year === fiscal_year))
        .objects() as (Value & { lost: number; rank: number })[];
      const ranks = new Map(second.map(({ code, rank }) => [code, rank]));
      const rows = await ask(engine, weakest, { agency_id, fiscal_year });
      expect(rows).toHaveLength(second.length);
      for (const row of rows) {
        expect(row.rank_lost).toBe(ranks.get(row.code));
        expect(row.top_lost).toBe((ranks.get(row.code) ?? 9) <= 3 && row.lost_points > 0);
        expect(row.below_line).toBe(round2(row.score) < 85);
        const before = values.find(
          (one) => one.agency === agency && one.year === fiscal_year - 1 && one.code === row.code,
        );
        expect(row.previous_score).toBe(before?.score ?? null);
        expect(row.fell).toBe(before !== undefined && round2(before.score - row.score) >= 1);
      }
    }
  }
});

test('change: contributions of the indicators and the framework add up to the change of the total, exactly', async () => {
  const totals = rolled.filter(escape((d: Value) => d.code === 'total')).objects() as Value[];
  const totalOf = (agency: string, year: number) =>
    totals.find((one) => one.agency === agency && one.year === year)?.score ?? NaN;
  for (const [agency, agency_id] of ids) {
    for (const [from_year, to_year] of [
      [2563, 2564],
      [2563, 2566],
      [2565, 2566],
    ] as const) {
      const rows = await ask(engine, change, { agency_id, from_year, to_year });
      const total = rows.find(({ kind }) => kind === 'total');
      expect(total?.delta).toBeCloseTo(totalOf(agency, to_year) - totalOf(agency, from_year), 9);
      const terms = rows.filter(({ kind }) => kind === 'indicator' || kind === 'framework');
      expect(terms).toHaveLength(11);
      const sum = terms.reduce((all, { contribution }) => all + (contribution ?? NaN), 0);
      expect(Math.abs(sum - (total?.contribution ?? NaN))).toBeLessThanOrEqual(1e-9);
    }
  }
});

const unlimited = { from_year: null, type: null, province: null, region: null, level: null } as const;

test('ranking: ranks and percentiles of all, and of a type', async () => {
  const totals = rolled.filter(escape((d: Value) => d.code === 'total'));
  const ofType = totals.filter(escape((d: Value) => d.agency.startsWith('อบต.')));
  for (const [type, table] of [
    [null, totals],
    ['อบต.', ofType],
  ] as const) {
    const second = arqueroRanking(table, round2).objects() as (Value & { rank: number; of: number })[];
    for (const fiscal_year of provinceYears) {
      const rows = await ask(engine, ranking, { ...unlimited, fiscal_year, type });
      const expected = second.filter(({ year }) => year === fiscal_year);
      expect(rows).toHaveLength(expected.length);
      for (const row of rows) {
        const twin = expected.find(({ agency }) => agency === row.name);
        expect([row.rank, row.of]).toEqual([twin?.rank, twin?.of]);
        const lower = expected.filter(({ score }) => round2(score) < round2(row.total)).length;
        expect(row.percentile).toBeCloseTo((100 * lower) / (expected.length - 1), 9);
        const [own] = (await ask(engine, peers, { agency_id: row.agency_id, fiscal_year })).filter(
          ({ scope }) => scope === (type === null ? 'all' : 'type'),
        );
        expect([own?.rank, own?.of, own?.percentile]).toEqual([row.rank, row.of, row.percentile]);
      }
    }
  }
});

/** Sums are made in another order, so that the last bits of a double may differ. */
async function answer(of: Engine, sql: string): Promise<unknown> {
  const { columns } = await of.query(sql);
  const plain = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value);
  return Object.entries(columns).map(([name, values]) => [name, Array.from(values, plain)]);
}

test('shuffling the rows of a source that contradicts nothing changes no answer', async () => {
  const shuffled = province.scores
    .map((row, index) => ({ row, key: (index * 7919) % province.scores.length }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ row }) => row);
  const other = await loaded([{ scores: shuffled }, { measures: province.measures }]);
  for (const sql of [
    'SELECT * EXCLUDE (agency_key) FROM agencies()',
    'SELECT * FROM profile(NULL, NULL)',
    'SELECT * FROM weakest(NULL, NULL)',
    'SELECT * FROM coverage_share(NULL, NULL)',
    'SELECT rule, level, value, expected, about, proposal FROM finding ORDER BY ALL',
  ]) {
    expect(await answer(other, sql)).toEqual(await answer(engine, sql));
  }
  await other.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { framework } from '../../src/framework/frameworks';
import { effects } from '../../src/plan/effect';
import { coverage } from '../../src/questions/coverage';
import { effect, type EffectRow } from '../../src/questions/effect';
import { agencyYears } from '../../src/questions/agencyYears';
import { ask } from '../../src/questions/question';
import { cleanItems, cleanScores } from './golden';
import { idOf, loaded } from './load';
import { makeProvince, provinceAgencies } from './province';
import type { ScoreRow } from './staged';

const province = makeProvince(44);
const year = (agency: string, fiscalYear: number, rows: readonly ScoreRow[]) =>
  rows.map((row) => ({ ...row, agency, year: fiscalYear }));
const plus = (points: number) =>
  cleanScores.map((row) => ({ ...row, score: (row.score ?? 0) + points, printed: '' }));
const plan = (agency: string, ...targets: readonly string[]) =>
  targets.map((target) => ({ agency, planYear: 2565, title: 'มาตรการสมมติ', targets: [target] }));

let engine: Engine;
beforeAll(async () => {
  engine = await loaded([
    {
      scores: [
        ...year('กรมก', 2564, [...cleanScores, ...cleanItems]),
        ...year('กรมก', 2566, [
          ...plus(1),
          ...['o13', 'o17', 'o42'].map((code) => ({ code, score: 0 })),
          { code: 'o43', score: 0 },
        ]),
        ...year('กรมข', 2564, cleanScores),
        ...year('กรมข', 2566, plus(2)),
        ...year('กรมค', 2564, plus(-1)),
        ...year('กรมค', 2566, plus(2)),
        ...year('กรมง', 2564, plus(-20)),
        ...year('กรมง', 2566, plus(0)),
        ...year('กรมจ', 2564, [...cleanScores, ...cleanItems]),
        ...year('กรมฉ', 2564, [...plus(-30), { code: 'o42', score: 0 }]),
        ...year('กรมจ', 2566, [...plus(0), { code: 'o42', score: 0 }]),
      ],
    },
    { measures: [...plan('กรมก', 'o42', '8'), ...plan('กรมข', '9')] },
    { scores: province.scores },
    { measures: province.measures },
  ]);
});
afterAll(() => engine.close());

const asked = async (agency: string | null, from_year: number, to_year: number) =>
  ask(engine, effect, { agency_id: agency === null ? null : await idOf(engine, agency), from_year, to_year });
const byCode = (rows: readonly EffectRow[]) => new Map(rows.map((row) => [row.code, row]));

test('items are followed by concept into other codes, indicators by code, each beside its reach', async () => {
  const rows = byCode(await asked('กรมก', 2564, 2566));
  expect(rows.get('o42')).toMatchObject({ reach: 'direct', code_to: 'o42', score_to: 0, change: 0 });
  // o12 of 2564 is o13 in 2566, lost again; o16 (satisfaction) is o17, lost again; o36 is o34, regained.
  expect(rows.get('o12')).toMatchObject({ reach: 'none', code_to: 'o13', change: 0 });
  expect(rows.get('o16')).toMatchObject({ code_to: 'o17', change: 0 });
  expect(rows.get('o36')).toMatchObject({ code_to: 'o34', score_to: 100, change: 100, certain: true });
  expect(rows.get('8')).toMatchObject({ kind: 'indicator', reach: 'direct', measures_of_year: 2 });
  expect(rows.get('8')?.change).toBeCloseTo(1, 9);
});

test('peers: same type, total within five points, and for items those that had lost it too', async () => {
  const rows = byCode(await asked('กรมก', 2564, 2566));
  // กรมข rose by 2, กรมค by 3, กรมจ by 0; กรมง begins 20 points lower.
  expect(rows.get('8')).toMatchObject({ peers: 3 });
  expect(rows.get('8')?.peer_change).toBeCloseTo(5 / 3, 9);
  expect(rows.get('o36')).toMatchObject({ peers: 1, peer_change: 100 });
  expect(rows.get('o42')).toMatchObject({ peers: 1, peer_change: 0 });
  expect(byCode(await asked('กรมง', 2564, 2566)).get('8')).toMatchObject({ peers: 0, peer_change: null });
});

test('an indicator of which items are known has its unexplained part only, and is not whole', async () => {
  const rows = byCode(await asked('กรมฉ', 2564, 2566));
  expect(rows.get('10')).toMatchObject({ whole: false, code_to: null, change: null });
  expect(rows.get('9')).toMatchObject({ whole: true });
  expect(rows.get('o42')).toMatchObject({ whole: true, change: null });
});

test('an agency without a plan of that year says so, and takes no part', async () => {
  const rows = await asked('กรมค', 2564, 2566);
  expect(new Set(rows.map(({ measures_of_year }) => measures_of_year))).toEqual(new Set([0]));
  expect(effects(rows)).toMatchObject([{ own: { verdict: 'too_few', uncovered: { size: 0 } } }, {}]);
  expect(effects(rows)[0]?.withoutPlan).toBe(rows.length);
});

test('a year that is not loaded leaves the change open, it is not zero', async () => {
  const rows = await asked('กรมก', 2564, 2565);
  expect(rows).toHaveLength(23);
  expect(new Set(rows.map(({ change }) => change))).toEqual(new Set([null]));
});

test('the golden case claims nothing: two of the twenty-three nodes are covered', async () => {
  for (const { own, againstPeers } of effects(await asked('กรมก', 2564, 2566))) {
    expect(own.verdict).toBe('too_few');
    expect(againstPeers.verdict).toBe('too_few');
  }
});

test('all agencies at once answer as each by itself; nodes and reach are those of the coverage', async () => {
  const all = await asked(null, 2563, 2564);
  for (const name of provinceAgencies) {
    const agency_id = await idOf(engine, name);
    const own = await asked(name, 2563, 2564);
    expect(own).toEqual(
      all
        .filter((row) => row.agency_id === agency_id)
        .map((row) => ({
          ...row,
          peer_change:
            row.peer_change === null ? null : (expect.closeTo(row.peer_change, 9) as unknown as number),
        })),
    );
    const covered = await ask(engine, coverage, { agency_id, fiscal_year: 2563 });
    expect(own.map(({ code, reach, lost_points }) => [code, reach, lost_points])).toEqual(
      covered.map(({ code, reach, lost_points }) => [code, reach, lost_points]),
    );
  }
});

/** Scores of a year as the items of an agency are known: listed, else 100 where only lost ones are listed. */
function itemScore(agency: string, fiscalYear: number, code: string): number | null {
  const items = province.scores.filter(
    (row) => row.agency === agency && row.year === fiscalYear && row.code?.startsWith('o'),
  );
  const own = items.find((row) => row.code === code);
  if (own) return own.score ?? null;
  const nodes = framework(fiscalYear)?.nodes ?? [];
  const above = (from: string): string => nodes.find((node) => node.code === from)?.parent ?? '';
  const isListed = items.some((row) => above(above(row.code ?? '')) === above(above(code)));
  return isListed && items.every(({ score }) => score === 0) ? 100 : null;
}

test('a second computation by hand: changes of items and their peers, also over the renumbering of FY2566', async () => {
  let compared = 0;
  for (const from of [2563, 2564, 2565]) {
    const totals = new Map<string, number | null>();
    for (const name of provinceAgencies) {
      const rows = await ask(engine, agencyYears, { agency_id: await idOf(engine, name) });
      totals.set(name, rows.find(({ fiscal_year }) => fiscal_year === from)?.total ?? null);
    }
    const changeOf = (name: string, code: string): number | null => {
      const concept = framework(from)?.nodes.find((node) => node.code === code)?.concept;
      const heirs = concepts().find((each) => each.concept === concept)?.codes[from + 1]?.items ?? [];
      const scores = heirs.map((heir) => itemScore(name, from + 1, heir));
      if (scores.some((score) => score === 0)) return 0;
      return heirs.length === 0 || scores.includes(null) ? null : 100;
    };
    const isNear = (name: string, other: string): boolean =>
      other !== name &&
      other.slice(0, 3) === name.slice(0, 3) &&
      Math.abs((totals.get(other) ?? NaN) - (totals.get(name) ?? NaN)) <= 5;
    for (const name of provinceAgencies) {
      for (const row of await asked(name, from, from + 1)) {
        if (row.kind !== 'item') continue;
        const label = `${name} ${from} ${row.code}`;
        expect(row.change, label).toBe(changeOf(name, row.code));
        const peers = provinceAgencies
          .filter((other) => isNear(name, other) && itemScore(other, from, row.code) === 0)
          .flatMap((other) => changeOf(other, row.code) ?? []);
        expect(row.peers, label).toBe(peers.length);
        if (peers.length === 0) continue;
        compared += 1;
        expect(row.peer_change, label).toBeCloseTo(
          peers.reduce((sum, each) => sum + each, 0) / peers.length,
          9,
        );
      }
    }
  }
  expect(compared).toBeGreaterThan(3);
});

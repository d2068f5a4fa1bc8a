import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { effectiveWeights } from '../../src/framework/effectiveWeights';
import { levelsPossible } from '../../src/framework/level';
import { treeOf } from '../../src/framework/tree';
import type { Framework } from '../../src/framework/types';
import { arqueroRollUp, nodeTable, valueTable } from './arquero';
import { loaded } from './load';
import { rolled, withSilentItems, type Rolled } from './reference';
import { scoresOn, trees } from './trees';

/** One random tree is one year, six agencies in each; all are loaded at once, as an engine takes a second to start. */
interface Case {
  readonly agency: string;
  readonly framework: Framework;
  readonly stated: ReadonlyMap<string, number>;
  readonly expected: Rolled;
}

const seed = 2564;
const agencies = ['กรมหนึ่ง', 'กรมสอง', 'กรมสาม', 'กรมสี่', 'กรมห้า', 'กรมหก'];
const cases: readonly Case[] = Array.from({ length: 60 }, (_, index) => 3001 + index).flatMap((year) => {
  const [framework] = fc.sample(trees(year), { numRuns: 1, seed: seed + year });
  if (!framework) return [];
  return fc
    .sample(scoresOn(framework), { numRuns: agencies.length, seed: seed - year })
    .map((stated, index) => ({
      agency: agencies[index] ?? '',
      framework,
      stated,
      expected: rolled(framework, stated),
    }));
});
const frameworks = [...new Set(cases.map(({ framework }) => framework))];

interface NodeRow {
  readonly stated: number | null;
  readonly computed: number | null;
  readonly score: number | null;
  readonly lost: number | null;
}

let engine: Engine;
const nodes = new Map<string, NodeRow>();
const years = new Map<string, string | null>();
const keyOf = (agency: string, year: number, code = '') => `${agency} ${year} ${code}`;

beforeAll(async () => {
  const scores = cases.flatMap(({ agency, framework, stated }) =>
    [...stated].map(([code, score]) => ({ agency, year: framework.fiscalYear, code, score })),
  );
  engine = await loaded([{ scores }], frameworks);
  const { rows, columns } = await engine.query(
    'SELECT name, fiscal_year, code, stated, computed, score, lost_points FROM profile_node JOIN agency USING (agency_id)',
  );
  for (let row = 0; row < rows; row += 1) {
    const at = (column: string) => columns[column]?.[row] ?? null;
    nodes.set(keyOf(String(at('name')), Number(at('fiscal_year')), String(at('code'))), {
      stated: at('stated') as number | null,
      computed: at('computed') as number | null,
      score: at('score') as number | null,
      lost: at('lost_points') as number | null,
    });
  }
  const levels = await engine.query(
    'SELECT name, fiscal_year, levels_possible FROM agency_year JOIN agency USING (agency_id)',
  );
  for (let row = 0; row < levels.rows; row += 1) {
    const at = (column: string) => levels.columns[column]?.[row] ?? null;
    years.set(keyOf(String(at('name')), Number(at('fiscal_year'))), at('levels_possible') as string | null);
  }
});
afterAll(() => engine.close());

const above = (framework: Framework) => framework.nodes.filter(({ kind }) => kind !== 'item');

test('the engine rolls up random trees as the tree functions do', () => {
  expect(cases.filter(({ expected }) => expected.computed.has('total')).length).toBeGreaterThan(50);
  for (const { agency, framework, stated, expected } of cases) {
    for (const { code } of above(framework)) {
      const row = nodes.get(keyOf(agency, framework.fiscalYear, code));
      const where = keyOf(agency, framework.fiscalYear, code);
      expect(row?.stated ?? null, where).toEqual(stated.get(code) ?? null);
      close(row?.computed, expected.computed.get(code), where);
      close(row?.score, expected.score.get(code), where);
    }
  }
});

const close = (actual: number | null | undefined, expected: number | undefined, where: string) => {
  if (expected === undefined) expect(actual ?? null, where).toBeNull();
  else expect(actual, where).toBeCloseTo(expected, 9);
};

test('Arquero gives the same', () => {
  const values = cases.flatMap(({ agency, framework, stated }) =>
    [...withSilentItems(framework, stated)].map(([code, score]) => ({
      agency,
      year: framework.fiscalYear,
      code,
      score,
    })),
  );
  const objects = arqueroRollUp(nodeTable(frameworks), valueTable(values)).objects() as {
    agency: string;
    year: number;
    code: string;
    score: number;
  }[];
  const second = new Map(objects.map(({ agency, year, code, score }) => [keyOf(agency, year, code), score]));
  for (const [key, { score }] of nodes) close(score, second.get(key), key);
  const scored = new Set([...nodes].filter(([, { score }]) => score !== null).map(([key]) => key));
  for (const { agency, framework } of cases) {
    for (const { code } of above(framework)) {
      const key = keyOf(agency, framework.fiscalYear, code);
      expect(second.has(key), key).toBe(scored.has(key));
    }
  }
});

test('lost points are weight × (100 − score), and children add up to what was computed from them', () => {
  for (const { agency, framework } of cases) {
    const weights = effectiveWeights(framework);
    const { children } = treeOf(framework);
    const row = (code: string) => nodes.get(keyOf(agency, framework.fiscalYear, code));
    for (const { code } of above(framework)) {
      const own = row(code);
      if (own?.score == null) continue;
      expect(own.lost).toBeCloseTo((weights.get(code) ?? 0) * (100 - own.score), 9);
      const parts = (children.get(code) ?? []).map((child) => row(child.code)?.lost ?? null);
      if (own.score !== own.computed || parts.some((part) => part === null)) continue;
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(own.lost ?? 0, 9);
    }
  }
});

test('the levels possible are those of the tree functions', () => {
  for (const { agency, framework, expected } of cases) {
    const total = expected.score.get('total');
    const key = keyOf(agency, framework.fiscalYear);
    if (total === undefined) continue;
    const top = treeOf(framework).children.get('total') ?? [];
    const known = new Map(
      top.flatMap(({ code }): [string, number][] => {
        const score = expected.score.get(code);
        return score === undefined ? [] : [[code, score]];
      }),
    );
    const levels = levelsPossible(framework, total, known);
    expect(years.get(key), key).toBe(levels.join(' | '));
  }
});

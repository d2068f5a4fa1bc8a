import { escape, from, op } from 'arquero';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { effectiveWeights } from '../../src/framework/effectiveWeights';
import { framework } from '../../src/framework/frameworks';
import { coverage } from '../../src/questions/coverage';
import { coverageCells } from '../../src/questions/coverageCells';
import { coverageShare } from '../../src/questions/coverageShare';
import { ask } from '../../src/questions/question';
import { cleanItems, cleanScores } from './golden';
import { idOf, loaded } from './load';
import { makeProvince, provinceAgencies, provinceYears } from './province';
import type { MeasureRow, ScoreRow } from './staged';

const province = makeProvince(43);
const of = (agency: string, rows: readonly ScoreRow[]) => rows.map((row) => ({ ...row, agency }));
const plan = (agency: string, ...measures: readonly Partial<MeasureRow>[]): readonly MeasureRow[] =>
  measures.map((measure) => ({ title: 'มาตรการสมมติ', planYear: 2565, agency, ...measure }));
const subs: readonly ScoreRow[] = [
  { code: '9', score: 92 },
  ...['9.1', '9.2', '9.3', '9.4', '9.5'].map((code) => ({ code, score: code < '9.3' ? 80 : 100 })),
];

let engine: Engine;
beforeAll(async () => {
  engine = await loaded([
    {
      scores: [
        ...of('กรมก', [...cleanScores, ...cleanItems]),
        ...of('กรมข', cleanScores),
        ...of('กรมค', subs),
        ...of('กรมง', subs),
        ...of('กรมจ', [...cleanScores, { code: 'o42', score: 0 }]),
      ],
    },
    {
      measures: [
        ...plan(
          'กรมก',
          { targets: ['o42', '10'], status: 'underway' },
          { targets: ['10.2'], status: 'done' },
        ),
        ...plan(
          'กรมก',
          { targets: ['o43'], status: 'planned' },
          { targets: ['o43'], status: 'done', hasResult: true },
        ),
        ...plan('กรมก', { targets: ['o2'], planYear: 2564 }),
        ...plan('กรมข', { targets: ['9'] }, { targets: ['o42'] }),
        ...plan('กรมค', { targets: ['9.1'] }, { targets: ['9.2'], status: 'done' }),
        ...plan('กรมง', { targets: ['9.1'] }),
      ],
    },
    { scores: province.scores },
    { measures: province.measures },
  ]);
});
afterAll(() => engine.close());

const asked = async (name: string, fiscal_year = 2564) => ({
  agency_id: await idOf(engine, name),
  fiscal_year,
});
const reachOf = async (name: string) =>
  new Map((await ask(engine, coverage, await asked(name))).map((row) => [row.code, row]));

test('an item is reached directly by a measure for it, generally by one for what it is part of', async () => {
  const rows = await reachOf('กรมก');
  expect(rows.get('o42')).toMatchObject({ reach: 'direct', progress: 'underway', measures: 2 });
  expect(rows.get('o43')).toMatchObject({ reach: 'direct', progress: 'done_with_result', measures: 4 });
  expect(rows.get('o36')).toMatchObject({ reach: 'general', progress: 'underway', measures: 1 });
  expect(rows.get('o2')).toMatchObject({ reach: 'none', progress: null, measures: 0, because: null });
});

test('cells name the nearest target through which a measure reaches a node', async () => {
  const cells = await ask(engine, coverageCells, await asked('กรมก'));
  const own = cells.filter(({ code }) => code === 'o42').map(({ reach, via }) => [reach, via]);
  expect(own).toEqual([
    ['direct', 'o42'],
    ['general', '10.2'],
  ]);
});

test('where items are not known their indicator stands for them; a measure for one item is not one for all', async () => {
  const rows = await reachOf('กรมข');
  expect(rows.get('9')).toMatchObject({ kind: 'indicator', reach: 'direct' });
  expect(rows.get('10')).toMatchObject({ kind: 'indicator', reach: 'none' });
});

test('an indicator is reached directly when every sub-indicator that lost anything is', async () => {
  expect((await reachOf('กรมค')).get('9')).toMatchObject({ reach: 'direct', progress: 'done', measures: 2 });
  expect((await reachOf('กรมง')).get('9')).toMatchObject({ reach: 'none' });
});

test('what the listed items do not explain stays with the indicator, so that the sum is 100 − total', async () => {
  const rows = await ask(engine, coverage, await asked('กรมจ'));
  expect(
    rows.filter(({ indicator }) => indicator === '10').map(({ code, lost_points }) => [code, lost_points]),
  ).toEqual([
    ['10', 8.75],
    ['o42', 5],
  ]);
  expect(rows.reduce((sum, { lost_points }) => sum + lost_points, 0)).toBeCloseTo(24.3016, 9);
});

interface Lost {
  readonly code: string;
  readonly lost: number;
  readonly reach: string;
}

/** Once more by hand and Arquero: the ancestors of each lost node, the targets of next year's measures. */
function secondOpinion(agency: string, year: number): ReadonlyMap<string, number> {
  const tree = framework(year);
  if (!tree) throw new Error(`no framework ${year}`);
  const weights = effectiveWeights(tree);
  const parents = new Map(tree.nodes.map(({ code, parent }) => [code, parent]));
  const above = (code: string): string[] => {
    const parent = parents.get(code);
    return parent ? [parent, ...above(parent)] : [];
  };
  const scores = province.scores.filter((row) => row.agency === agency && row.year === year);
  const targets = new Set(
    province.measures
      .filter((row) => row.agency === agency && row.planYear === year + 1)
      .flatMap((row) => row.targets ?? []),
  );
  const lostOf = ({ code = '', score = 0 }: ScoreRow) => (weights.get(code) ?? 0) * (100 - score);
  const items = scores.filter(({ code, score }) => code?.startsWith('o') && score === 0);
  const nodes = scores
    .filter(({ code }) => !code?.startsWith('o'))
    .map((row) => {
      const below = items.filter(({ code = '' }) => above(code).includes(row.code ?? ''));
      const rest = lostOf(row) - below.reduce((sum, item) => sum + lostOf(item), 0);
      const slack = below.length > 0 ? (weights.get(row.code ?? '') ?? 0) * 0.015 : 0;
      return { code: row.code ?? '', lost: rest > slack ? rest : 0 };
    })
    .concat(items.map((row) => ({ code: row.code ?? '', lost: lostOf(row) })))
    .filter(({ lost }) => lost > 0)
    .map(({ code, lost }): Lost => {
      const reach = targets.has(code)
        ? 'direct'
        : above(code).some((one) => targets.has(one))
          ? 'general'
          : 'none';
      return { code, lost, reach };
    });
  const total = nodes.reduce((sum, { lost }) => sum + lost, 0);
  const shares = from(nodes)
    .groupby('reach')
    .rollup({ lost: op.sum('lost') })
    .derive({ share: escape((d: { lost: number }) => d.lost / total) })
    .objects() as { reach: string; share: number }[];
  return new Map(shares.map(({ reach, share }) => [reach, share]));
}

test('shares of lost points: they sum to 1, and a second computation gives the same', async () => {
  for (const name of provinceAgencies) {
    for (const year of provinceYears) {
      const shares = await ask(engine, coverageShare, await asked(name, year));
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      const second = secondOpinion(name, year);
      for (const reach of ['direct', 'general', 'none']) {
        const share = shares.filter((row) => row.reach === reach).reduce((sum, row) => sum + row.share, 0);
        expect(share, `${name} ${year} ${reach}`).toBeCloseTo(second.get(reach) ?? 0, 9);
      }
      for (const { reach, progress } of shares) expect(progress === null).toBe(reach === 'none');
    }
  }
});

test('a year whose plan is not loaded is covered by nothing', async () => {
  const shares = await ask(engine, coverageShare, await asked('กรมจ'));
  expect(shares).toMatchObject([{ reach: 'none', progress: null, share: 1 }]);
});

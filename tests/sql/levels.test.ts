import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { framework } from '../../src/framework/frameworks';
import { levelsPossible } from '../../src/framework/level';
import { round2 } from '../../src/text/round2';
import { found, loaded } from './load';
import type { ScoreRow } from './staged';

/** Totals and instruments near every edge of the scales, each instrument known or not. */
const near = fc
  .tuple(fc.constantFrom(50, 55, 65, 70, 75, 85, 95, 99), fc.integer({ min: -12, max: 12 }))
  .map(([edge, thousandths]) => edge + thousandths / 1000);
const score = fc.oneof(
  near,
  fc.integer({ min: 5000, max: 10000 }).map((hundredths) => hundredths / 100),
);
const shown = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
/** Three instruments, the total they give or another one, and which of the instruments are printed. */
const stated = fc
  .record({ parts: fc.tuple(score, score, score), other: fc.option(score, { nil: null, freq: 5 }), shown })
  .map(({ parts: [iit, eit, oit], other, shown: [showI, showE, showO] }) => ({
    total: other ?? round2(0.3 * iit + 0.3 * eit + 0.4 * oit),
    IIT: showI ? iit : undefined,
    EIT: showE ? eit : undefined,
    OIT: showO ? oit : undefined,
  }));

const cases = [2564, 2566, 2567].flatMap((year) =>
  fc
    .sample(stated, { numRuns: 300, seed: year })
    .map((known, index) => ({ year, agency: `กรมที่ ${index}`, known })),
);

let engine: Engine;
const levels = new Map<string, unknown>();
beforeAll(async () => {
  const scores = cases.flatMap(({ year, agency, known }): ScoreRow[] =>
    Object.entries(known).flatMap(([code, value]) =>
      value === undefined ? [] : [{ agency, year, code, score: value }],
    ),
  );
  const printed = [
    { agency: 'กรมก', year: 2567, code: 'total', score: 97.59, level: 'ผ่านดี' },
    { agency: 'กรมข', year: 2567, code: 'total', score: 80.1, level: 'ผ่าน' },
    { agency: 'กรมค', year: 2564, code: 'total', score: 85, level: 'A' },
  ];
  engine = await loaded([{ scores }, { scores: printed }]);
  const { rows, columns } = await engine.query(
    'SELECT name, fiscal_year, levels_possible FROM agency_year JOIN agency USING (agency_id)',
  );
  for (let row = 0; row < rows; row += 1) {
    levels.set(`${columns.name?.[row]} ${columns.fiscal_year?.[row]}`, columns.levels_possible?.[row]);
  }
});
afterAll(() => engine.close());

test('the levels possible are those of framework/level.ts, at every edge', () => {
  let open = 0;
  for (const { year, agency, known } of cases) {
    const tree = framework(year);
    if (!tree) throw new Error(`no framework ${year}`);
    const { total, ...parts } = known;
    const instruments = new Map(
      Object.entries(parts).flatMap(([code, value]): [string, number][] =>
        value === undefined ? [] : [[code, value]],
      ),
    );
    const weightOf = (code: string) => tree.nodes.find((node) => node.code === code)?.weight ?? 0;
    const computed = [...instruments].reduce((sum, [code, value]) => sum + weightOf(code) * value, 0);
    const expected = levelsPossible(tree, instruments.size === 3 ? computed : total, instruments);
    if (expected.length > 1) open += 1;
    expect(levels.get(`${agency} ${year}`), `${agency} ${year} ${JSON.stringify(known)}`).toBe(
      expected.join(' | '),
    );
  }
  expect(open).toBeGreaterThan(20);
});

test('the engine rounds as text/round2.ts does', async () => {
  const values = [67.705, 84.995, 84.99499999999999, 0.005, 1.005, 99.995, 0, 100, 33.333333, -2.345];
  const { columns } = await engine.query(
    `SELECT round2(x) AS y FROM (SELECT unnest([${values.join(', ')}]::DOUBLE[]) AS x)`,
  );
  expect(columns.y).toEqual(values.map(round2));
});

test('a level that the total contradicts is an error; one that only instruments could prove is open', async () => {
  const rows = (await found(engine)).filter(({ about }) => /^กรม[กขค] /.test(about));
  expect(
    rows.map(({ rule, about, value, expected, proposal }) => [rule, about, value, expected, proposal]),
  ).toEqual([
    ['level-mismatch', 'กรมข 2567', 'ผ่าน', 'ต้องปรับปรุง', null],
    ['level-open', 'กรมก 2567', 'ผ่านดี', 'ผ่านดีเยี่ยม | ผ่านดี', null],
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { framework } from '../../src/framework/frameworks';
import { draftPlan } from '../../src/plan/draft';
import { lostNodes } from '../../src/plan/gaps';
import { planStart } from '../../src/plan/start';
import { coverage } from '../../src/questions/coverage';
import { itemsLost } from '../../src/questions/itemsLost';
import { measures as measuresOf } from '../../src/questions/measures';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { cleanItems, cleanScores, measures } from './golden';
import { idOf, loaded } from './load';
import { makeProvince, provinceAgencies } from './province';
import { nongchok } from './staged';

const province = makeProvince(45);
let engine: Engine;
beforeAll(async () => {
  engine = await loaded([
    { scores: [...cleanScores, ...cleanItems] },
    { measures },
    { scores: province.scores },
    { measures: province.measures },
  ]);
});
afterAll(() => engine.close());

async function draftOf(name: string, fiscal_year: number) {
  const agency_id = await idOf(engine, name);
  const tree = framework(fiscal_year);
  const year = { agency_id, fiscal_year };
  const start = tree && planStart(tree, await ask(engine, profile, year), await ask(engine, itemsLost, year));
  if (!start) throw new Error('no start');
  const years = [fiscal_year, fiscal_year + 1].map(async (planYear) => ({
    planYear,
    rows: await ask(engine, measuresOf, { agency_id, plan_year: planYear }),
  }));
  const plan = draftPlan({ start, agencyKey: name, agency: name, measures: await Promise.all(years) });
  return { start, plan, covered: await ask(engine, coverage, year) };
}

test('the golden case: the measure for o43 stands in its gap, that for 9 follows, that without target comes last', async () => {
  const { plan } = await draftOf(nongchok, 2564);
  expect(plan.rows).toHaveLength(18);
  expect(plan.rows.slice(0, 2)).toMatchObject([
    { code: 'o42', points: 5, source: 'template' },
    { code: 'o43', points: 5, source: 'written', title: 'ดำเนินการตามมาตรการ', status: 'done' },
  ]);
  expect(plan.rows.slice(-2)).toMatchObject([
    { code: '9', points: 0, source: 'written' },
    { code: null, points: 0, source: 'written' },
  ]);
});

test('lost nodes are those of the coverage, and what a measure reaches directly is not left to a template', async () => {
  for (const name of provinceAgencies) {
    for (const year of [2563, 2564, 2565]) {
      const { start, plan, covered } = await draftOf(name, year);
      const own = new Map(lostNodes(start).map(({ code, points }) => [code, points]));
      expect([...own.keys()].sort()).toEqual(covered.map(({ code }) => code).sort());
      for (const { code, reach, lost_points } of covered) {
        expect(own.get(code), `${name} ${year} ${code}`).toBeCloseTo(lost_points, 9);
        const row = plan.rows.find((each) => each.code === code);
        if (reach === 'direct') expect(row?.source, `${name} ${year} ${code}`).toBe('written');
      }
    }
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/framework/frameworks';
import { draftPlan } from '../../../src/plan/draft';
import { gapsOf, lostNodes } from '../../../src/plan/gaps';
import { planFaults } from '../../../src/plan/planFaults';
import type { YearMeasures } from '../../../src/plan/carried';
import type { PlanStart } from '../../../src/plan/start';
import { measureRow } from './measureRow';
import { built, golden, startOf } from './start';

const agency = 'อบต.สมมติ';
const drafted = (start: PlanStart, ...measures: readonly YearMeasures[]) =>
  draftPlan({ start, agencyKey: 'key', agency, measures });
const rowOf = (plan: ReturnType<typeof drafted>, code: string) =>
  plan.rows.filter((row) => row.code === code);

test('the golden case: fifteen items and indicator 8, o42 and o43 first, each with a measure of our own words', () => {
  const plan = drafted(golden());
  expect(plan).toMatchObject({ resultYear: 2564, planYear: 2565 });
  expect(plan.rows).toHaveLength(16);
  expect(plan.rows.slice(0, 2).map(({ code, points }) => [code, points])).toEqual([
    ['o42', 5],
    ['o43', 5],
  ]);
  expect(rowOf(plan, '8')[0]?.points).toBeCloseTo(1.264, 9);
  expect(plan.rows.every(({ source, steps }) => source === 'template' && steps.length >= 2)).toBe(true);
  expect(plan.rows[0]).toMatchObject({
    start: '2021-10-01',
    end: '2021-12-31',
    followUps: ['2022-03-31', '2022-09-30'],
    responsible: ['สำนักปลัด', 'งานนโยบายและแผน'],
  });
  expect(rowOf(plan, '8')[0]).toMatchObject({ start: '2021-10-01', end: '2022-09-30' });
  expect(planFaults(plan)).toEqual([]);
});

test('last year’s unfinished measure is carried over by concept, a finished one is not; its units are proposed', () => {
  const start = startOf(built(2567), new Map(), ['o34', 'o35', 'o7']);
  const rows = [
    measureRow({ measure_id: 1, targets: 'o42', progress: 'planned', responsible: 'กองคลัง' }),
    measureRow({ measure_id: 2, targets: 'o42', progress: 'underway', steps: 'ก\nข' }),
    measureRow({
      measure_id: 3,
      targets: 'o43',
      progress: 'done_with_result',
      responsible: 'กองช่าง\nงานนิติการ',
    }),
    measureRow({ measure_id: 4, targets: 'o4', progress: 'done', outcome: 'x' }),
  ];
  const plan = drafted(start, { planYear: 2567, rows });
  expect(rowOf(plan, 'o34')[0]).toMatchObject({
    source: 'carried',
    title: 'มาตรการสมมติ 2',
    steps: ['ก', 'ข'],
    responsible: ['กองคลัง'],
    status: 'planned',
    start: '2024-10-01',
  });
  expect(rowOf(plan, 'o35')[0]).toMatchObject({ source: 'template', responsible: ['กองช่าง', 'งานนิติการ'] });
  expect(rowOf(plan, 'o7')[0]).toMatchObject({ source: 'carried', title: 'มาตรการสมมติ 4', outcome: '' });
});

test('measures of the plan year stand in their gaps as they are; what answers no lost points comes last', () => {
  const rows = [
    measureRow({ measure_id: 1, title: 'ไม่มีเป้าหมาย' }),
    measureRow({ measure_id: 2, targets: '9' }),
    measureRow({
      measure_id: 3,
      targets: 'o43',
      progress: 'done_with_result',
      summary: 'ทำแล้ว',
      start_date: '2022-01-01',
      end_date: '2022-09-30',
    }),
    measureRow({ measure_id: 4, targets: 'o43' }),
    measureRow({ measure_id: 5, targets: 'o1' }),
    measureRow({ measure_id: 6, targets: '1' }),
  ];
  const plan = drafted(golden(), { planYear: 2565, rows });
  expect(rowOf(plan, 'o43')).toMatchObject([
    {
      source: 'written',
      points: 5,
      status: 'done',
      result: 'ทำแล้ว',
      start: '2022-01-01',
      end: '2022-09-30',
    },
    { source: 'written', points: 0, title: 'มาตรการสมมติ 4' },
  ]);
  expect(rowOf(plan, '1')[0]?.points).toBeCloseTo(0.06 * 2.09, 9);
  expect(plan.rows.slice(-3).map(({ code, points, title }) => [code, points, title])).toEqual([
    ['9', 0, 'มาตรการสมมติ 2'],
    [null, 0, 'ไม่มีเป้าหมาย'],
    [null, 0, 'มาตรการสมมติ 5'],
  ]);
  expect(planFaults(plan).map(({ rule }) => rule)).toEqual(['measure-without-gap', 'measure-without-gap']);
});

test('without items the disclosure indicators stand for them; a survey indicator that fell is a gap too', () => {
  const start = { ...golden(), lost: [] };
  expect(gapsOf(start).map(({ code }) => code)).toEqual(['10', '9', '8']);
  expect(gapsOf(start, new Set(['6'])).map(({ code }) => code)).toEqual(['10', '9', '8', '6']);
});

test('a node of one’s own framework has no template: its gap stays, without a measure', () => {
  const fy = built(2564);
  const nodes = fy.nodes.map(({ concept, ...node }) => ({
    ...node,
    ...(concept === undefined || node.code === 'o42' ? {} : { concept }),
  }));
  const plan = drafted(startOf({ ...fy, nodes }, new Map(), ['o42']));
  expect(rowOf(plan, 'o42')[0]).toMatchObject({ source: 'none', title: '', start: null });
  expect(planFaults(plan)).toContainEqual({ id: 'o42', rule: 'gap-without-measure', field: 'title' });
});

test('measures of a year without framework, of five indices or of the future aim at nothing, and break nothing', () => {
  const rows = [measureRow({ measure_id: 1, targets: 'x1\no42' })];
  const years = [2550, 2562, 2561, 2570].map((planYear) => ({ planYear, rows }));
  expect(drafted(golden(), ...years)).toEqual(drafted(golden()));
});

test('every gap has its points in one row, in order, inside the fiscal year; the same input, the same draft', () => {
  const years = frameworks().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'item'));
  fc.assert(
    fc.property(fc.constantFrom(...years), fc.infiniteStream(fc.nat(99)), (fy, random) => {
      const next = () => random.next().value;
      const pick = (share: number) => fy.nodes.map(({ code }) => code).filter(() => next() < share);
      const items = new Set(fy.nodes.filter(({ kind }) => kind === 'item').map(({ code }) => code));
      const surveys = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), next()]));
      const start = startOf(
        fy,
        surveys,
        pick(30).filter((code) => items.has(code)),
      );
      const yearOf = (planYear: number): YearMeasures => ({
        planYear,
        rows: Array.from({ length: next() % 9 }, (_, at) =>
          measureRow({ measure_id: planYear * 100 + at, targets: pick(5).join('\n') }),
        ),
      });
      const measures = [fy.fiscalYear - 1, fy.fiscalYear, fy.fiscalYear + 1].map(yearOf);
      const plan = drafted(start, ...measures);
      for (const { code, points } of gapsOf(start)) {
        expect(rowOf(plan, code).filter((row) => row.points > 0)).toMatchObject([{ points }]);
      }
      const worth = plan.rows.map(({ points }) => points).filter((points) => points > 0);
      expect(worth).toEqual(worth.toSorted((a, b) => b - a));
      const sum = lostNodes(start).reduce((all, { points }) => all + points, 0);
      expect(sum).toBeCloseTo(100 - (start.scores.get('total') ?? 0), 6);
      expect(new Set(plan.rows.map(({ id }) => id)).size).toBe(plan.rows.length);
      const titles = new Set(plan.rows.map(({ title }) => title));
      expect(measures[2]?.rows.filter(({ title }) => !titles.has(title))).toEqual([]);
      expect(planFaults(plan).filter(({ rule }) => !rule.includes('gap'))).toEqual([]);
      expect(drafted(start, ...measures.toReversed())).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});

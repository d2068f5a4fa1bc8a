import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import type { Concept } from '../../src/framework/types';
import { change } from '../../src/questions/change';
import { history } from '../../src/questions/history';
import { itemChange } from '../../src/questions/itemChange';
import { persistent } from '../../src/questions/persistent';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { responsibleLoad } from '../../src/questions/responsibleLoad';
import { idOf, loaded } from './load';
import type { ScoreRow } from './staged';

const inYear = (
  agency: string,
  year: number,
  values: Readonly<Record<string, number>>,
): readonly ScoreRow[] => Object.entries(values).map(([code, score]) => ({ agency, year, code, score }));
const ten = (value: number, more: Readonly<Record<string, number>> = {}) => ({
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [String(index + 1), value])),
  ...more,
});

/** One item that became two. */
const divided = (concept: string, from: string, ...into: readonly string[]): Concept => ({
  concept,
  nameTh: concept,
  codes: { 2565: { items: [from], certain: true }, 2568: { items: into, certain: true } },
});
const crosswalk = [
  ...concepts(),
  divided('all back', 'o10', 'o3', 'o4'),
  divided('half back', 'o10', 'o4', 'o5'),
  divided('half known', 'o10', 'o4', 'o6'),
];

let engine: Engine;
beforeAll(async () => {
  engine = await loaded(
    [
      {
        scores: [
          ...inYear('กรมก', 2562, ten(90, { 1: 80 })),
          ...inYear('กรมก', 2563, ten(90, { 1: 84 })),
          ...inYear('กรมก', 2565, ten(90, { 1: 86, 2: 89, 3: 60, 4: 60, 5: 60, 9: 90 })),
          ...inYear('กรมข', 2561, { x1: 80, x2: 70, x3: 90, x4: 60, x5: 75 }),
          ...inYear('กรมข', 2562, ten(90)),
          ...inYear('กรมค', 2565, { o1: 0, o3: 100, o18: 0, o2: 0, o4: 100, o10: 0, o42: 0 }),
          ...inYear('กรมค', 2568, { o1: 0, o2: 100, o3: 100, o4: 100, o5: 0 }),
        ],
      },
      {
        measures: [
          {
            agency: 'กรมก',
            planYear: 2565,
            title: 'ก',
            responsible: 'สำนักปลัด\nกองคลัง',
            status: 'done',
            hasResult: true,
          },
          { agency: 'กรมก', planYear: 2565, title: 'ข', responsible: 'กองคลัง', status: 'done' },
          { agency: 'กรมก', planYear: 2565, title: 'ค' },
        ],
      },
    ],
    frameworks(),
    crosswalk,
  );
});
afterAll(() => engine.close());

test('persistent: weak in k of the last n years of one series, with the Theil–Sen slope', async () => {
  const agency_id = await idOf(engine, 'กรมก');
  const rows = await ask(engine, persistent, { agency_id, fiscal_year: 2565, n: 4 });
  const [one, two, three] = rows;
  expect(one).toMatchObject({ code: '1', years: 3, weak_years: 2, first_score: 80, last_score: 86 });
  // Slopes 4 (2562–63), 2 (2562–65), 1 (2563–65): the median is 2.
  expect(one?.slope).toBeCloseTo(2, 12);
  expect(two).toMatchObject({ code: '2', weak_years: 0 });
  expect(three).toMatchObject({ code: '3', weak_years: 1, first_score: 90, last_score: 60 });
  const short = await ask(engine, persistent, { agency_id, fiscal_year: 2565, n: 1 });
  expect(short[0]).toMatchObject({ years: 1, slope: null });
});

test('two series: nothing is comparable, and the framework takes the whole change', async () => {
  const agency_id = await idOf(engine, 'กรมข');
  const rows = await ask(engine, change, { agency_id, from_year: 2561, to_year: 2562 });
  const total = rows.find(({ kind }) => kind === 'total');
  const framework = rows.find(({ kind }) => kind === 'framework');
  expect(framework?.contribution).toBe(total?.delta);
  expect(rows.some(({ comparable }) => comparable)).toBe(false);
  const lines = await ask(engine, history, { agency_id });
  expect(new Set(lines.map(({ series }) => series))).toEqual(new Set(['ita-5', 'ita-10']));
});

test('items of two years are compared by concept; one that became several is back when all of them are', async () => {
  const rows = await ask(engine, itemChange, {
    agency_id: await idOf(engine, 'กรมค'),
    from_year: 2565,
    to_year: 2568,
  });
  const states = new Map(rows.map((row) => [row.concept, row]));
  expect(states.get('structure')).toMatchObject({ codes_from: 'o1', codes_to: 'o1', state: 'still_lost' });
  expect(states.get('executives')).toMatchObject({ codes_from: 'o2', codes_to: 'o2', state: 'regained' });
  expect(states.get('all back')).toMatchObject({ codes_to: 'o3 o4', score_to: 100, state: 'regained' });
  expect(states.get('half back')).toMatchObject({ codes_to: 'o4 o5', score_to: 0, state: 'still_lost' });
  expect(states.get('half known')).toMatchObject({ score_to: null, state: 'unknown' });
  for (const { codes_from, codes_to, state, score_from, score_to } of rows) {
    if (codes_from === null) expect(state).toBe('new');
    else if (codes_to === null) expect(state).toBe('dropped');
    else if (score_from === null || score_to === null) expect(state).toBe('unknown');
    else expect(['regained', 'lost', 'still_lost', 'kept']).toContain(state);
  }
});

test('last year’s score of an item is that of its concept', async () => {
  const rows = await ask(engine, profile, { agency_id: await idOf(engine, 'กรมค'), fiscal_year: 2568 });
  expect(rows.find(({ code }) => code === 'o1')).toMatchObject({ score: 0, stated: 0, previous_score: null });
});

test('load per responsible unit: each unit of a list counts, and measures that name nobody are kept', async () => {
  const rows = await ask(engine, responsibleLoad, { agency_id: await idOf(engine, 'กรมก'), plan_year: 2565 });
  expect(rows).toEqual([
    { unit: 'กองคลัง', measures: 2, done: 2, with_result: 1 },
    { unit: '', measures: 1, done: 0, with_result: 0 },
    { unit: 'สำนักปลัด', measures: 1, done: 1, with_result: 1 },
  ]);
});

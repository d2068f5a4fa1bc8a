import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftPlan } from '../../../src/plan/draft';
import { gapsOf } from '../../../src/plan/gaps';
import type { Plan } from '../../../src/plan/plan';
import {
  addRow,
  aimRow,
  editRow,
  moveRow,
  moveRowBy,
  orderByPoints,
  removeRow,
} from '../../../src/plan/planEdits';
import { gapsWithout, planFaults } from '../../../src/plan/planFaults';
import { golden } from './start';

const start = golden();
const plan = draftPlan({ start, agencyKey: 'key', agency: 'อบต.สมมติ', measures: [] });
const ids = ({ rows }: Plan) => rows.map(({ id }) => id);
const rules = (edited: Plan) => planFaults(edited).map(({ id, rule, field }) => [id, rule, field]);

test('words of one’s own make a row written, no words make it a gap without a measure', () => {
  const written = editRow(plan, 'o42', { title: 'ของเราเอง' });
  expect(written.rows[0]).toMatchObject({ title: 'ของเราเอง', source: 'written', points: 5 });
  expect(editRow(plan, 'o42', { status: 'done' }).rows[0]?.source).toBe('template');
  const blank = editRow(plan, 'o42', { title: ' ' });
  expect(blank.rows[0]?.source).toBe('none');
  expect(rules(blank)).toEqual([['o42', 'gap-without-measure', 'title']]);
  expect(gapsWithout(blank, start).map(({ code }) => code)).toEqual(['o42']);
  expect(gapsWithout(plan, start)).toEqual([]);
  expect(editRow(plan, 'none', { title: 'x' })).toBe(plan);
});

test('rows move, stop at the ends, and come back into order', () => {
  const [first = '', second = '', third = ''] = ids(plan);
  expect(ids(moveRowBy(plan, first, 1)).slice(0, 2)).toEqual([second, first]);
  expect(moveRowBy(plan, first, -1)).toBe(plan);
  expect(ids(moveRow(plan, third, 99)).at(-1)).toBe(third);
  expect(moveRow(plan, 'none', 0)).toBe(plan);
  expect(moveRowBy(plan, 'none', 1)).toBe(plan);
});

test('a second row of a gap has no points, inherits them, and goes with it; free rows come last', () => {
  const [gap] = gapsOf(start);
  if (!gap) throw new Error('no gap');
  const free = addRow(plan, null, gap.code);
  expect(ids(free.plan).slice(0, 2)).toEqual([gap.code, 'n1']);
  const second = addRow(free.plan, gap);
  expect(second.id).toBe('n2');
  expect(second.plan.rows.at(-1)).toMatchObject({ code: gap.code, points: 0, title: '' });
  const ordered = orderByPoints(second.plan);
  expect(ids(ordered).slice(0, 2)).toEqual([gap.code, 'n2']);
  expect(ids(ordered).at(-1)).toBe('n1');
  const left = removeRow(ordered, gap.code);
  expect(left.rows[0]).toMatchObject({ id: 'n2', points: gap.points });
  expect(gapsWithout(left, start)).toMatchObject([{ code: gap.code }]);
  expect(removeRow(plan, 'none')).toBe(plan);
});

test('a row is given another gap: points leave and come once, the place and the words stay', () => {
  const [gap, second] = gapsOf(start);
  if (!gap || !second) throw new Error('no gaps');
  const sum = ({ rows }: Plan) => rows.reduce((all, { points }) => all + points, 0);
  const free = addRow(removeRow(plan, gap.code), null).plan;
  const aimed = aimRow(editRow(free, 'n1', { title: 'ของเราเอง' }), 'n1', gap);
  expect(aimed.rows.at(-1)).toMatchObject({
    id: 'n1',
    code: gap.code,
    nodeName: gap.nameTh,
    points: gap.points,
  });
  expect(aimed.rows.at(-1)).toMatchObject({ title: 'ของเราเอง' });
  expect(gapsWithout(aimed, start)).toEqual([]);
  expect(sum(aimed)).toBeCloseTo(sum(plan), 9);
  const twice = aimRow(aimed, 'n1', second);
  expect(twice.rows.at(-1)).toMatchObject({ code: second.code, points: 0 });
  const heir = aimRow(twice, second.code, null);
  expect(heir.rows.find(({ id }) => id === second.code)).toMatchObject({
    code: null,
    nodeName: '',
    points: 0,
  });
  expect(heir.rows.at(-1)).toMatchObject({ code: second.code, points: second.points });
  expect(aimRow(plan, gap.code, gap)).toBe(plan);
  expect(aimRow(plan, 'none', gap)).toBe(plan);
});

test('faults: backwards, outside the year, no date, too long, without a gap', () => {
  const wrong = editRow(plan, 'o42', { start: '2022-03-01', end: '2022-02-01' });
  expect(rules(wrong)).toEqual([['o42', 'period-backwards', 'end']]);
  expect(rules(editRow(plan, 'o42', { end: '2022-10-01' }))).toEqual([['o42', 'outside-year', 'end']]);
  expect(rules(editRow(plan, 'o42', { start: '2021-09-30' }))).toEqual([['o42', 'outside-year', 'start']]);
  expect(rules(editRow(plan, 'o42', { end: '2022-02-30' }))).toEqual([['o42', 'not-a-date', 'end']]);
  expect(rules(editRow(plan, 'o42', { followUps: ['2023-01-01'] }))).toEqual([
    ['o42', 'outside-year', 'followUps'],
  ]);
  expect(rules(editRow(plan, 'o42', { title: 'ก'.repeat(5000) }))).toEqual([]);
  expect(rules(editRow(plan, 'o42', { steps: ['ก'.repeat(2500), 'ก'.repeat(2500)] }))).toEqual([
    ['o42', 'too-long', 'steps'],
  ]);
  const { plan: more, id } = addRow(plan, null);
  expect(rules(more)).toEqual([]);
  expect(rules(editRow(more, id, { title: 'x' }))).toEqual([[id, 'measure-without-gap', undefined]]);
});

test('no sequence of moves, additions and removals loses points or makes two rows one', () => {
  const step = fc.record({ act: fc.nat(3), row: fc.nat(30), to: fc.integer({ min: -3, max: 30 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let now = plan;
      for (const { act, row, to } of steps) {
        const chosen = now.rows[row % Math.max(1, now.rows.length)];
        const gap = gapsOf(start)[row % 16] ?? null;
        if (act === 0 && chosen) now = moveRow(now, chosen.id, to);
        if (act === 1) now = addRow(now, to < 5 ? null : gap, chosen?.id).plan;
        if (act === 2) now = orderByPoints(now);
        if (act === 3 && chosen && now.rows.filter(({ code }) => code === chosen.code).length > 1) {
          now = removeRow(now, chosen.id);
        }
        expect(new Set(ids(now)).size).toBe(now.rows.length);
      }
      const sum = (of: Plan) => of.rows.reduce((all, { points }) => all + points, 0);
      expect(sum(now)).toBeCloseTo(sum(plan), 9);
      expect(orderByPoints(orderByPoints(now))).toEqual(orderByPoints(now));
    }),
    { numRuns: 100 },
  );
});

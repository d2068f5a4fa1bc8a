import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paper } from '../../../src/export/paper/paper';
import type { Plan, PlanRow } from '../../../src/plan/plan';
import { faultWords } from '../../../src/views/plan/draft/faultWords';
import { dropIndex, nextPlace, tabPlace } from '../../../src/views/plan/draft/gridKeys';
import { footRules, paperParts } from '../../../src/views/plan/draft/paperParts';
import { editedText, readCell, shownLines } from '../../../src/views/plan/draft/planCells';
import { planHeadline } from '../../../src/views/plan/draft/planHeadline';
import { planCsv, planSheet } from '../../../src/export/tables/planSheet';
import { pressed, quartersOf, spanOfQuarters } from '../../../src/views/plan/draft/quarters';

const row: PlanRow = {
  id: 'o42',
  code: 'o42',
  nodeName: 'มาตรการส่งเสริมคุณธรรม',
  points: 5.004,
  source: 'written',
  title: 'มาตรการ <สมมติ> & อื่น',
  steps: ['ขั้นแรก', 'ขั้นสอง'],
  responsible: ['สำนักปลัด'],
  start: '2021-10-01',
  end: '2022-03-31',
  followUps: ['2022-03-31', '2022-09-30'],
  status: 'underway',
  result: '',
  outcome: '',
  evidence: '=1+1',
};
const plan: Plan = {
  agencyKey: 'ก',
  agency: 'อบต.สมมติ',
  resultYear: 2564,
  planYear: 2565,
  rows: [row],
};

test('the headline names gaps without a measure, counts what it does not name, and measures without a gap', () => {
  const gaps = ['o42', 'o43', 'o36', 'o37', 'o41', 'o2'].map((code, at) => ({ code, points: 6 - at }));
  const open = planHeadline({ gaps, left: gaps.slice(1), aimless: 1 }, 'th');
  expect(open).toContain('⟦ยังไม่มีมาตรการ 5 จุด⟧');
  expect(open).toContain('15.00 คะแนน: o43, o36, o37, o41 และอีก 1 จุด');
  expect(open).toContain('⟦1 มาตรการ⟧');
  expect(planHeadline({ gaps, left: [], aimless: 0 }, 'th')).toContain('21.00 คะแนน ⟦มีมาตรการครบทุกจุด⟧');
  expect(planHeadline({ gaps: [], left: [], aimless: 0 }, 'en')).toContain('No points were lost');
});

test('faults of both ends of a period stand once beside its cell; what is only open is no fault', () => {
  const words = faultWords(
    [
      { id: 'a', rule: 'outside-year', field: 'start' },
      { id: 'a', rule: 'outside-year', field: 'end' },
      { id: 'a', rule: 'period-backwards', field: 'end' },
      { id: 'b', rule: 'gap-without-measure', field: 'title' },
    ],
    2565,
    'th',
  );
  expect([...words.keys()]).toEqual(['a period']);
  expect(words.get('a period')?.split('2565').length).toBe(3);
});

test('keys lead through the grid and stop at its edges', () => {
  const size = { rows: 3, columns: 4 };
  const at = { row: 1, column: 3 };
  expect(nextPlace(at, 'ArrowRight', false, size)).toEqual(at);
  expect(nextPlace(at, 'ArrowDown', false, size)).toEqual({ row: 2, column: 3 });
  expect(nextPlace(at, 'Home', true, size)).toEqual({ row: 0, column: 0 });
  expect(nextPlace(at, 'a', false, size)).toBeNull();
  expect(tabPlace(at, false, size)).toEqual({ row: 2, column: 0 });
  expect(tabPlace({ row: 0, column: 0 }, true, size)).toBeNull();
  expect(dropIndex([10, 30, 50], 0, 55)).toBe(2);
  expect(dropIndex([10, 30, 50], 2, 5)).toBe(0);
});

test('what a cell shows for editing is read back unchanged', () => {
  for (const field of ['title', 'steps', 'responsible', 'period', 'followUps', 'evidence'] as const) {
    const read = readCell(field, editedText(row, field), 2565, 'th');
    expect('patch' in read && { ...row, ...read.patch }, field).toEqual(row);
  }
});

test('any span of the year is read back unchanged from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }), (a, b) => {
      const day = (at: number) => new Date(Date.UTC(2021, 9, 1 + at)).toISOString().slice(0, 10);
      const dated = { ...row, start: day(a), end: day(b) };
      const read = readCell('period', editedText(dated, 'period'), 2565, 'th');
      expect(read).toEqual({ patch: { start: dated.start, end: dated.end } });
    }),
  );
});

test('a period in words is read, and what is none is said', () => {
  expect(readCell('period', 'ไตรมาส 2-3', 2565, 'th')).toEqual({
    patch: { start: '2022-01-01', end: '2022-06-30' },
  });
  expect(readCell('period', 'เร็ว ๆ นี้', 2565, 'th')).toHaveProperty('unread');
  expect(readCell('followUps', '31/3/2565\nวันหน้า', 2565, 'th')).toEqual({
    unread: expect.stringContaining('วันหน้า') as string,
  });
  expect(shownLines(row, 'period', 2565, 'th')[0]).toBe('ไตรมาส 1–2');
});

test('quarters grow, shrink and fill their days', () => {
  for (let first = 1; first <= 4; first += 1) {
    for (let last = first; last <= 4; last += 1) {
      expect(quartersOf(spanOfQuarters({ first, last }, 2565), 2565)).toEqual({ first, last });
    }
  }
  expect(quartersOf({ start: '2021-10-02', end: '2021-12-31' }, 2565)).toBeNull();
  expect(pressed(null, 2)).toEqual({ first: 2, last: 2 });
  expect(pressed({ first: 2, last: 2 }, 4)).toEqual({ first: 2, last: 4 });
  expect(pressed({ first: 2, last: 4 }, 2)).toEqual({ first: 3, last: 4 });
  expect(pressed({ first: 2, last: 2 }, 2)).toBeNull();
});

test('the plan as a sheet has numbers as numbers, and as CSV no formula', () => {
  const { columns, rows } = planSheet(plan, 'th');
  expect(rows[0]).toHaveLength(columns.length);
  expect(rows[0]?.[5]).toBe(5);
  expect(planCsv(plan, 'th')).toMatch(/'=1\+1/);
});

test('pages turn for wide tables, with the headings that lead them', () => {
  const wide = { kind: 'table', caption: '', columns: [], rows: [], landscape: true } as const;
  const paper: Paper = {
    title: '',
    lang: 'th',
    digits: 'thai',
    foot: 'ก "ข" \\',
    blocks: [{ kind: 'paragraph', text: 'ก' }, { kind: 'heading', level: 1, text: 'ข' }, wide, wide],
  };
  expect(paperParts(paper).map(({ landscape, blocks }) => [landscape, blocks.length])).toEqual([
    [false, 1],
    [true, 3],
  ]);
  expect(footRules(paper)).toContain('counter(page, thai)');
  expect(footRules(paper)).not.toMatch(/"ข"/);
});

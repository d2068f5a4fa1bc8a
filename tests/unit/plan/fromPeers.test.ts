import { expect, test } from 'vitest';
import { withOffer, type Offer } from '../../../src/plan/fromPeers';
import type { Plan } from '../../../src/plan/plan';
import { emptyRow } from '../../../src/plan/draftRows';
import type { Template } from '../../../src/plan/templates';

const gap = { code: 'o42', nameTh: 'มาตรการ', points: 1.25 };
const plan: Plan = {
  agencyKey: 'ก',
  agency: 'อบต.ก',
  resultYear: 2564,
  planYear: 2565,
  rows: [
    { ...emptyRow('o42', gap), title: 'จากแม่แบบ', source: 'template' },
    { ...emptyRow('o43', { code: 'o43', nameTh: '', points: 1 }) },
  ],
};
const measure = { title: 'ลงเว็บไซต์', steps: 'หนึ่ง\nสอง', responsible: 'สำนักปลัด' };
const offer: Offer = { gap, isItem: true, measure, origin: 'อบต.ข ทำในปี 2565 แล้วได้คะแนนคืน' };
const template: Template = {
  title: 'แม่แบบ',
  steps: ['ทำ'],
  responsible: [],
  period: { start: '2021-10-01', end: '2022-03-31' },
};

test("another agency's measure is a row behind the gap's, with its source, without the points a second time", () => {
  const next = withOffer(plan, offer, template);
  expect(next.rows.map(({ code, title, points, source }) => [code, title, points, source])).toEqual([
    ['o42', 'จากแม่แบบ', 1.25, 'template'],
    ['o42', 'ลงเว็บไซต์', 0, 'peer'],
    ['o43', '', 1, 'none'],
  ]);
  expect(next.rows[1]).toMatchObject({
    steps: ['หนึ่ง', 'สอง'],
    responsible: ['สำนักปลัด'],
    origin: offer.origin,
    status: 'planned',
    start: '2021-10-01',
    end: '2022-03-31',
    followUps: ['2022-03-31', '2022-09-30'],
  });
  expect(withOffer(next, offer, template)).toBe(next);
});

test('a gap that is still empty is filled; one that the plan does not have comes with its points', () => {
  const filled = withOffer(plan, { ...offer, gap: { code: 'o43', nameTh: '', points: 1 } }, null);
  expect(filled.rows.map(({ title, points }) => [title, points])).toEqual([
    ['จากแม่แบบ', 1.25],
    ['ลงเว็บไซต์', 1],
  ]);
  const added = withOffer({ ...plan, rows: [] }, { ...offer, isItem: false }, null);
  expect(added.rows).toMatchObject([{ code: 'o42', points: 1.25, start: '2021-10-01', end: '2022-09-30' }]);
});

test('where only a number of peers is known, the first row says so, made from the template if there is none', () => {
  const counted: Offer = { ...offer, measure: null, origin: '4 จาก 7 หน่วยงานได้คืน' };
  const noted = withOffer(plan, counted, template);
  expect(noted.rows[0]).toMatchObject({ title: 'จากแม่แบบ', source: 'template', origin: counted.origin });
  expect(withOffer(noted, counted, template)).toBe(noted);
  expect(withOffer({ ...plan, rows: [] }, counted, template).rows).toMatchObject([
    { title: 'แม่แบบ', source: 'template', origin: counted.origin, points: 1.25 },
  ]);
});

import { describe, expect, test } from 'vitest';
import { effects } from '../../../src/plan/effect';
import type { EffectRow } from '../../../src/questions/effect';
import { effectDrawn, effectTable } from '../../../src/views/measures/effect/effectDrawn';
import {
  effectSentences,
  effectTitle,
  pooledSentences,
} from '../../../src/views/measures/effect/effectSentences';
import { earlierPair, isNextKnown } from '../../../src/views/measures/effect/effectYears';
import { yearRow } from './rows';

const row = (given: Partial<EffectRow>): EffectRow => ({
  agency_id: 1,
  code: '1',
  kind: 'indicator',
  name_th: 'จุดสมมติ',
  name_en: 'made up',
  code_to: '1',
  lost_points: 1,
  whole: true,
  reach: 'none',
  progress: null,
  measures_of_year: 3,
  score_from: 80,
  score_to: 80,
  change: 0,
  certain: true,
  peers: 0,
  peer_change: null,
  ...given,
});
const many = (size: number, given: Partial<EffectRow>) =>
  Array.from({ length: size }, (_, at) => row({ ...given, code: given.code ?? String(at) }));
const item = { kind: 'item', score_from: 0 };

const few = [
  ...many(6, { reach: 'direct', change: 3.21 }),
  ...many(4, { change: 1.02 }),
  ...many(1, { ...item, reach: 'general', change: 100 }),
  ...many(2, { ...item, reach: 'direct', change: 0 }),
  ...many(1, { ...item, change: 100 }),
];
const title = (rows: readonly EffectRow[], lang: 'th' | 'en' = 'th') =>
  effectTitle(effects(rows), 2564, 2565, lang);

describe('the title', () => {
  test('few nodes: the means and the sizes are said, nothing is concluded', () => {
    expect(title(few)).toBe(
      'ตัวชี้วัดที่มีมาตรการเพิ่มขึ้นเฉลี่ย +3.21 คะแนน ที่ไม่มี +1.02 (6 เทียบ 4 ตัวชี้วัด) — น้อยเกินกว่าจะสรุป',
    );
    expect(title(few, 'en')).toBe(
      'Indicators with a measure rose by +3.21 on average, those without by +1.02 (6 against 4) — too few to conclude',
    );
  });

  test('a fall is called a fall', () => {
    expect(title([row({ reach: 'direct', change: -2 }), row({ change: 1 })])).toContain(
      'ลดลงเฉลี่ย −2.00 คะแนน',
    );
  });

  test('a kind of which something may be said leads, with its interval', () => {
    const clear = [
      ...many(12, { ...item, reach: 'direct', change: 100 }),
      ...many(12, { ...item, change: 0 }),
      ...few.slice(0, 10),
    ];
    expect(title(clear)).toBe(
      'ข้อที่มีมาตรการได้คะแนนคืน 12 จาก 12 ข้อ ที่ไม่มี 0 จาก 12 ข้อ — กลุ่มที่มีมาตรการดีขึ้นมากกว่า ซึ่งไม่ได้แปลว่าเพราะมาตรการ (ต่างกัน +100.00 จุดร้อยละ ช่วง 95% +100.00 ถึง +100.00)',
    );
  });

  test('one group alone is not compared; nothing known is said', () => {
    expect(title(many(8, { change: -1.5 }))).toBe(
      'ตัวชี้วัดที่เทียบได้ทั้ง 8 ตัวไม่มีมาตรการ เปลี่ยนเฉลี่ย −1.50 คะแนน จึงไม่มีกลุ่มให้เทียบ',
    );
    expect(title(many(3, { ...item, reach: 'direct', change: 100 }))).toBe(
      'ข้อที่เทียบได้ทั้ง 3 ข้อมีมาตรการ ได้คะแนนคืน 3 ข้อ จึงไม่มีกลุ่มให้เทียบ',
    );
    expect(title(many(3, { change: null }))).toBe('จุดที่เสียคะแนนปี 2564 ยังเทียบกับปี 2565 ไม่ได้');
  });
});

describe('what stands beside the chart', () => {
  const beside = (rows: readonly EffectRow[], agencies: number) =>
    effectSentences(effects(rows), rows, agencies, 'th');

  test('the other kind; of one agency alone nothing about peers', () => {
    expect(beside(few, 1)).toEqual(['ข้อที่มีมาตรการได้คะแนนคืน 1 จาก 3 ข้อ ที่ไม่มี 1 จาก 1 ข้อ — น้อยเกินกว่าจะสรุป']);
  });

  test('too few peers are counted and not compared', () => {
    expect(beside(few, 60).at(-1)).toBe('ไม่มีหน่วยงานประเภทเดียวกันที่คะแนนใกล้กันให้เทียบ');
    const four = few.map((each) => ({ ...each, peers: 4, peer_change: 1 }));
    expect(beside(four, 60).at(-1)).toBe(
      'หน่วยงานประเภทเดียวกันที่คะแนนใกล้กันมีไม่เกิน 4 แห่ง น้อยกว่า 10 จึงไม่เทียบเป็นกลุ่ม',
    );
  });

  test('enough peers: the change less that of peers, with their number', () => {
    const rows = few.slice(0, 10).map((each, at) => ({ ...each, peers: at === 0 ? 12 : 10, peer_change: 1 }));
    expect(beside(rows, 60)).toEqual([
      'เทียบกับหน่วยงานประเภทเดียวกันที่คะแนนใกล้กัน 10–12 แห่ง: ตัวชี้วัดที่มีมาตรการเปลี่ยนต่างจากกลุ่มเฉลี่ย +2.21 คะแนน ที่ไม่มี +0.02 (6 เทียบ 4) — น้อยเกินกว่าจะสรุป',
    ]);
  });

  test('all agencies: against peers where that allows a claim, else plainly', () => {
    const of = (peers: number) =>
      Array.from({ length: 12 }, (_, agency_id) => [
        row({ agency_id, reach: 'direct', change: 5, peers, peer_change: 1 }),
        row({ agency_id, change: 2, peers, peer_change: 1 }),
      ]).flat();
    expect(pooledSentences(effects(of(10)), 'th')).toEqual([
      'รวม 12 หน่วยงานที่มีกลุ่มเทียบ: ตัวชี้วัดที่มีมาตรการเปลี่ยนต่างจากกลุ่มเฉลี่ย +4.00 คะแนน ที่ไม่มี +1.00 (12 เทียบ 12) — กลุ่มที่มีมาตรการดีขึ้นมากกว่า ซึ่งไม่ได้แปลว่าเพราะมาตรการ (ต่างกัน +3.00 คะแนน ช่วง 95% +3.00 ถึง +3.00)',
    ]);
    expect(pooledSentences(effects(of(9)), 'en')[0]).toMatch(
      /^All 12 agencies of the data: indicators with a measure moved \+5\.00 on average/,
    );
    const items = of(0).map((each) => ({ ...each, ...item, change: each.reach === 'none' ? 0 : 100 }));
    expect(pooledSentences(effects(items), 'th')[0]).toContain(
      'ข้อที่มีมาตรการได้คะแนนคืน 100% ที่ไม่มี 0% (12 เทียบ 12 ข้อ)',
    );
    expect(pooledSentences([], 'th')).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('the nodes that are compared, and no others', () => {
    const left = [row({ change: null }), row({ whole: false }), row({ measures_of_year: 0 })];
    const { sections, differences } = effectDrawn([...few, ...left], effects(few), [], 'th');
    expect(sections.map(({ kind, covered, uncovered }) => [kind, covered.length, uncovered.length])).toEqual([
      ['indicator', 6, 4],
      ['item', 3, 1],
    ]);
    expect(differences).toEqual([]);
  });

  test('a difference is drawn where it has an interval, and says whose it is', () => {
    const agencies = Array.from({ length: 12 }, (_, agency_id) => [
      row({ agency_id, reach: 'direct', change: 5 }),
      row({ agency_id, change: agency_id }),
    ]).flat();
    const [drawn, ...more] = effectDrawn(few, effects(few), effects(agencies), 'th').differences;
    expect(more).toEqual([]);
    expect(drawn).toMatchObject({ label: 'ตัวชี้วัด · 12 หน่วยงาน', difference: -0.5 });
  });

  test('the table: own change less that of peers', () => {
    const { rows } = effectTable([row({ change: 3, peer_change: 1, peers: 4 }), row({})], 'th');
    expect(rows).toMatchObject([
      { change: 3, peerChange: 1, difference: 2, peers: 4, reach: 'ไม่มีมาตรการ' },
      { difference: null },
    ]);
  });
});

test('years: the result after the plan must be known; else the latest pair before', () => {
  const years = [
    yearRow(2569, { measures: 4 }),
    yearRow(2568, { total: 90, measures: 2 }),
    yearRow(2567, { total: 88, measures: 0 }),
    yearRow(2566, { total: 87, measures: 2 }),
    yearRow(2565, { total: 80 }),
  ];
  expect(isNextKnown(years, 2568)).toBe(false);
  expect(isNextKnown(years, 2567)).toBe(true);
  expect(earlierPair(years, 2568)).toBe(2567);
  expect(earlierPair(years, 2567)).toBe(2565);
  expect(earlierPair(years, 2565)).toBeUndefined();
});

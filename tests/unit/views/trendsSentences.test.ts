import { describe, expect, test } from 'vitest';
import type { ItemChangeRow } from '../../../src/questions/itemChange';
import { plain } from '../../../src/views/finding/findingPhrase';
import { trendsHeadline } from '../../../src/views/trends/headline';
import { byUrgency, isQuiet, itemsTitle } from '../../../src/views/trends/itemStates';
import { changeOf, yearRow } from './rows';

const [from, to] = [yearRow(2563, { total: 70 }), yearRow(2564, { total: 75.7 })];
const said = (contributions: Readonly<Record<string, number>>, lang: 'th' | 'en' = 'th') => {
  const { number, sentence } = trendsHeadline(changeOf(contributions), from, to, lang);
  return [number, plain(sentence)];
};

describe('the sentence that leads the trends', () => {
  test('up, with the counter-movement worth telling', () => {
    expect(said({ '10': 3, '1': -1.5, '9': 1 })).toEqual([
      '+2.50',
      'จากปี 2563 ถึง 2564 คะแนนเพิ่ม 2.50 มาจาก การป้องกันการทุจริต +3.00 มากที่สุด แม้การปฏิบัติหน้าที่ −1.50',
    ]);
    expect(said({ '10': 3, '1': -0.1 })[1]).not.toContain('แม้');
  });

  test('down, in both languages', () => {
    expect(said({ '10': -3, '9': -1 })).toEqual([
      '−4.00',
      'จากปี 2563 ถึง 2564 คะแนนลด 4.00 เพราะ การป้องกันการทุจริต −3.00 มากที่สุด',
    ]);
    expect(said({ '10': -3, '9': 1 }, 'en')[1]).toMatch(
      /^From FY2563 to FY2564 the total fell 2\.00, .*, despite .* \+1\.00$/,
    );
  });

  test('the framework may be what moved it', () => {
    expect(said({ '10': 0.4, framework: -2.4 })).toEqual([
      '−2.00',
      'จากปี 2563 ถึง 2564 คะแนนลด 2.00 ส่วนใหญ่เพราะ เกณฑ์การประเมินเปลี่ยน −2.40',
    ]);
  });

  test('no change, no total, another yardstick', () => {
    expect(said({ '10': 1, '9': -1 })).toEqual(['0.00', 'คะแนนรวมปี 2563 กับ 2564 เท่ากัน']);
    const open = trendsHeadline(changeOf({}, null), yearRow(2563), to, 'th');
    expect(open).toEqual({ number: null, sentence: 'ยังเทียบคะแนนรวมไม่ได้ เพราะไม่รู้คะแนนรวมปี ⟦2563⟧' });
    const other = trendsHeadline([], yearRow(2561, { series: 'ita-5', total: 70 }), to, 'en');
    expect(other.number).toBeNull();
    expect(plain(other.sentence)).toBe(
      'FY2561 and FY2564 use different yardsticks, so no difference is taken',
    );
  });
});

const item = (concept: string, state: string, points: number | null = 1): ItemChangeRow => ({
  concept,
  name_th: concept,
  codes_from: 'o1',
  codes_to: 'o2',
  score_from: null,
  score_to: null,
  state,
  certain: true,
  points,
});

describe('items between two years', () => {
  test('counts what was regained, newly lost and still lost', () => {
    const rows = ['regained', 'regained', 'lost', 'still_lost', 'kept'].map((state, index) =>
      item(`c${index}`, state),
    );
    expect(itemsTitle(rows, 'th')).toBe('ได้คืน 2 ข้อ เสียใหม่ 1 ข้อ ยังเสียอยู่ 1 ข้อ');
    expect(itemsTitle(rows, 'en')).toBe('2 items regained, 1 newly lost, 1 still lost');
    expect(itemsTitle([item('a', 'kept')], 'th')).toBe('ไม่มีข้อใดเปลี่ยน และไม่มีข้อที่ยังเสียอยู่');
    expect(itemsTitle([item('a', 'unknown')], 'th')).toBe('ยังเทียบรายข้อไม่ได้');
    expect(itemsTitle([], 'th')).toBe('ยังเทียบรายข้อไม่ได้');
  });

  test('what must be acted on comes first, the unchanged are folded away', () => {
    const rows = [item('a', 'kept'), item('b', 'regained'), item('c', 'lost', 1), item('d', 'lost', 5)];
    expect(byUrgency(rows).map(({ concept }) => concept)).toEqual(['d', 'c', 'b', 'a']);
    expect(rows.filter(isQuiet).map(({ concept }) => concept)).toEqual(['a']);
  });
});

import { describe, expect, test } from 'vitest';
import type { FindingsRow } from '../../../src/questions/findings';
import { plain } from '../../../src/views/finding/findingPhrase';
import { cautionText, doubts } from '../../../src/views/overview/caution';
import { findingRow, frameworkOf, goldenScores, profileOf, scoresOf, yearRow } from './rows';

const profile = profileOf(2564, scoresOf(goldenScores));
const framework = frameworkOf(2564);
const year = yearRow(2564, { total_stated: 95.7, total_computed: 75.6984, level_stated: 'B' });
const total = findingRow('total-mismatch', { value: '95.7', expected: '75.70' });
const said = (findings: readonly FindingsRow[], lang: 'th' | 'en', of = year) => {
  const text = cautionText({ profile, year: of, findings, framework }, lang);
  return text === null ? null : plain(text);
};

describe('the caution strip', () => {
  test('golden case: printed total, the level that agrees, and how many more', () => {
    const others = ['indicator-items-mismatch', 'item-repeated', 'name-differs'].map((rule, index) =>
      findingRow(rule, { row_no: 20 + index }),
    );
    expect(said([total, ...others], 'th')).toBe(
      'เอกสารพิมพ์คะแนนรวมไว้ 95.7 แต่ตัวชี้วัดทั้งสิบให้ 75.70 ซึ่งตรงกับระดับ B ที่ประกาศ และพบจุดอื่นที่ไม่ตรงกันอีก 3 จุด',
    );
    expect(said([total, ...others], 'en')).toBe(
      'The document prints a total of 95.7, but the ten indicators give 75.70, which fits the announced level B; 3 more values do not fit',
    );
  });

  test('several findings of one row are one place; Thai digits are printed as the rest of the page', () => {
    const same = [findingRow('duplicate-different'), findingRow('name-differs')];
    expect(said([{ ...total, value: '๙๕.๗' }, ...same], 'th')).toMatch(/ 95\.7 แต่.*อีก 1 จุด$/);
    const files = [1, 2].map((finding_id) => findingRow('file-empty', { finding_id, row_no: 0 }));
    expect(said(files, 'th')).toContain('พบ 2 จุด');
  });

  test('the announced level may be wrong as well', () => {
    expect(said([total], 'th', { ...year, level_stated: 'AA' })).toContain('ซึ่งเป็นระดับ B ไม่ใช่ระดับ AA ที่ประกาศ');
  });

  test('a level that does not fit its total', () => {
    const only = { ...year, total_stated: null, level_stated: 'A' };
    expect(said([findingRow('level-mismatch')], 'th', only)).toBe(
      'เอกสารประกาศ ระดับ A แต่คะแนน 75.70 อยู่ ระดับ B',
    );
    expect(said([findingRow('level-mismatch')], 'en', only)).toBe(
      'The document announces level A, but 75.70 is level B',
    );
  });

  test('other doubts alone are counted', () => {
    expect(said([findingRow('item-repeated')], 'th')).toContain('พบ 1 จุด');
    expect(said([findingRow('item-repeated')], 'en')).toContain('1 value in the data');
  });

  test('nothing to say: no findings, notes, another year, or faults of measures', () => {
    expect(said([], 'th')).toBeNull();
    expect(said([findingRow('item-repeated', { level: 'note' })], 'th')).toBeNull();
    expect(said([findingRow('item-repeated', { fiscal_year: 2563 })], 'th')).toBeNull();
    expect(said([findingRow('target-title-only'), findingRow('period-outside-year')], 'th')).toBeNull();
    expect(doubts([findingRow('file-header-only', { fiscal_year: null })], 2564)).toHaveLength(1);
  });
});

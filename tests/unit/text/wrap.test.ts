import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareThai } from '../../../src/text/sort';
import { wrap } from '../../../src/text/wrap';

const clusters = (text: string) =>
  [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
const width = (text: string) => clusters(text).length;

describe('wrapped Thai', () => {
  it('breaks between words', () => {
    expect(wrap('การแก้ไขปัญหาการทุจริต', 9, width)).toEqual(['การแก้ไข', 'ปัญหาการ', 'ทุจริต']);
    expect(wrap('Internal integrity', 10, width)).toEqual(['Internal', 'integrity']);
    expect(wrap('สั้น', 10, width)).toEqual(['สั้น']);
    expect(wrap('', 10, width)).toEqual([]);
    expect(wrap('บรรทัดหนึ่ง\nสอง', 100, width)).toEqual(['บรรทัดหนึ่ง', 'สอง']);
  });

  it('never begins a line with ๆ or a closing mark, nor ends one with an opening bracket', () => {
    for (let most = 3; most < 20; most += 1) {
      for (const line of wrap('ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อ (รายเดือน) ร้อยละ 85, 95', most, width)) {
        if (width(line) > 1 && most > 10) {
          expect(line).not.toMatch(/^[ๆ),]/);
          expect(line).not.toMatch(/\($/);
        }
      }
    }
  });

  it('cuts no cluster, loses nothing but white space, and keeps to the width', () => {
    const word = fc.constantFrom(
      'การ',
      'ป้องกัน',
      'ทุจริต',
      'ที่',
      'น้ำ',
      'ปี่',
      ' ',
      'ITA',
      '(',
      ')',
      '85.00',
      'ฯ',
      'ๆ',
      'ก็',
      '👨‍👩‍👧',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (words, most) => {
        const text = words.join('');
        const lines = wrap(text, most, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(most);
        const whole = clusters(text).filter((one) => one.trim() !== '');
        expect(lines.flatMap(clusters).filter((one) => one.trim() !== '')).toEqual(whole);
      }),
    );
  });
});

describe('Thai order', () => {
  it('looks past leading vowels and counts numbers', () => {
    expect(['เขาทอง', 'กระบี่', 'โคกเจริญ', 'หนองจอก', 'แก่ง'].sort(compareThai)).toEqual([
      'กระบี่',
      'แก่ง',
      'เขาทอง',
      'โคกเจริญ',
      'หนองจอก',
    ]);
    expect(['o10', 'o2', 'o1'].sort(compareThai)).toEqual(['o1', 'o2', 'o10']);
  });
});

import { describe, expect, test } from 'vitest';
import { phrases, plain, unbroken } from '../../../src/views/finding/findingPhrase';
import { levelWords, listed, listedNames } from '../../../src/views/finding/findingWords';
import { frameworkOf } from './rows';

describe('sentences', () => {
  test('marks part the sentence and leave its words', () => {
    expect(phrases('แล้วจะได้ ⟦85.70 ระดับ A⟧')).toEqual([
      { text: 'แล้วจะได้ ', strong: false },
      { text: '85.70 ระดับ A', strong: true },
    ]);
    expect(plain('a ⟦b⟧ c')).toBe('a b c');
    expect(plain('an open ⟦mark')).toBe('an open ⟦mark');
  });

  test('what a reader takes as one word is not broken', () => {
    const cut = (text: string) =>
      unbroken(text).map(({ text: piece, whole }) => (whole ? `<${piece}>` : piece));
    expect(cut('มาจาก หายไป อยู่ที่สองข้อ: เผย').join('')).toBe('<มาจาก> <หายไป> <อยู่ที่><สองข้อ:> เผย');
    expect(cut('ไปมา จากนั้น')).toEqual(['ไปมา จากนั้น']);
    expect(cut('ได้คะแนน) ทั้งสิบ').join('')).toBe('ได้<คะแนน)> ทั้งสิบ');
  });

  test('lists read as sentences', () => {
    expect(listed([], 'th')).toBe('');
    expect(listed(['o42'], 'th')).toBe('o42');
    expect(listed(['o42', 'o43'], 'th')).toBe('o42 กับ o43');
    expect(listed(['o42', 'o43', 'o36'], 'th')).toBe('o42, o43 และ o36');
    expect(listed(['o42', 'o43', 'o36'], 'en')).toBe('o42, o43 and o36');
    expect(listedNames(['ก', 'ข'], 'th')).toBe('กกับข');
    expect(listedNames(['a', 'b'], 'en')).toBe('a and b');
  });

  test('levels in either language, one or several', () => {
    expect(levelWords(['B'], frameworkOf(2564), 'th')).toBe('ระดับ B');
    expect(levelWords(['ผ่านดี', 'ผ่าน'], frameworkOf(2566), 'th')).toBe('ระดับผ่านดี หรือ ผ่าน');
    expect(levelWords(['ผ่านดี'], frameworkOf(2566), 'en')).toBe('level Pass, good');
    expect(levelWords(['A'], undefined, 'en')).toBe('level A');
  });
});

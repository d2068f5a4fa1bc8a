import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLetters, firstLetters, segments } from '../../../src/text/segments';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const letters = new Intl.Segmenter('th');
const sentence =
  'หน่วยงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในองค์กร (O42) ปีงบประมาณ ๒๕๖๕ โดยให้ทุกกองรายงานผลทุกไตรมาส ';
const texts = fc
  .array(
    fc.constantFrom('มาตรการ', 'การเปิดเผย', 'ข้อมูล', 'ๆ', ' ', '\n', 'ITA 2565', '“', 'กำ', 'เก๋า', '👩‍👧', 'ฯ'),
    {
      maxLength: 900,
    },
  )
  .map((parts) => parts.join(''));

test('as the whole text is segmented, with the same places', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole = Array.from(words.segment(text), ({ segment, index, isWordLike }) => [
        segment,
        index,
        isWordLike,
      ]);
      const ours = Array.from(segments(text, words), ({ segment, index, isWordLike }) => [
        segment,
        index,
        isWordLike,
      ]);
      expect(ours).toEqual(whole);
    }),
    { numRuns: 60 },
  );
  const long = sentence.repeat(60);
  expect(Array.from(segments(long, words), ({ segment }) => segment)).toEqual(
    Array.from(words.segment(long), ({ segment }) => segment),
  );
});

test('nothing is lost of any text, be it one letter with a thousand marks', () => {
  for (const text of ['', 'ก', `ก${'\u0e48'.repeat(5000)}ข`, 'ก'.repeat(5000), '👩‍👧'.repeat(900)])
    expect(Array.from(segments(text, letters), ({ segment }) => segment).join('')).toBe(text);
});

test('a text of a megabyte takes no more than the text: whole copies with each word were 400 GB', () => {
  const long = sentence.repeat(10_000);
  expect(countLetters(long)).toBeGreaterThan(500_000);
  expect(Array.from(segments(long, words)).length).toBeGreaterThan(100_000);
});

test('the first letters with their marks; a shorter text stays as it is', () => {
  expect(firstLetters('กำแพงเก่า', 3)).toBe('กำแพ');
  expect(firstLetters('กำแพง', 80)).toBe('กำแพง');
  expect(firstLetters('', 3)).toBe('');
  expect(firstLetters(sentence.repeat(10_000), 2)).toBe('หน่');
});

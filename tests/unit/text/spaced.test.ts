import { expect, test } from 'vitest';
import { normalise, plainLetters } from '../../../src/text/normalise';
import { parsePeriod } from '../../../src/text/period';
import { spaced } from '../../../src/text/spaced';

test('words are found with white space inside and either sara am, not within others', () => {
  const word = new RegExp(`^${spaced('ดำเนินการ')}$`, 'u');
  for (const text of ['ดำเนินการ', 'ด\u{e4d}\u{e32}เนิน\nการ', 'ดำ  เนินการ'])
    expect(word.test(text)).toBe(true);
  expect(word.test('ดำเนินกา')).toBe(false);
});

test.each(['มกราคม 2567 - มิถุน ายน 2567', 'มก ราคม 2567 ถึง มิถุนา ยน 2567'])(
  'a month that a line of a PDF file parts is still one: %s',
  (text) => {
    expect(parsePeriod(text, 2567)).toEqual({ start: '2024-01-01', end: '2024-06-30', certain: true });
  },
);

test('what parts and turns text unseen goes, white space stays', () => {
  expect(plainLetters(' ก\u{200b}ํา\u{202e}ข\u{2067} \u{a0}')).toBe(' กำข  ');
  expect(normalise(' ก\u{2066}ข ')).toBe('กข');
});

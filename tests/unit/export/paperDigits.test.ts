import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateInWords, periodInWords } from '../../../src/export/paper/paperDates';
import { inDigits } from '../../../src/export/paper/paperDigits';
import { itemCode } from '../../../src/ingest/report/itemCode';
import { toArabicDigits } from '../../../src/text/digits';
import { parsePeriod } from '../../../src/text/period';

it.each([
  ['คะแนน 75.70', 'คะแนน ๗๕.๗๐'],
  ['ข้อ o42 และ o2-o4', 'ข้อ o๔๒ และ o๒-o๔'],
  ['ดู https://a.go.th/ข่าว/2565 ข้อ 2', 'ดู https://a.go.th/ข่าว/2565 ข้อ ๒'],
  ['COVID-19 ปี2564', 'COVID-19 ปี๒๕๖๔'],
  ['แฟ้ม o42.pdf, ITA2564', 'แฟ้ม o42.pdf, ITA2564'],
])('%s in Thai digits', (text, thai) => {
  expect(inDigits(text, 'thai')).toBe(thai);
  expect(toArabicDigits(thai)).toBe(text);
});

it('is undone by reading, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toArabicDigits(inDigits(text, 'thai'))).toBe(toArabicDigits(text));
    }),
  );
});

it('item codes in Thai digits are item codes to our reader', () => {
  for (let number = 1; number <= 48; number += 1)
    expect(itemCode(inDigits(`o${number}`, 'thai'))).toBe(`o${number}`);
});

const day = fc
  .integer({ min: Date.UTC(2018, 9, 1), max: Date.UTC(2030, 8, 30) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

it('periods in words are read as the same days, with nothing guessed', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom('thai' as const, 'arabic' as const), (start, end, digits) => {
      const text = inDigits(periodInWords(start, end), digits);
      expect(parsePeriod(text, 2565)).toEqual({ start, end, certain: true });
    }),
  );
});

it('half a period is read with the bound of the fiscal year; no date stays as it is', () => {
  expect(parsePeriod(periodInWords('2022-02-01', null), 2565)).toMatchObject({
    start: '2022-02-01',
    end: '2022-09-30',
  });
  expect(parsePeriod(periodInWords(null, '2022-02-28'), 2565)).toMatchObject({
    start: '2021-10-01',
    end: '2022-02-28',
  });
  expect(periodInWords(null, null)).toBe('');
  expect(dateInWords('soon')).toBe('soon');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '../../../src/text/digits';
import { formatChange, formatScore, parseScore } from '../../../src/text/numbers';
import { round2 } from '../../../src/text/round2';

describe('number cells', () => {
  it.each([
    ['97.91', 97.91, 2],
    ['๙๗.๙๑', 97.91, 2],
    ['97,91', 97.91, 2],
    ['97,9', 97.9, 1],
    ['97.91 %', 97.91, 2],
    ['97.91%', 97.91, 2],
    ['ร้อยละ ๙๗.๙๑', 97.91, 2],
    ['๙๕.๗ คะแนน', 95.7, 1],
    ['๒๗.๗๑คะแนน', 27.71, 2],
    [' 100\u00A0', 100, 0],
    ['0', 0, 0],
    ['-5', -5, 0],
    ['−5.5', -5.5, 1],
    ['1,234', 1234, 0],
    ['1,234.50', 1234.5, 2],
    ['.5', 0.5, 1],
    ['\uFEFF31.25', 31.25, 2],
    ['67.70599999999999', 67.706, 14],
  ])('%s', (text, value, decimals) => {
    const read = parseScore(text);
    expect(read).toMatchObject({ decimals });
    expect((read as { value: number }).value).toBeCloseTo(value, 9);
  });

  it.each(['', '  ', '-', '–', '--', '—', 'N/A', 'n/a', 'ไม่มี', '\u200B'])('%j is missing', (text) => {
    expect(parseScore(text)).toBe('missing');
  });

  it.each([
    'NaN',
    '1e308',
    '1e5',
    '=1+1',
    'Infinity',
    '0x10',
    '97.91.2',
    '97,91,2',
    '12.5,3',
    'เก้าสิบ',
    'B',
    '95-100',
    '1/2',
    '٩٧',
    '97 91 x',
    '9'.repeat(400),
    'ร้อยละ',
    '<b>97</b>',
    "97'; DROP TABLE score",
    '+',
    '.',
  ])('%s is not a number', (text) => {
    expect(parseScore(text)).toBe('not-a-number');
  });

  it('reads back every score it writes, in Thai digits too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.boolean(), (hundredths, thai) => {
        const printed = formatScore(hundredths / 100);
        expect(parseScore(thai ? toThaiDigits(printed) : printed)).toEqual({
          value: hundredths / 100,
          decimals: 2,
        });
      }),
    );
  });

  it('never throws and never gives a value that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseScore(text);
        expect(typeof read === 'string' || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

describe('written numbers', () => {
  it.each([
    [75.6984, '75.70'],
    [67.705, '67.71'],
    [0, '0.00'],
    [-0.001, '0.00'],
    [1234.5, '1,234.50'],
    [1234567.891, '1,234,567.89'],
    [-3.1, '−3.10'],
    [100, '100.00'],
  ])('score %d', (value, text) => expect(formatScore(value)).toBe(text));

  it.each([
    [1.52, '+1.52'],
    [-3.1, '−3.10'],
    [0, '0.00'],
    [0.004, '0.00'],
    [-0.004, '0.00'],
    [0.005, '+0.01'],
  ])('change %d', (value, text) => expect(formatChange(value)).toBe(text));
});

describe('two decimals, half up', () => {
  it.each([
    [67.705, 67.71],
    [84.995, 85],
    [84.99499999999999, 85],
    [84.9949, 84.99],
    [1.005, 1.01],
    [2.675, 2.68],
    [8.345, 8.35],
    [67.70595, 67.71],
    [-3.105, -3.11],
    [0, 0],
    [96.3985, 96.4],
    [49.48, 49.48],
  ])('%d → %d', (value, rounded) => expect(round2(value)).toBe(rounded));

  it('agrees with arithmetic on whole thousandths, with the noise of a float sum and without', () => {
    const noise = fc.constantFrom(0, 1e-11, -1e-11);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), noise, (thousandths, off) => {
        expect(round2(thousandths / 1000 + off)).toBe(Math.floor((thousandths + 5) / 10) / 100);
        expect(round2(-(thousandths / 1000 + off))).toBe(-Math.floor((thousandths + 5) / 10) / 100 || 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('moves nothing further than half a hundredth, and nothing that has two decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (value) => {
        expect(Math.abs(round2(value) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(round2(round2(value))).toBe(round2(value));
        expect(Object.is(round2(value), -0)).toBe(false);
      }),
    );
  });

  it('leaves NaN and infinity as they are', () => {
    expect([round2(Number.NaN), round2(Infinity)]).toEqual([Number.NaN, Infinity]);
  });
});

describe('digits', () => {
  it('go to Thai and back', () => {
    expect(toThaiDigits('97.91 o12')).toBe('๙๗.๙๑ o๑๒');
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[๐-๙]/.test(text)),
        (text) => toArabicDigits(toThaiDigits(text)) === text,
      ),
    );
  });
});

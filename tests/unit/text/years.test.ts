import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../../../src/text/digits';
import { buddhistYear, parseFiscalYear } from '../../../src/text/years';

describe('a cell that is a fiscal year', () => {
  it.each([
    '2564',
    '๒๕๖๔',
    '64',
    '๖๔',
    '2021',
    'พ.ศ. 2564',
    'พ.ศ.๒๕๖๔',
    'ปีงบประมาณ ๒๕๖๔',
    'ปีงบประมาณ พ.ศ. ๒๕๖๔',
    'ประจำปีงบประมาณ 2564',
    'ปี 2564',
    'ปี 64',
    'FY2021',
    'FY 2564',
    'FY64',
    'ค.ศ. 2021',
    '2564 B.E.'.replace('2564 B.E.', 'B.E. 2564'),
    'Fiscal year 2564',
    '2564.0',
    ' ๒๕๖๔ ',
    'ประจําปี 2564',
    'ITA 2564',
  ])('%s is 2564', (text) => expect(parseFiscalYear(text)).toBe(2564));

  it.each([
    '',
    '0',
    '9999',
    '2544',
    '2600',
    '2001',
    '2057',
    '44',
    '256',
    '25640',
    '2564-2565',
    'พ.ศ. 2021',
    'ค.ศ. 2564',
    'ค.ศ. 64',
    'o12',
    '64.5',
    '-2564',
    'ปี',
  ])('%s is none', (text) => expect(parseFiscalYear(text)).toBeNull());

  it('both eras and both kinds of digits give the same year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2545, max: 2599 }), (year) => {
        for (const text of [`${year}`, `${year - 543}`, `${year - 2500}`, toThaiDigits(`${year}`)])
          expect(parseFiscalYear(text)).toBe(year);
      }),
    );
  });

  it('digits alone, for dates', () => {
    expect([
      buddhistYear('66'),
      buddhistYear('2023'),
      buddhistYear('2566'),
      buddhistYear('15'),
      buddhistYear('256'),
    ]).toEqual([2566, 2566, 2566, null, null]);
  });
});

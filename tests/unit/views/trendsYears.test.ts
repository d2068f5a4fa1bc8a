import { describe, expect, test } from 'vitest';
import type { HistoryRow } from '../../../src/questions/history';
import { multiplesTitle } from '../../../src/views/trends/panelTitles';
import { datedRows } from '../../../src/views/trends/persistence';
import { earlierYears, missingYears, otherSeries, sameSeries } from '../../../src/views/trends/years';
import { goldenScores, profileOf, scoresOf, weakestOf, yearRow } from './rows';

const years = [
  yearRow(2565, { measures: 3 }),
  yearRow(2564, { total: 75.7 }),
  yearRow(2563, { total: 70 }),
  yearRow(2561, { total: 60, series: 'ita-5' }),
];
const now = years[1] ?? yearRow(0);

describe('years to compare', () => {
  test('only years with scores, latest first; another yardstick is told apart', () => {
    expect(earlierYears(years, 2564).map(({ fiscal_year }) => fiscal_year)).toEqual([2563, 2561]);
    expect(earlierYears(years, 2561)).toEqual([]);
    expect(sameSeries(years, now)).toEqual([2564, 2563]);
    expect(otherSeries(years, now)).toEqual([2561]);
  });

  test('a single year asks for the two before it, never before the ten indicators', () => {
    expect(missingYears(2564)).toEqual([2562, 2563]);
    expect(missingYears(2563)).toEqual([2562]);
  });
});

describe('indicators over the years', () => {
  const row = (code: string, fiscalYear: number, score: number | null, series = 'ita-10'): HistoryRow => ({
    fiscal_year: fiscalYear,
    series,
    code,
    kind: 'indicator',
    name_th: `ตัวชี้วัด${code}`,
    name_en: `indicator ${code}`,
    score,
    lost_points: null,
  });

  test('below 85 every year, else how many now', () => {
    const rows = [row('9', 2563, 60), row('10', 2563, 90), row('9', 2564, 70), row('10', 2564, 31)];
    expect(multiplesTitle(rows, 'th')).toBe('ตัวชี้วัด9ต่ำกว่าเกณฑ์ 85 ทั้ง 2 ปี');
    expect(multiplesTitle(rows, 'en')).toBe('indicator 9 stayed below 85 in all 2 years');
    expect(multiplesTitle(rows.slice(2), 'th')).toBe('ปี 2564 มี 2 ตัวชี้วัดต่ำกว่าเกณฑ์ 85');
    expect(multiplesTitle([row('9', 2564, 85)], 'th')).toBe('ปี 2564 ทุกตัวชี้วัดถึงเกณฑ์ 85');
  });

  test('years of another yardstick do not count', () => {
    const rows = [row('9', 2561, 60, 'ita-5'), row('9', 2564, 70)];
    expect(multiplesTitle(rows, 'th')).toBe('ปี 2564 มี 1 ตัวชี้วัดต่ำกว่าเกณฑ์ 85');
  });

  test('weak years are dated, most often weak first', () => {
    const counted = (code: string, weak: number) => ({
      code,
      name_th: code,
      name_en: code,
      weak_years: weak,
      years: 2,
      slope: null,
      first_score: null,
      last_score: null,
    });
    const weakest = weakestOf(profileOf(2564, scoresOf(goldenScores)));
    const [first, second] = datedRows(
      [counted('1', 0), counted('10', 1)],
      new Map([
        [2563, []],
        [2564, weakest],
      ]),
    );
    expect(first).toMatchObject({
      code: '10',
      byYear: [
        { fiscalYear: 2563, weak: null },
        { fiscalYear: 2564, weak: true },
      ],
    });
    expect(second?.byYear?.[1]).toEqual({ fiscalYear: 2564, weak: false });
  });
});

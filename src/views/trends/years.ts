import type { AgencyYearsRow } from '../../questions/agencyYears';

/** Has the agency any score in this year? Measures and items alone make no trend. */
export const hasScores = ({ total, total_stated, total_computed, items }: AgencyYearsRow): boolean =>
  total !== null || total_stated !== null || total_computed !== null || items > 0;

/** The years before `to` that can be compared with it, latest first. */
export const earlierYears = (years: readonly AgencyYearsRow[], to: number): readonly AgencyYearsRow[] =>
  years.filter((row) => row.fiscal_year < to && hasScores(row));

/** Years with scores on the yardstick of `of`, latest first. B.E. */
export const sameSeries = (years: readonly AgencyYearsRow[], of: AgencyYearsRow): readonly number[] =>
  years.filter((row) => row.series === of.series && hasScores(row)).map(({ fiscal_year }) => fiscal_year);

/** Years on another yardstick than `of`, oldest first. B.E. */
export const otherSeries = (years: readonly AgencyYearsRow[], of: AgencyYearsRow): readonly number[] =>
  years
    .filter((row) => row.series !== of.series && hasScores(row))
    .map(({ fiscal_year }) => fiscal_year)
    .sort((a, b) => a - b);

/** How many years a page that has one asks for. */
const wanted = 2;
const firstYear = 2562;

/** The years just before `year` that would make a trend, oldest first. B.E. */
export const missingYears = (year: number): readonly number[] =>
  Array.from({ length: wanted }, (_, index) => year - wanted + index).filter((each) => each >= firstYear);

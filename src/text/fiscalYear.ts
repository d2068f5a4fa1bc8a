import { eraShift } from './years';

/** A span of days, both ends included, as ISO dates (C.E.): `2021-10-01`. ISO dates compare as text. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** First and last day of a fiscal year (B.E.): 1 October of the year before to 30 September. */
export const fiscalYearBounds = (fiscalYear: number): Span => ({
  start: isoDate(fiscalYear - eraShift - 1, 10, 1),
  end: isoDate(fiscalYear - eraShift, 9, 30),
});

/** Whether the whole span lies in the fiscal year (B.E.). */
export function insideFiscalYear({ start, end }: Span, fiscalYear: number): boolean {
  const bounds = fiscalYearBounds(fiscalYear);
  return start >= bounds.start && end <= bounds.end && start <= bounds.end && end >= bounds.start;
}

/** B.E. year in which a month (1–12) of a fiscal year lies. */
export const yearOfMonth = (month: number, fiscalYear: number): number =>
  month >= 10 ? fiscalYear - 1 : fiscalYear;

/** C.E. year, month 1–12 and day as `YYYY-MM-DD`; the day is not checked. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days of a month (1–12) of a C.E. year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

import { toArabicDigits } from './digits';
import { bare } from './normalise';

/** Buddhist Era years that a score or measure can be about; anything else is a slip or another number. */
export const earliestYear = 2545;
export const latestYear = 2599;
/** B.E. = C.E. + 543. */
export const eraShift = 543;

const yearCell =
  /^(?:(?:ประจำ)?ปี(?:งบประมาณ|งบ)?|(?:fiscal)?year|fy|ita)?\.?(พ\.?ศ\.?|b\.?e\.?|ค\.?ศ\.?|c\.?e\.?|a\.?d\.?)?(\d{4}|\d{2})(?:\.0+)?$/;

/**
 * A cell that is a fiscal year (`2564`, `๒๕๖๔`, `64`, `2021`, `ปีงบประมาณ พ.ศ. ๒๕๖๔`, `FY2021`) → B.E., or null.
 * Four digits may be either era, whichever gives a year in 2545–2599; two digits are the end of a B.E. year.
 */
export function parseFiscalYear(text: string): number | null {
  const match = yearCell.exec(toArabicDigits(bare(text)));
  if (!match) return null;
  const [, era = '', digits = ''] = match;
  const year = buddhistYear(digits);
  if (year === null || era === '') return year;
  const saysBuddhist = era.startsWith('พ') || era.startsWith('b');
  return saysBuddhist === (digits.length === 2 || Number(digits) === year) ? year : null;
}

/** `2564`, `64` or `2021` (Arabic digits only) → 2564; null outside 2545–2599. */
export function buddhistYear(digits: string): number | null {
  if (!/^(?:\d{2}|\d{4})$/.test(digits)) return null;
  const number = Number(digits);
  const candidates = digits.length === 2 ? [2500 + number] : [number, number + eraShift];
  return candidates.find((year) => year >= earliestYear && year <= latestYear) ?? null;
}

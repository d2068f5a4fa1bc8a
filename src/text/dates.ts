import { monthNumber, monthPattern } from './months';
import { buddhistYear } from './years';

/** A date as far as it is printed. */
export interface PrintedDate {
  /** B.E.; null = not printed. */
  readonly year: number | null;
  readonly month: number;
  /** Null = the whole month. */
  readonly day: number | null;
}

const thai = `(?:(?<day>\\d{1,2})\\s*)?(?<month>${monthPattern})\\s*(?:ปี\\s*)?(?:พ\\.?\\s?ศ\\.?\\s*)?(?<year>\\d{4}|\\d{2}(?!\\d))?(?!\\d)`;
const iso = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)';
const slashed = '(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})/(?<slashYear>\\d{4}|\\d{2})(?!\\d)';
/** The first day of a span that shares the month of the last: `1 -` in `1 - 31 ม.ค. 2565`. */
const loneDay = `(?<loneDay>\\d{1,2})(?=\\s*(?:-|ถึง)\\s*\\d{1,2}\\s*(?:${monthPattern}))`;
const pattern = new RegExp(`(?<!\\d)(?:${iso}|${slashed}|${loneDay}|${thai})`, 'g');

/**
 * The dates in a text, in order, and the text with `@` in place of each. Arabic digits, dashes as `-`. Null if something
 * looks like a date and is none (31 February, month 13, year 1921).
 */
export function datesIn(
  text: string,
): { readonly dates: readonly PrintedDate[]; readonly rest: string } | null {
  const matches = [...text.matchAll(pattern)].map(({ groups = {} }) => groups);
  const dates: PrintedDate[] = [];
  for (const [index, groups] of matches.entries()) {
    const shared = groups.loneDay === undefined ? groups : { ...matches[index + 1], day: groups.loneDay };
    const date = printedDate(shared);
    if (!date) return null;
    dates.push(date);
  }
  return { dates, rest: text.replace(pattern, '@') };
}

function printedDate(groups: Readonly<Record<string, string | undefined>>): PrintedDate | null {
  const yearText = groups.isoYear ?? groups.slashYear ?? groups.year;
  const year = yearText === undefined ? null : buddhistYear(yearText);
  if (yearText !== undefined && year === null) return null;
  const monthText = groups.isoMonth ?? groups.slashMonth;
  const month = monthText === undefined ? monthNumber(groups.month ?? '') : Number(monthText);
  if (month < 1 || month > 12) return null;
  const dayText = groups.isoDay ?? groups.slashDay ?? groups.day;
  const day = dayText === undefined ? null : Number(dayText);
  return { year, month, day };
}

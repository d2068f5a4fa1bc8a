import { datesIn, type PrintedDate } from './dates';
import { toArabicDigits } from './digits';
import { daysInMonth, fiscalYearBounds, isoDate, yearOfMonth, type Span } from './fiscalYear';
import { normalise } from './normalise';
import { periodInWords } from './periodWords';
import { eraShift } from './years';

export interface Period extends Span {
  /** False where a year, a start or an end that is not printed was taken from the fiscal year, or words were left over. */
  readonly certain: boolean;
}

/** Words around dates that add nothing. */
const harmless = /ระหว่าง|ตั้งแต่|เริ่ม|ภายใน|เดือน|วันที่|ช่วง|จนถึง|ถึง|เป็นต้นไป|สิ้น|ก่อน|ของ|ปี|พ\.?ศ\.?|[@()\s.,:;/~-]/g;
const until = /^\s*(?:ภายใน|ก่อน|ไม่เกิน|ถึง|-)/;
const onwards = /^\s*(?:ตั้งแต่|เริ่ม)|เป็นต้น|-\s*$/;

/**
 * When a measure of a fiscal year (B.E.) is carried out, from what people write: months in full or short, with or without
 * dots, years of two or four digits in either era, a missing start or end year or day, ISO dates and d/m/yyyy,
 * quarters, halves, the whole year. A year that is not printed is that of the fiscal year. Both years printed are
 * taken as they stand, even if they run backwards. Null if there is no period in it.
 */
export function parsePeriod(text: string, fiscalYear: number): Period | null {
  const line = toArabicDigits(normalise(text))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
  const found = datesIn(line);
  if (!found) return null;
  const [first] = found.dates;
  if (!first) return periodInWords(line, fiscalYear);
  const last = found.dates.at(-1) ?? first;
  const clean = found.dates.length <= 2 && found.rest.replace(harmless, '') === '';
  const bounds = fiscalYearBounds(fiscalYear);

  const endYear = last.year ?? endYearOf(first, last, fiscalYear);
  const startYear = first.year ?? startYearOf(first, last, endYear);
  const end = edge(last, endYear, 'end');
  const start = edge(first, startYear, 'start');
  if (start === null || end === null) return null;
  const single = found.dates.length === 1;
  if (single && until.test(found.rest)) return { start: bounds.start, end, certain: false };
  if (single && onwards.test(found.rest)) return { start, end: bounds.end, certain: false };
  return { start, end, certain: clean && (first.year ?? last.year) !== null };
}

/** Only the end's year is missing: the first time that month comes round after the start; else by the fiscal year. */
const endYearOf = (first: PrintedDate, last: PrintedDate, fiscalYear: number): number =>
  first.year === null ? yearOfMonth(last.month, fiscalYear) : first.year + (last.month < first.month ? 1 : 0);

/** ต.ค. - ก.ย. 2565 begins in the year before. */
const startYearOf = (first: PrintedDate, last: PrintedDate, endYear: number): number =>
  endYear - (first.month > last.month ? 1 : 0);

function edge({ month, day }: PrintedDate, buddhist: number, side: 'start' | 'end'): string | null {
  const year = buddhist - eraShift;
  const days = daysInMonth(year, month);
  const chosen = day ?? (side === 'start' ? 1 : days);
  return chosen >= 1 && chosen <= days ? isoDate(year, month, chosen) : null;
}

import { fiscalYearBounds, isoDate, type Span } from './fiscalYear';
import { bare } from './normalise';
import { buddhistYear, eraShift } from './years';

interface Words extends Span {
  readonly certain: boolean;
}

const yearPart = '(?:ของ)?(?:/|(?:ประจำ)?ปี(?:งบประมาณ)?)?(?:พ\\.?ศ\\.?)?(\\d{4}|\\d{2})?';
const quarterWord = '(?:ไตรมาส(?:ที่)?|q)';
const quarters = new RegExp(
  `^(?:ใน|ภายใน|ช่วง)?(${quarterWord}[1-4](?:(?:(?:-|ถึง|และ|,|/)${quarterWord}?|${quarterWord})[1-4](?!\\d))*)${yearPart}$`,
);
const wholeYear = new RegExp(
  '^(?:ดำเนินการ)?(?:ได้)?(?:ตลอด|ทั้ง|ใน|ภายใน)*(?:ประจำ)?' +
    '(?:ปี(?:งบประมาณ|งบ)?|12เดือน|ทุกไตรมาส|(?=(?:พ\\.?ศ\\.?)?\\d{4}$))(?:พ\\.?ศ\\.?)?(\\d{4}|\\d{2})?$',
);
const half = new RegExp(
  `^(?:ใน|ช่วง|รอบ)?(?:(?:ครึ่ง(?:ปี)?|6เดือน)(แรก|หลัง)|ครึ่งปี(?:ที่)?([12]))(?:ของ)?${yearPart}$`,
);

/** How often, which says nothing of when. */
const frequency = /(?:ทุกเดือน|ทุกสัปดาห์|(?:ไตรมาส|ปี|เดือน|สัปดาห์)ละ(?:\d+)?(?:ครั้ง)?)/g;

/**
 * A period said without a month: quarters, halves, the whole year. Months of a quarter are counted from October. `line` has
 * Arabic digits and plain dashes. A year in the words is a fiscal year; without one it is the given one (B.E.).
 */
export function periodInWords(line: string, fiscalYear: number): Words | null {
  const words = bare(line)
    .replace(frequency, '')
    .replace(/^[(]|[)]$/g, '');
  const quarter = quarters.exec(words);
  if (quarter) {
    const [list = '', year] = quarter.slice(1);
    const numbers = [...list.matchAll(/[1-4]/g)].map(Number);
    const first = numbers[0] ?? 1;
    const last = numbers.at(-1) ?? first;
    // "1 และ 3" leaves one out; the span from first to last is then more than what was said.
    const whole = /-|ถึง/.test(list) || numbers.length > last - first;
    return ofQuarters(first, last, year, fiscalYear, whole);
  }
  const part = half.exec(words);
  if (part) {
    const second = part[1] === 'หลัง' || part[2] === '2';
    return ofQuarters(second ? 3 : 1, second ? 4 : 2, part[3], fiscalYear);
  }
  const year = words === '' ? null : wholeYear.exec(words);
  return year ? ofQuarters(1, 4, year[1], fiscalYear) : null;
}

function ofQuarters(
  first: number,
  last: number,
  year: string | undefined,
  fiscalYear: number,
  certain = true,
): Words | null {
  const stated = year === undefined ? fiscalYear : buddhistYear(year);
  if (stated === null || last < first) return null;
  const bounds = fiscalYearBounds(stated);
  const common = stated - eraShift;
  const starts = [bounds.start, isoDate(common, 1, 1), isoDate(common, 4, 1), isoDate(common, 7, 1)];
  const ends = [isoDate(common - 1, 12, 31), isoDate(common, 3, 31), isoDate(common, 6, 30), bounds.end];
  return { start: starts[first - 1] ?? bounds.start, end: ends[last - 1] ?? bounds.end, certain };
}

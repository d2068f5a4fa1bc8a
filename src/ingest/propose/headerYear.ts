import { toArabicDigits } from '../../text/digits';
import { normalise } from '../../text/normalise';
import { parseFiscalYear } from '../../text/years';

const FOUR = '(?:25[4-9]\\d|20[0-5]\\d)';
/** A year with the word for it may have two digits; a bare number must have four. */
const worded = new RegExp(
  `(?:ปีงบประมาณ|ปีงบ|ปี|fiscal ?year|fy)[\\s._-]*(?:พ\\.?\\s*ศ\\.?\\s*)?(${FOUR}|\\d{2})(?!\\d|\\.\\d)`,
  'giu',
);
const bareYear = new RegExp(`(?<![\\d.])(${FOUR})(?!\\d|\\.\\d)`, 'gu');

const plain = (text: string): string => toArabicDigits(normalise(text));

const yearsBy = (pattern: RegExp, text: string): number[] => [
  ...new Set([...plain(text).matchAll(pattern)].flatMap((match) => parseFiscalYear(match[1] ?? '') ?? [])),
];

/** The fiscal year (B.E.) that titles name: after the word ปีงบประมาณ or ปี, else the only year there is; null = none or several. */
export function yearIn(texts: readonly string[]): number | null {
  const all = texts.join('\n');
  for (const pattern of [worded, bareYear]) {
    const years = yearsBy(pattern, all);
    if (years.length > 0) return years.length === 1 ? (years[0] ?? null) : null;
  }
  return null;
}

/** Title rows know best, then the sheet's name, then the file's ("ita_2564.csv", "ITA ปี 64"). */
export const tableYear = (titles: readonly string[], sheet: string | null, file: string): number | null =>
  yearIn(titles) ?? yearIn([sheet ?? '']) ?? yearIn([file]);

/** "1 (2564)" → "1" and 2564; a header that is nothing but a year has an empty rest. */
export function splitYear(header: string): { readonly rest: string; readonly year: number | null } {
  const text = plain(header);
  for (const pattern of [worded, bareYear]) {
    const match = new RegExp(pattern.source, 'iu').exec(text);
    const year = match ? parseFiscalYear(match[1] ?? '') : null;
    if (!match || year === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
      .replace(/[([]\s*[)\]]/g, ' ')
      .replace(/(^|\s)(?:ประจำ|ใน|พ\.?\s*ศ\.?)(?=\s|$)/g, ' ')
      .replace(/^[\s_\-:/]+|[\s_\-:/]+$/g, '');
    return { rest, year };
  }
  return { rest: header, year: null };
}

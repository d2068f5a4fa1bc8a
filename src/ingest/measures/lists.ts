import { toArabicDigits } from '../../text/digits';

const markup = /<\/?(?:p|b|ol|ul|li|br|div|span|strong)\b[^>]*>/giu;
/** Digits before `.` or `)`; a number with decimals, a time or a range inside brackets is no marker. */
const marker = /([0-9]+)([.)])(?![0-9])/gu;
/** Words and signs after which a number refers to something instead of counting: "ข้อ ๑) - ๗)", "ไตรมาสที่ ๒.", "(๑)". */
const refers = /(?:ข้อ|ที่|มาตรา|รอบ|ถึง|และ|หรือ|ละ|[(\-–/])\s*$/u;
/** What a two- or four-digit year follows when the next marker is glued to it: "ปีงบประมาณ ๖๘๖. จัดให้" is year 68, step 6. */
const beforeYear = /(?:ปี|ปีงบประมาณ|พ\.?\s?ศ\.?|[ก-ฮ]\.[ก-ฮ]\.?)\s*$/u;

interface Marker {
  /** Where the digits of the marker begin, where its text begins. */
  readonly at: number;
  readonly after: number;
  readonly sign: string;
}

/** The marker of number `next` in a run of digits that may begin with a glued year, or -1. Gives its offset in the run. */
function offsetOf(next: number, digits: string, before: string): number {
  const wanted = String(next);
  if (digits === wanted) return 0;
  if (!digits.endsWith(wanted)) return -1;
  const year = digits.slice(0, digits.length - wanted.length);
  const plausible = /^(?:[5-9][0-9]|25[0-9]{2})$/u.test(year);
  return plausible && beforeYear.test(before) ? year.length : -1;
}

function markersOf(text: string): Marker[] {
  const found: Marker[] = [];
  const opening = /^\s*([0-9]{1,2})[.)](?![0-9])/u.exec(text);
  let next = opening ? Number(opening[1]) : 1;
  for (const match of text.matchAll(marker)) {
    const [whole, digits = '', sign = ''] = match;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (found[0] && found[0].sign !== sign) continue;
    const offset = offsetOf(next, digits, before);
    if (offset < 0 || (offset === 0 && refers.test(before))) continue;
    found.push({ at: match.index + offset, after: match.index + whole.length, sign });
    next += 1;
  }
  return found;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—•*]+|[\s;,]+$/gu, '')
    .trim();

/**
 * The entries of a list that stands in one cell: `๑.` `๒)` by expected next number, else one a line, else by `;`.
 * Words before the first number stay with the first entry; years, decimals and references to other numbers are text.
 */
export function splitList(cell: string): string[] {
  const text = cell.replace(markup, '\n');
  // Digits one for one, so that places in `counted` are places in `text`.
  const markers = markersOf(toArabicDigits(text));
  const [first] = markers;
  if (first) {
    const intro = tidy(text.slice(0, first.at));
    const entries = markers.map(({ after }, index) => tidy(text.slice(after, markers[index + 1]?.at)));
    return [[intro, entries[0]].filter(Boolean).join(' '), ...entries.slice(1)].filter(
      (entry) => entry !== '',
    );
  }
  const lines = text
    .split(/[\r\n]+/u)
    .map(tidy)
    .filter((entry) => entry !== '');
  return lines.length > 1
    ? lines
    : text
        .split(/[;\r\n]/u)
        .map(tidy)
        .filter((entry) => entry !== '');
}

import { toArabicDigits } from '../../text/digits';
import { bracketReader } from './brackets';

/** Digits before `.` or `)`; a decimal or a time is no marker. Bounded, since text may be one run of digits. */
const pattern = /(?<![0-9๐-๙])([0-9๐-๙]{1,7})([ \t]?)([.)])(?![0-9๐-๙])/gu;
/** Words and signs after which a number refers to something instead of counting: "ข้อ ๑)", "ไตรมาสที่ ๒.", "ตามข้อ ๑. และ ๒.". */
const refers =
  /(?:ข้อ|มาตรา|จำนวน|(?<!หน้า|สถาน|พื้น|เต็ม|ทัน|เนื้อ|คง)ที่|(?<![กค])รอบ|(?<!ทุก|ราย|แต่ละ)ไตรมาส|(?:ร้อย|ครั้ง|ไตรมาส|ปี|เดือน|คน|ฉบับ)ละ|[(\-–—/~]|[0-9๐-๙][.)]?\s*(?:ถึง|และ|หรือ|,))\s*$|[A-Za-z]$|[0-9๐-๙][.:,]$|(?<![ก-๎])[ก-ฮ]\.$/u;
/** At a line's start only what the line above leaves open makes a reference: a number wrapped away from its "ข้อ". */
const refersAbove = /(?:ข้อ|มาตรา)\s*$/u;
/** `๑) - ๗)`, `๑. ถึง ๓.`: a range, not the first entry. */
const range = /^[ \t]*(?:-|–|—|ถึง)[ \t]*([0-9๐-๙]{1,2})[.)]/u;
const lineStart = /(?:^|\n)[ \t\-–—•*]*$/u;
/** What a two- or four-digit year follows when the next marker is glued to it: "ปีงบประมาณ ๖๘๖. จัดให้" is year 68, entry 6. */
const beforeYear = /(?:ปี|ปีงบประมาณ|พ\.?\s?ศ\.?|[ก-ฮ]\.[ก-ฮ]\.?)\s*$/u;
const year = /^(?:[5-9][0-9]|25[0-9]{2})$/u;

/** Digits and sign that may count an entry of a list. */
export interface Marker {
  /** Where its digits begin, where its text begins. */
  readonly at: number;
  readonly after: number;
  readonly digits: string;
  /** `.` or `)`, and whose digits: one list is written in one way. */
  readonly sign: string;
  readonly thai: boolean;
  readonly startsLine: boolean;
  /** White space or nothing before it, a letter after it. */
  readonly apart: boolean;
  /** The digits may begin with the year that the words before ask for. */
  readonly afterYear: boolean;
}

/** Everything in a text that may be a list's number, in order; decimals, references, ranges and `(๑)` are left out. */
export function markersIn(text: string): Marker[] {
  const found: Marker[] = [];
  const bracketed = bracketReader(text);
  for (const match of text.matchAll(pattern)) {
    const [whole, printed = '', space = '', sign = ''] = match;
    const at = match.index;
    const after = at + whole.length;
    const before = text.slice(Math.max(0, at - 24), at);
    const following = text.slice(after, after + 12);
    const startsLine = lineStart.test(before) && (before.includes('\n') || at < 24);
    if (space !== '' && !startsLine) continue;
    if (startsLine ? refersAbove.test(before) : refers.test(before) || bracketed(at)) continue;
    const digits = toArabicDigits(printed);
    const to = range.exec(following)?.[1];
    if (to !== undefined && Number(toArabicDigits(to)) > Number(digits)) continue;
    found.push({
      at,
      after,
      digits,
      sign,
      thai: printed !== digits,
      startsLine,
      apart: /(?:^|\s)$/u.test(before) && /^\s*[A-Za-zก-๎]/u.test(following),
      afterYear: digits.length > 2 && beforeYear.test(before),
    });
  }
  return found;
}

/** Where the digits of number `wanted` begin in a marker: 0, behind a glued year, or -1 where it is another number. */
export function offsetOf({ digits, afterYear }: Marker, wanted: number): number {
  const number = String(wanted);
  if (digits === number) return 0;
  if (!afterYear || !digits.endsWith(number)) return -1;
  const rest = digits.slice(0, digits.length - number.length);
  return year.test(rest) ? rest.length : -1;
}

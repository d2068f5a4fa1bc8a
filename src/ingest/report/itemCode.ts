import { toArabicDigits } from '../../text/digits';

/** More items than any year's list had (48 in FY2562). */
const mostItems = 48;

/**
 * `๐๒`, `O2`, `0 10`, `ข้อ ๐๑๐` → `o2`, `o10`; '' for any other text. Exactly one leading zero stands for the letter o,
 * so ๐๑๐ is item 10 (R2).
 */
export function itemCode(printed: string): string {
  const [, digits] = /^(?:ข้อ\s*)?[๐0oO]\s*([๐-๙0-9]{1,2})$/u.exec(printed.trim()) ?? [];
  const number = digits === undefined ? 0 : Number(toArabicDigits(digits));
  return number >= 1 && number <= mostItems ? `o${String(number)}` : '';
}

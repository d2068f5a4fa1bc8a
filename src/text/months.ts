import { spaced } from './spaced';

/** Name without its ending (คม, ยน, พันธ์), and the two letters of the abbreviation. */
const months = [
  ['มกรา', 'ม', 'ค'],
  ['กุมภา', 'ก', 'พ'],
  ['มีนา', 'มี', 'ค'],
  ['เมษา', 'เม', 'ย'],
  ['พฤษภา', 'พ', 'ค'],
  ['มิถุนา', 'มิ', 'ย'],
  ['กรกฎา', 'ก', 'ค'],
  ['สิงหา', 'ส', 'ค'],
  ['กันยา', 'ก', 'ย'],
  ['ตุลา', 'ต', 'ค'],
  ['พฤศจิกา', 'พ', 'ย'],
  ['ธันวา', 'ธ', 'ค'],
] as const;

const endings = ['คม', 'ยน', 'พันธ์'];
const broken = endings.map(spaced).join('|');

/**
 * มกราคม, also with the white space of a PDF file in it, มกรา, ม.ค., ม.ค, มค.; two letters without any dot (มค) only where no
 * other letter touches them.
 */
export const monthPattern = months
  .map(
    ([name, first, second]) =>
      `${spaced(name)}\\s?(?:${broken})|${name}|${first}\\s?\\.\\s?${second}\\s?\\.?|${first}${second}\\.|(?<![ก-๎])${first}${second}(?![ก-๎])`,
  )
  .map((pattern) => `(?:${pattern})`)
  .join('|');

/** 1–12 of a text that monthPattern matched. */
export function monthNumber(text: string): number {
  const letters = text.replace(/[\s.]/g, '');
  return 1 + months.findIndex(([name, a, b]) => letters.startsWith(name) || letters === a + b);
}

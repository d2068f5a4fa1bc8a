import { monthPattern } from '../../text/months';
import { bracketReader } from './brackets';
import { tidy } from './markup';
import { progressText } from './status';
import { leadingLabel } from './statusLabels';

const opening =
  /^\s*(?:[-–—•●▪◦‣·➢➤\u{F0B7}\u{F0A7}]+(?![-–—•●▪◦‣·➢➤\u{F0B7}\u{F0A7}])|\*(?=\s))\s*(?!\s)(?=.*[A-Za-zก-๎])/u;
/** A dash or bullet inside a line, white space before it: " - ข", " -ข", " • ข". */
const inside = /(?<=\s)(?:[-–—](?:\s+|(?=[ก-ฮเ-ไ]))|[•●▪➢➤\u{F0B7}\u{F0A7}]\s*)/gu;
/** Two words that a dash makes one: what may end the text before it, what may begin the text after it. */
const pairs: readonly (readonly [string, string])[] = [
  ['ยืม', 'คืน'],
  ['ชื่อ', 'นามสกุล'],
  ['ชื่อ', 'สกุล'],
  ['ถาม', 'ตอบ'],
  ['รับ', 'ส่ง'],
  ['รับ', 'จ่าย'],
  ['รายรับ', 'รายจ่าย'],
  ['เบิก', 'จ่าย'],
  ['เข้า', 'ออก'],
  ['ไป', 'กลับ'],
  ['ซื้อ', 'ขาย'],
  ['ก่อน', 'หลัง'],
  ['ต้น', 'ปลาย'],
  ['เช้า', 'เย็น'],
  ['จันทร์', 'ศุกร์'],
  ['จันทร์', 'อาทิตย์'],
  ['จุดแข็ง', 'จุดอ่อน'],
  ['ต่ำสุด', 'สูงสุด'],
  ['จัดซื้อ', 'จัดจ้าง'],
];
const month = new RegExp(`^(?:${monthPattern})`, 'u');
const monthBefore = new RegExp(`(?:${monthPattern})\\s*$`, 'u');
/** Words with which a bullet begins although they are short. */
const shortVerb = /^(?:มี|จัด|ให้|เป็น|ส่ง|ทำ|ได้|ไม่)/u;
/** What asks for a list: after it the first bullet may stand in the same line. */
const announces = /(?:ดังนี้|ได้แก่|ดังต่อไปนี้|:)\s*$/u;

/** Whether a dash joins the words beside it: "ยืม - คืน", "on -site", "๑๕ -๒๕", "ม.ค. ๖๖ - มี.ค. ๖๗", a word of few letters. */
function joins(before: string, after: string): boolean {
  const left = before.trimEnd();
  if (pairs.some(([a, b]) => left.endsWith(a) && after.startsWith(b))) return true;
  if (/[A-Za-z]$/u.test(left) && /^[a-z]/u.test(after)) return true;
  if (/[0-9๐-๙%)]$/u.test(left) && /^(?:[0-9๐-๙]|ไตรมาส|ข้อ|ร้อยละ)/u.test(after)) return true;
  if (month.test(after) && (/[0-9๐-๙]$/u.test(left) || monthBefore.test(left))) return true;
  const [word = ''] = after.split(/\s/u, 1);
  return /[ก-๎]$/u.test(left) && word.length <= 4 && !shortVerb.test(word);
}

/** Where the bullets of a line begin and their texts; bullets inside a line count where it is a list already. */
function bulletsIn(line: string): { readonly at: number; readonly after: number }[] {
  const first = opening.exec(line);
  const bulleted = first !== null || leadingLabel(line) !== null;
  const found = first ? [{ at: 0, after: first[0].length }] : [];
  const bracketed = bracketReader(line);
  for (const { 0: sign, index } of line.matchAll(inside)) {
    const after = index + sign.length;
    if (index < (found[0]?.after ?? 0) || bracketed(index)) continue;
    const before = line.slice(Math.max(0, index - 24), index);
    const dash = /^[-–—]/u.test(sign);
    if (
      dash &&
      (joins(before, line.slice(after, after + 24)) || /^\s*$/u.test(line.slice(after, after + 24)))
    )
      continue;
    if (bulleted || found.length > 0 || announces.test(before)) found.push({ at: index, after });
  }
  return found;
}

/**
 * The bulleted entries of a cell: `- ก`, `-ก`, `• ก`, each at the start of a line or, where the line is such a list
 * already, inside it; lines without a bullet belong to the entry above. Of a progress cell, what follows the boxes.
 * A dash that joins two words or bounds a period is text; in doubt the text stays whole.
 */
export function bulletsOf(cell: string): string[] {
  const entries: string[] = [];
  for (const line of progressText(cell).split('\n')) {
    const found = bulletsIn(line);
    const above = line.slice(0, found[0]?.at);
    const last = entries.pop();
    if (last !== undefined) entries.push(`${last} ${above}`);
    found.forEach(({ after }, index) => entries.push(line.slice(after, found[index + 1]?.at)));
  }
  return entries.map(tidy).filter((entry) => entry !== '');
}

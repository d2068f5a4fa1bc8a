import { nameKey } from './nameIndex';

/** One way to read a header; `trust` (0–1) tells how much was taken off to get there. */
export interface Variant {
  readonly text: string;
  readonly trust: number;
}

/** ๐๑๒: the Thai zero stands for the letter o, exactly one of them, before one or two digits (๐๑๐ is o10). */
const thaiZero = /^([("'\s-]*(?:(?:ข้อ(?:ที่)?|รายการ(?:ที่)?)\s*(?:\(\s*)?)?)๐\s*(?=[๐-๙0-9]{1,2}(?![๐-๙0-9]))/;
const year =
  /(^|[\s(_/-])(?:(?:ประจำ)?ปี\s*(?:งบประมาณ\s*)?)?(?:พ\.?\s?ศ\.?\s*)?(?:25[4-9]\d|๒๕[๔-๙][๐-๙])(?=$|[\s)_/-])/g;
const brackets = /\([^()]*\)|\[[^[\]]*\]/g;
const leading =
  /^(?:(?:ผล|ค่า)?คะแนน(?:เฉลี่ย)?(?:ของ|ราย)?|ร้อยละ(?:ของ)?|ตัวชี้วัด(?:ย่อย)?(?:ที่)?|ดัชนี|ด้าน|score(?:of)?)/;
/** Behind another digit a 30 or a % is part of a number: 130 is no indicator 1. */
const trailing =
  /(?:(?:คะแนน|ร้อยละ|score|points|(?<!\d)%)|(?<![\d.])(?:(?:ค่า)?น้ำหนัก|คะแนนเต็ม|เต็ม)?(?:ร้อยละ)?(?<![\d.])(?:30|40|100)(?:%|คะแนน)?)$/;

/** Marks at either end that only set a text off. */
export const trimMarks = (text: string): string =>
  text.replace(/^[\s"'“”‘’()[\]{}:;,.*•\-–—_/|#]+|[\s"'“”‘’()[\]{}:;,.*•\-–—_/|]+$/g, '');

/** The text (normalised) for comparing: as it stands; without years and brackets; without the words for score and weight. */
export function plainer(text: string): Variant[] {
  const lettered = text.replace(thaiZero, '$1o');
  const asIs = trimMarks(nameKey(lettered));
  const without = trimMarks(nameKey(lettered.replace(year, '$1 ').replace(brackets, ' ')));
  const core = trimMarks(trimMarks(without.replace(trailing, '')).replace(leading, ''));
  const variants = [
    { text: asIs, trust: 1 },
    { text: without, trust: 0.98 },
    { text: core, trust: 0.95 },
  ];
  return variants.filter(
    ({ text: one }, index) => one !== '' && variants.findIndex((other) => other.text === one) === index,
  );
}

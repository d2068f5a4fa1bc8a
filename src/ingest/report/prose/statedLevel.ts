const letter = '(?:AA|A|B|C|D|E|F)(?![A-Za-z])';
const word =
  '(?:ไม่ผ่าน|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ดีเยี่ยม|ดีมาก|ดี|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|ปรับปรุง|พอใช้|สูงมาก|สูง|ปานกลาง|ต่ำมาก|ต่ำ)(?!กว่า|ขึ้น)';
const bracket = `(?:\\s*\\(\\s*(?:ระดับ\\s*)?(?:${letter}|${word})\\s*\\))?`;
/** The marks that set a level off are no part of it. */
const marks = '[\\s:"“”\'‘’(]*';

const grade = new RegExp(`ระดับ(?:คุณภาพ|คะแนน)?${marks}(?<level>(?:${letter}|${word})${bracket})`);
const grade0 = new RegExp(
  `^\\s*(?:(?:คะแนน|[("“])[\\s("“]*)?(?<level>(?:ผ่าน(?:ดีเยี่ยม|ดี)?(?!เกณฑ์)|(?:ระดับ\\s*)?${letter})${bracket})`,
);

/**
 * The level that a text (digits 0–9) states, as printed: `ระดับ B`, `ผ่านดี`, `ดีเยี่ยม (ระดับ AA)`; a letter keeps
 * the word ระดับ, without which it would say little. Null where none is stated.
 */
export function levelIn(text: string): { readonly text: string; readonly at: number } | null {
  const match = grade.exec(text);
  const level = match?.groups?.['level'];
  if (!match || level === undefined) return null;
  const lettered = new RegExp(`^${letter}`).test(level);
  const printed = lettered ? match[0].replace(/["“”'‘’]/g, '') : level;
  return { text: printed.trim(), at: match.index };
}

/** The level right behind a score: "92.25 คะแนน (ผ่านดี)". */
export const levelBehind = (text: string): string | null =>
  grade0.exec(text)?.groups?.['level']?.trim() ?? null;

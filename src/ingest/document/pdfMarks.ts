/**
 * Thai fonts of Windows and of the Mac keep shifted copies of vowels and tone marks in the private use area
 * (U+F700–U+F71A, the Windows and Apple assignments agree); what was drawn with a copy is the mark itself.
 */
const copies: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    F700: 'ฐ', F701: 'ิ', F702: 'ี', F703: 'ึ', F704: 'ื', F705: '่', F706: '้', F707: '๊', F708: '๋', F709: '์',
    F70A: '่', F70B: '้', F70C: '๊', F70D: '๋', F70E: '์', F70F: 'ญ', F710: 'ั', F711: 'ํ', F712: '็', F713: '่',
    F714: '้', F715: '๊', F716: '๋', F717: '์', F718: 'ุ', F719: 'ู', F71A: 'ฺ',
  }).map(([code, mark]) => [String.fromCharCode(parseInt(code, 16)), mark]),
); // prettier-ignore

/** Symbol fonts (Wingdings) as they come out without their font's name: boxes, ticks, bullets. */
const symbols: Readonly<Record<string, string>> = {
  '\uF0FE': '☑', '\uF0FD': '☑', '\uF052': '☑', '\uF0FC': '✓', '\uF0A8': '☐', '\uF06F': '☐', '\uF0A3': '☐', '\uF071': '☐', '\uF072': '☐',
  '\uF0B7': '•', '\uF0A7': '•', '\uF0D8': '•', '\uF076': '•',
}; // prettier-ignore

/** Private-use characters that stand for a Thai mark or a symbol → what they stand for; others stay. */
export const fromPrivateUse = (text: string): string =>
  /[\uF000-\uF7FF]/.test(text)
    ? text.replace(/[\uF000-\uF7FF]/g, (each) => copies[each] ?? symbols[each] ?? each)
    : text;

/**
 * One spelling of sara am. Word's fonts often come out as a space and sara aa instead; no Thai word begins with
 * sara aa, so a space before it can be nothing else.
 */
export const joinSaraAm = (text: string): string =>
  text
    .replace(/([่-๋]?)\u0E4D([่-๋]?)\u0E32/g, '$1$2\u0E33')
    .replace(/([ก-ฮ][่-๋]?) (?:\u0E32|(?=\u0E33))/g, (_all, base: string) => `${base}\u0E33`)
    .replace(/\u0E33\u0E33/g, '\u0E33');

/** A glyph of which the file does not say what letter it is. */
const unknown = /[\uFFFD\uE000-\uF8FF]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Fewer vowels above, below and tone marks per consonant than this are not Thai: running text has 0.45–0.6. */
const FEWEST_MARKS = 0.2;

/**
 * Why vowels and tone marks seem to be missing from a text, as a short fact; null = they are not. Short texts are not judged
 * by their share of marks.
 */
export function lostMarks(text: string): string | null {
  const consonants = count(text, /[ก-ฮ]/g);
  const lost = count(text, unknown);
  if (lost > 0 && lost > consonants * 0.002) return `${String(lost)} ?`;
  const marks = count(text, /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/g);
  return consonants >= 300 && marks < consonants * FEWEST_MARKS
    ? `${String(marks)} / ${String(consonants)}`
    : null;
}

import { itemCode } from '../itemCode';
import type { ProseLine } from './proseLines';

/** An item as a line of prose names it; texts as printed. */
export interface NamedItem {
  readonly printedCode: string;
  readonly code: string;
  readonly name: string;
  readonly reason: string;
}

/** Exactly one zero, Thai or Arabic, may stand for the letter (R2). */
const lettered = '[0oO]\\s?\\d{1,2}(?![\\d/]|[.,:-]\\d|\\s*(?:(?:ข้อ|รายการ|คะแนน)(?![ก-๎])|%))';
const bullet = '[-–•*·●▪]+|\\(?\\d{1,2}[.)]';
const counted = '(?:OIT\\s*)?(?:ข้อ(?:ที่)?|รายการ(?:ที่)?)\\s*';

const listed = new RegExp(
  `^\\s*(?:(?:${bullet})\\s*)?(?:(?:OIT\\s*)?(?:(?:ข้อ(?:ที่)?|รายการ(?:ที่)?)\\s*)?\\(?(${lettered})\\)?|${counted}(\\d{1,2})(?![\\d./]))\\s*(?:[.:]\\s*)?`,
  'i',
);
const inline = new RegExp(
  `(?<![\\d(A-Za-z/.,])(?:${lettered})|(?=\\d)(?<=OIT\\s*ข้อ(?:ที่)?\\s*)\\d{1,2}(?![\\d/.])`,
  'gi',
);
const because = /(?<!\s)\s*(?:ไม่ได้(?:รับ)?คะแนน\s*)?(?:[:：]|เนื่องจาก|เพราะ(?:ว่า)?)\s*/;
/** What stands between items of an enumeration, and what is said of all of them. */
const joins =
  /(?<![\s,;、]|และ|กับ|หรือ|OIT|ข้อ|ข้อที่|รายการ|รายการที่|ได้แก่|คือ|ดังนี้)(?:[\s,;、]|และ|กับ|หรือ|OIT|ข้อ(?:ที่)?|รายการ(?:ที่)?|ได้แก่|คือ|ดังนี้)+$/;
const verdict = /(?<!\s)\s*(?:ซึ่ง|ที่)?(?:ไม่ได้(?:รับ)?คะแนน|ไม่ผ่าน|ได้\s*[0๐]\s*คะแนน).*$/s;

/** The bare number behind ข้อ means the same item as the code. */
const codeOf = (printed: string): string => itemCode(printed) || itemCode(`o${printed}`);

function named({ text }: ProseLine, start: number, code: string, end: number, rest: string): NamedItem {
  const colon = because.exec(rest);
  return {
    printedCode: text.slice(start, end),
    code: codeOf(code),
    name: (colon ? rest.slice(0, colon.index) : rest).replace(verdict, '').trim(),
    reason: colon ? rest.slice(colon.index + colon[0].length).trim() : '',
  };
}

const enumerated = /^(?:,|、|และ|กับ)\s*(?:ข้อ(?:ที่)?\s*)?[0oO]?\s?\d/;

/** True for a line that begins with several codes: "ข้อ ๐๒, ๐๑๒ และ ๐๑๖". */
export function enumeratesItems({ plain }: ProseLine): boolean {
  const match = listed.exec(plain);
  return match !== null && enumerated.test(plain.slice(match[0].length));
}

/** A line that begins with an item's code: "- ข้อ ๐๒ name : reason". Codes further on belong to the reason. */
export function listedItem(line: ProseLine): NamedItem | null {
  const match = listed.exec(line.plain);
  const code = match?.[1] ?? match?.[2];
  if (!match || code === undefined) return null;
  const start = match[0].lastIndexOf(code);
  return named(line, start, code, start + code.length, line.text.slice(match[0].length));
}

/** Items that one sentence names: "ข้อ ๐๒, ๐๑๒ และ ๐๑๖ ไม่ได้คะแนน". Codes in brackets are references. */
export function inlineItems(line: ProseLine): readonly NamedItem[] {
  const codes = [...line.plain.matchAll(inline)];
  return codes.map((match, index) => {
    const end = match.index + match[0].length;
    const rest = line.text.slice(end, codes[index + 1]?.index ?? line.text.length);
    return named(
      line,
      match.index,
      match[0],
      end,
      rest.replace(verdictBeforeNext(index, codes.length), '').replace(joins, ''),
    );
  });
}

/** Between two items a verdict ends the name; behind the last one `named` still looks for its reason. */
const verdictBeforeNext = (index: number, count: number): RegExp => (index < count - 1 ? verdict : /$^/);

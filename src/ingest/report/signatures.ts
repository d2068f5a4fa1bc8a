import type { Block, TextDocument } from '../document/document';

/** Words that only begin like a title: posts (นายกองค์การ…, นายอำเภอ) and things, which are kept. */
const others =
  '(?!นายก(?:องค์|เทศ|อบต|อบจ|เมือง|รัฐมนตรี|สมาคม|สภา|ฯ|\\s|$)|นาย(?:อำเภอ|ช่าง|ทะเบียน|ตรวจ|ด่าน|สถานี|จ้าง|ทุน|หน้า|ประกัน|ทหาร|ตำรวจ|สิบ|แพทย์)|นางรอง|นางแบบ|พระมหากษัตริย์)';
const rank =
  'ว่าที่\\s*(?:ร้อย(?:ตรี|โท|เอก)|พันตรี|ร\\.?\\s?[ตทอ]\\.?)|(?:ร้อย|พัน|สิบ|จ่า|พันจ่า|นาวา|เรือ|พล)(?:ตำรวจ)?(?:ตรี|โท|เอก)|จ่าสิบ(?:ตรี|โท|เอก)|ดาบตำรวจ';
const shortRank = '(?:พล|พ|ร|จ|ส|ด|น)\\.(?:[สตจ]\\.)?[ตทอสจ]\\.(?:[ตทอ]\\.)?(?![ก-ฮ]\\.)';
const title = `${others}(?:${rank}|${shortRank}|นางสาว|นาย|นาง|น\\.\\s?ส\\.|ดร\\.|ผศ\\.|รศ\\.|ศ\\.|นพ\\.|พญ\\.|พระ(?:มหา|ครู|อธิการ))`;
const word = '[\\p{L}\\p{M}.]{2,40}';
const inBrackets = new RegExp(`\\(\\s*${title}[^()0-9๐-๙]{2,80}\\)`, 'gu');
const alone = new RegExp(`^\\s*${title}\\s*${word}(?:\\s+${word}){1,3}\\s*$`, 'u');
const signing = /^\s*(?:\(\s*)?(?:ลงชื่อ|ลงนาม)\s*\)?/u;
/** After it: dots to sign on, or a name, told by its title, by being two words or by the part that the person played. */
const part = '(?:ผู้(?:รายงาน|จัดทำ|ตรวจสอบ|รับรอง|อนุมัติ|เห็นชอบ|เสนอ|บันทึก)|พยาน|กรรมการ|ประธาน)';
const dots = /^[\s.…_:]*$/u;
const signer = new RegExp(
  `^[\\s.…_:]*(?:(?:${title}\\s*)?${word}\\s+${word}|${title}[^0-9๐-๙]{2,60}?|[^0-9๐-๙]{2,60}?(?=\\s*${part}))[\\s.…_]*(${part}?)\\s*$`,
  'u',
);
/** A name between brackets that bears no title stands under such a line only. */
const bracketed = /^\s*\(\s*[\p{L}\p{M}.]+(?:\s+[\p{L}\p{M}.]+){1,3}\s*\)\s*$/u;
const gone = '(…)';

interface Cleaned {
  readonly text: string;
  readonly names: number;
}

/** `underSigned`: the line before was one to sign on. */
function cleanLine(line: string, underSigned: boolean): Cleaned {
  const sign = signing.exec(line)?.[0];
  const after = line.slice(sign?.length);
  if (sign !== undefined && !dots.test(after) && after.length <= 120) {
    const found = signer.exec(after);
    if (found) return { text: `${sign.trimEnd()} … ${found[1] ?? ''}`.trimEnd(), names: 1 };
  }
  if (alone.test(line) || (underSigned && bracketed.test(line))) return { text: gone, names: 1 };
  const names = line.match(inBrackets)?.length ?? 0;
  return { text: names > 0 ? line.replace(inBrackets, gone) : line, names };
}

/**
 * The document without the names of those who signed it: `(title name surname)`, a name alone on its line, what follows
 * ลงชื่อ. Posts stay. `names`: how many were removed; `line`: where the first stood, 0 = none.
 */
export function withoutNames(source: TextDocument): { text: TextDocument; names: number; line: number } {
  let names = 0;
  let first = 0;
  let underSigned = false;
  const clean = (text: string, line: number): string =>
    text
      .split('\n')
      .map((each) => {
        const cleaned = cleanLine(each, underSigned);
        if (each.trim() !== '') underSigned = signing.test(each);
        if (cleaned.names > 0 && first === 0) first = line;
        names += cleaned.names;
        return cleaned.text;
      })
      .join('\n');
  const blocks = source.blocks.map((block): Block =>
    block.kind === 'row'
      ? { ...block, cells: block.cells.map((cell) => clean(cell, block.line)) }
      : { ...block, text: clean(block.text, block.line) },
  );
  return { text: { ...source, blocks }, names, line: first };
}

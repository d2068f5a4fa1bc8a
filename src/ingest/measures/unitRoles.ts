export type UnitRole = 'lead' | 'support' | null;

const whose = '(?:หน่วยงาน|ส่วนงาน|ส่วนราชการ|เจ้าภาพ|ผู้)(?:(?:ที่|ผู้)?รับผิดชอบ)?';
const role = '(หลัก|รอง|ร่วม|สนับสนุน|ประสานงาน)';
/** `หลัก :`, `หน่วยงานสนับสนุน` with or without a colon, `ผู้รับผิดชอบ :`, each perhaps with a list number or bullet. */
const label = new RegExp(
  '(?<=^|[\\s,;/.)])(?:[0-9๐-๙]{1,2}[.)][ \\t]?)?(?:[-•][ \\t]?)?' +
    `(?:(?:(?:${whose}|ฝ่าย)?${role}|(?:${whose}|รับผิดชอบ))\\s?[:：]|${whose}${role}(?=\\s|$))`,
  'gu',
);
const bracketed = new RegExp(`^[(（]\\s?(?:${whose})?${role}\\s?[)）]$`, 'u');

const roleOf = (word: string | undefined): UnitRole =>
  word === undefined ? null : word === 'หลัก' ? 'lead' : 'support';

/** A responsible cell cut at the labels that say who leads and who supports; the labels are dropped. */
export function sections(text: string): { readonly role: UnitRole; readonly text: string }[] {
  const found = [...text.matchAll(label)];
  const parts = found.map(({ 0: whole, 1: withColon, 2: without, index }, at) => ({
    role: roleOf(withColon ?? without),
    text: text.slice(index + whole.length, found[at + 1]?.index),
  }));
  return [{ role: null, text: text.slice(0, found[0]?.index) }, ...parts].filter(
    (part) => part.text.trim() !== '',
  );
}

/** The role that a name has in brackets, "(หลัก)"; undefined where the brackets say something else. */
export function bracketRole(brackets: string): UnitRole | undefined {
  const [, word] = bracketed.exec(brackets) ?? [];
  return word === undefined ? undefined : roleOf(word);
}

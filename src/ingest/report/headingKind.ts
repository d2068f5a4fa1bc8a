import { toArabicDigits } from '../../text/digits';
import { spaced } from '../../text/spaced';
import type { ReportHeading } from './report';

export interface HeadingRead {
  readonly kind: ReportHeading['kind'];
  /** Of a sub-indicator: "9.1". */
  readonly sub: string;
}

/** Longer lines are prose that begins like a heading. */
const longest = 220;
const marks = /^[\s*#•\-–—]*/u;
const ordinal = `\\s*(?:${spaced('ที่')}\\s*)?`;
const sub = new RegExp(`^(?:${spaced('ตัวชี้วัดย่อย')}${ordinal})?((?:9|10)\\.[1-9])(?![0-9])[.)]?\\s*(.*)$`, 'u');
const issue = new RegExp(`^${spaced('ประเด็น')}${ordinal}[0-9]{1,2}(?![0-9])`, 'u');
const indicator = new RegExp(`^${spaced('ตัวชี้วัด')}${ordinal}[0-9]{1,2}(?![0-9.])`, 'u');
const opening = 'ประเด็น แบบวัด แบบตรวจ เครื่องมือ ตัวชี้วัด การประเมิน ผลการประเมิน ด้าน ส่วนที่ IIT EIT OIT'.split(' ');
const instrument = new RegExp(`^(?:[0-9.)(\\s]*)(?:${opening.map(spaced).join('|')})`, 'iu');
const tools = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/giu;
/** Sentences about a result name indicators and tools as well. */
const prose = /คะแนน|ดังต่อไปนี้|ดังนี้|ได้แก่/u;

/**
 * What kind of heading a line is that stands above rows, or null: "ประเด็นที่ ๓ …" and "ตัวชี้วัดที่ ๓ …" are groups, "ตัวชี้วัดย่อยที่
 * ๙.๑ …" is told by its number (the words are often run together, R17), "ประเด็นการประเมิน IIT" names one instrument.
 */
export function headingKind(text: string): HeadingRead | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || prose.test(trimmed)) return null;
  const line = toArabicDigits(trimmed)
    .replace(marks, '')
    .replace(/(?<!\*)\*+$/u, '');
  const [, number, words] = sub.exec(line) ?? [];
  if (number !== undefined && words !== '') return { kind: 'sub', sub: number };
  if (issue.test(line) || indicator.test(line)) return { kind: 'group', sub: '' };
  const named = new Set([...line.matchAll(tools)].map(([tool]) => tool.toUpperCase()));
  if (named.size === 1 && line.length <= 100 && instrument.test(line)) return { kind: 'instrument', sub: '' };
  return null;
}

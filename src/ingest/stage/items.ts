import { parseScore } from '../../text/numbers';
import { bare } from '../../text/normalise';
import { isEmptyBox, tickedLabel } from '../ticked';

const yes = [
  'ได้คะแนน',
  'ได้',
  'มี',
  'ดำเนินการ',
  'ดำเนินการแล้ว',
  'ได้ดำเนินการ',
  'ได้ดำเนินการแล้ว',
  'เปิดเผย',
  'ผ่าน',
  'ใช่',
  'yes',
  'y',
  'true',
  '/',
];
const no = [
  'ไม่ได้คะแนน',
  'ไม่ได้',
  'ไม่มี',
  'ยังไม่ได้ดำเนินการ',
  'ยังไม่ดำเนินการ',
  'ไม่ได้ดำเนินการ',
  'ไม่ดำเนินการ',
  'ไม่เปิดเผย',
  'ไม่ผ่าน',
  'ไม่ใช่',
  'no',
  'n',
  'false',
  'x',
  '✗',
  '✘',
  '❌',
];

/** Whole cells only: "ยังไม่ได้ดำเนินการ" contains "ดำเนินการ", "ไม่มี" contains "มี". */
const words = new Map<string, 0 | 100>([
  ...yes.map((word) => [bare(word), 100] as const),
  ...no.map((word) => [bare(word), 0] as const),
]);

/** `one`: the cell says 1, which is 100 where the whole table scores items 0/1. */
export type ItemValue = 0 | 100 | 'one' | 'missing' | 'not-whole';

/** An item's cell: 0 or 100 as number, word or tick box. */
export function parseItem(text: string): ItemValue {
  const label = tickedLabel(text);
  if (label === '') return 100;
  if (label === null && isEmptyBox(text)) return 0;
  const word = words.get(bare(label ?? text).replace(/\.$/u, ''));
  if (word !== undefined) return word;
  const score = parseScore(label ?? text);
  if (score === 'missing') return 'missing';
  if (score === 'not-a-number') return 'not-whole';
  if (score.value === 0 || score.value === 100) return score.value;
  return score.value === 1 && score.decimals === 0 ? 'one' : 'not-whole';
}

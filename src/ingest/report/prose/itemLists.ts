import type { CountClaim, ItemFact } from '../report';
import { enumeratesItems, inlineItems, listedItem, type NamedItem } from './itemLine';
import { placing } from './parts';
import type { ProseLine } from './proseLines';

/** Said of items that got nothing; opens a list. */
const without =
  /ไม่ได้(?:รับ)?คะแนน|ไม่มีคะแนน|ได้(?:รับ)?(?:คะแนน)?\s*(?:เป็น\s*)?(?:0(?:\.0+)?(?![.\d])|ศูนย์)\s*คะแนน/;
const counts = /(?:จำนวน|รวม|มี)\s*(\d{1,2})\s*(?:ข้อ|รายการ)|(?<![\d.])(\d{1,2})\s*ข้อ(?!\s*\d)/;
/** Stands inside lists without ending them: page numbers, "ดังนี้", and headings of sub-indicators, which are kept. */
const between = /^\s*(?:(?:-\s*)?\d+(?:\s*-)?|ได้แก่|คือ|ดังนี้|ดังต่อไปนี้)\s*(?:[:：]\s*)?$/;
const subHeading = /^\s*(?:[-–•*]\s*)?(?:ตัวชี้วัดย่อย(?:ที่)?\s*)?(\d{1,2}\.\d)(?![\d.])\s*[ก-๎]/;
const begins = /^\s*(?:[-–•*]|\(?\d{1,2}[.)]|ดังนั้น|สรุป|จาก|ตัวชี้วัด|โดย|ทั้งนี้)/;

interface Open {
  readonly claim: CountClaim | null;
  readonly items: number[];
  sub: string;
}

export interface ItemLists {
  readonly items: ItemFact[];
  readonly claims: CountClaim[];
  /** Lines that are items, or go on one: what they say is about that item alone. */
  readonly lines: ReadonlySet<ProseLine>;
}

/**
 * Items said to have got no score: lists below a sentence that says so, up to the next row, heading or other text (a
 * physical line that goes on a reason is added to it), and enumerations inside such a sentence. How many the sentence
 * claims is kept as a claim (R7).
 */
export function itemLists(lines: readonly ProseLine[]): ItemLists {
  const items: ItemFact[] = [];
  const claims: CountClaim[] = [];
  const used = new Set<ProseLine>();
  const place = placing();
  let open: Open | null = null;
  let last: ProseLine | null = null;

  const add = (line: ProseLine, item: NamedItem, list: Open): void => {
    const at = place(line.line);
    if (at === null) return;
    items.push({
      line: at,
      from: 'prose',
      ...item,
      sub: list.sub,
      components: '',
      responsible: '',
      progress: '',
    });
    list.items.push(at);
  };
  const start = (line: ProseLine): Open => {
    const count = counts.exec(line.plain);
    const placed: number[] = [];
    const claimed = Number(count?.[1] ?? count?.[2]);
    const claim = count ? { line: line.line, claimed, items: placed, text: line.text.trim() } : null;
    if (claim) claims.push(claim);
    return { claim, items: placed, sub: '' };
  };

  for (const line of lines) {
    if (line.kind === 'row') {
      open = null;
      continue;
    }
    const several = enumeratesItems(line);
    const item = several ? null : listedItem(line);
    const says = without.test(line.plain);
    if (item && (open ?? says)) {
      open ??= { claim: null, items: [], sub: '' };
      add(line, item, open);
      used.add((last = line));
    } else if (says || (open && several)) {
      open = says || !open ? start(line) : open;
      for (const one of inlineItems(line)) add(line, one, open);
      last = null;
    } else if (open && between.test(line.plain)) {
      continue;
    } else if (open && subHeading.test(line.plain)) {
      open.sub = subHeading.exec(line.plain)?.[1] ?? '';
    } else if (open && last && goesOn(line, last, open)) {
      const cut = items.at(-1);
      if (cut) items[items.length - 1] = { ...cut, reason: `${cut.reason} ${line.text.trim()}` };
      used.add((last = line));
    } else {
      open = null;
    }
  }
  return { items, claims, lines: used };
}

/** The next physical line of a reason that the list, still short of its count, broke over two lines. */
const goesOn = (line: ProseLine, last: ProseLine, { claim, items }: Open): boolean =>
  claim !== null &&
  items.length < claim.claimed &&
  line.line - last.line <= 1 &&
  line.kind === 'paragraph' &&
  !begins.test(line.plain);

import { datesIn } from '../../../text/dates';
import { toArabicDigits } from '../../../text/digits';
import { daysInMonth } from '../../../text/fiscalYear';
import { monthPattern } from '../../../text/months';
import { eraShift } from '../../../text/years';
import type { FactsContext } from './factsContext';
import { cellAt, type FactCell, type Piece } from './factsPieces';

/** A day that a text gives in full: "ลงวันที่ ๑๗ พฤศจิกายน ๒๕๖๗". */
export interface Event {
  readonly piece: Piece;
  readonly cell: FactCell | null;
  readonly printed: string;
  /** Midnight UTC. */
  readonly day: Date;
  /** B.E.; begins on 1 October of the year before. */
  readonly fiscalYear: number;
  /** The date of an order, announcement or letter. */
  readonly isDocument: boolean;
  /** Behind a law, a resolution or a letter from above: when others acted. */
  readonly isRule: boolean;
}

const dated = new RegExp(
  `(ลงวันที่|ลว\\.|เมื่อวันที่|ณ\\s*วันที่|วันที่)\\s*(\\d{1,2}\\s*(?:${monthPattern})\\s*(?:ปี\\s*)?(?:พ\\.?\\s?ศ\\.?\\s*)?(?:\\d{4}|\\d{2}(?!\\d)))(?!\\d)`,
  'g',
);
const rule = /มติคณะรัฐมนตรี|พระราช|ระเบียบ|กฎกระทรวง|กฎหมาย|ราชกิจจา|หนังสือ|ข้อบัญญัติ|หลักเกณฑ์และวิธีการ/;
/** How far in front of a date the name of the law stands. */
const ruleReach = 80;

export function eventsIn({ pieces, cells }: FactsContext): readonly Event[] {
  return pieces.flatMap((piece) => {
    const text = toArabicDigits(piece.text);
    return [...text.matchAll(dated)].flatMap((match): Event[] => {
      const [whole, lead = '', date = ''] = match;
      const day = dayOf(date);
      if (!day) return [];
      const printed = piece.text.slice(match.index, match.index + whole.length);
      const before = text.slice(Math.max(0, match.index - ruleReach), match.index);
      const inOctober = day.getUTCMonth() >= 9 ? 1 : 0;
      const fiscalYear = day.getUTCFullYear() + eraShift + inOctober;
      const isDocument = lead === 'ลงวันที่' || lead === 'ลว.';
      const isRule = rule.test(before);
      return [{ piece, cell: cellAt(cells, piece, printed), printed, day, fiscalYear, isDocument, isRule }];
    });
  });
}

/** Null where the date is none (31 February) or its year no B.E. or C.E. year near ours. */
function dayOf(text: string): Date | null {
  const [date] = datesIn(text)?.dates ?? [];
  if (!date || date.year === null || date.day === null) return null;
  const year = date.year - eraShift;
  if (date.day < 1 || date.day > daysInMonth(year, date.month)) return null;
  return new Date(Date.UTC(year, date.month - 1, date.day));
}

/** Told by a measure or item as its own doing; what must be in an item and why it got nothing is not. */
export const isEvidence = ({ cell, isRule }: Event): boolean =>
  cell !== null && !isRule && cell.role !== 'components' && cell.role !== 'reason';

import type { AgencyMention } from '../prose/agencyMentions';
import type { FactsContext } from './factsContext';
import { cellAt, type FactCell } from './factsPieces';

/** A mention of another agency where it stands. */
export interface ForeignPlace {
  readonly mention: AgencyMention;
  readonly cell: FactCell | null;
  /** Named as a partner or as a place that was visited. */
  readonly isVisited: boolean;
  /** No other such name stands in the same cell. */
  readonly isAlone: boolean;
}

const partner = /ดูงาน|ร่วมกับ|เครือข่าย|ข้อตกลง|เปรียบเทียบ/;
const partnerReach = 60;

export function foreignPlaces(
  { text, cells }: FactsContext,
  mentions: readonly AgencyMention[],
): readonly ForeignPlace[] {
  const blocks = new Map(text.blocks.map((block) => [block.line, block]));
  const placed = mentions.map((mention) => {
    const { line, column, printed } = mention;
    const block = blocks.get(line);
    const whole = block?.kind === 'row' ? (block.cells[column] ?? '') : (block?.text ?? '');
    const start = Math.max(0, whole.indexOf(printed));
    const isVisited = partner.test(whole.slice(Math.max(0, start - partnerReach), start));
    return { mention, cell: cellAt(cells, { line, text: whole }, printed), isVisited };
  });
  const counts = new Map<FactCell | null, number>();
  for (const { cell } of placed) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return placed.map((one) => ({ ...one, isAlone: counts.get(one.cell) === 1 }));
}

import { toArabicDigits } from '../../text/digits';
import { bare } from '../../text/normalise';
import type { Block, TextBlock } from '../document/document';
import { isDebris } from '../rowKinds';
import { headingKind } from './headingKind';

const pageWords = /^[-–—\s]*(?:หน้า(?:ที่)?|page)\s*[0-9]+(?:\s*(?:จาก|ของ|\/|of)\s*[0-9]+)?[-–—\s.]*$/iu;
const letter = /\p{L}/u;

/**
 * Page numbers, lone spaces, scraps of handwriting ("- ๓๓๗/."), rules of dashes (R15): a line without any letter, or one
 * that only says which page it is.
 */
export const isDebrisLine = (text: string): boolean =>
  !letter.test(text) || pageWords.test(toArabicDigits(text.trim()));

/** So often a line must stand at page ends to be a running header. */
const leastRepeats = 3;

/** Lines that stand again and again beside a page number or at the ends of pages; the first of each is the title itself. */
function runningHeaders(blocks: readonly Block[]): ReadonlySet<Block> {
  const byText = new Map<string, TextBlock[]>();
  blocks.forEach((block, index) => {
    if (block.kind === 'row' || isDebrisLine(block.text) || headingKind(block.text)) return;
    const beside = [blocks[index - 1], blocks[index + 1]];
    const atEnd = beside.some(
      (other) =>
        other === undefined ||
        other.page !== block.page ||
        (other.kind !== 'row' && other.text.trim() !== '' && isDebrisLine(other.text)),
    );
    if (!atEnd) return;
    const key = bare(block.text);
    const same = byText.get(key);
    if (same) same.push(block);
    else byText.set(key, [block]);
  });
  return new Set(
    [...byText.values()].filter((same) => same.length >= leastRepeats).flatMap((same) => same.slice(1)),
  );
}

/** The blocks that say something, in order. */
export function withoutDebris(blocks: readonly Block[]): Block[] {
  const running = runningHeaders(blocks);
  return blocks.filter((block) =>
    block.kind === 'row' ? !isDebris(block.cells) : !isDebrisLine(block.text) && !running.has(block),
  );
}

import { toArabicDigits } from '../../../text/digits';
import type { Block } from '../../document/document';

/** One line of a heading or paragraph, or a row (`row`), which ends what the prose above it began. */
export interface ProseLine {
  readonly line: number;
  /** As printed. */
  readonly text: string;
  /** The same length, digits 0–9: patterns search it, texts are cut from `text` at the same places. */
  readonly plain: string;
  readonly kind: 'heading' | 'paragraph' | 'row';
}

const lineOf = (line: number, kind: ProseLine['kind'], text: string): ProseLine => ({
  line,
  kind,
  text,
  plain: toArabicDigits(text),
});

/** The lines of a document, blank ones left out; a block of several lines gives several with the same number. */
export const proseLines = (blocks: readonly Block[]): readonly ProseLine[] =>
  blocks.flatMap((block) =>
    block.kind === 'row'
      ? [lineOf(block.line, 'row', block.cells.join('\n'))]
      : block.text
          .split('\n')
          .filter((text) => text.trim() !== '')
          .map((text) => lineOf(block.line, block.kind, text)),
  );

/** Title lines stand before the first table, among the first few, and are short; the first long one is text already. */
export function titleLines(lines: readonly ProseLine[]): readonly ProseLine[] {
  const end = lines.findIndex(({ kind, text }) => kind === 'row' || text.length > longestTitle);
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, mostTitles));
}

const longestTitle = 220;
const mostTitles = 8;

import { plainLetters } from '../../text/normalise';
import type { Block, TextDocument } from '../document/document';

const isPlain = (block: Block): boolean =>
  block.kind === 'row'
    ? block.cells.every((cell) => plainLetters(cell) === cell)
    : plainLetters(block.text) === block.text;

/**
 * The document in the letters that everyone types: no invisible characters, which web pages put between Thai words, and
 * one spelling of sara am. What can be seen stays as printed.
 */
export const plainDocument = (source: TextDocument): TextDocument => ({
  ...source,
  blocks: source.blocks.map((block): Block => {
    if (isPlain(block)) return block;
    return block.kind === 'row'
      ? { ...block, cells: block.cells.map(plainLetters) }
      : { ...block, text: plainLetters(block.text) };
  }),
});

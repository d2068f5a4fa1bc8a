import { MAX_DOCUMENT_CHARACTERS } from '../limits';
import type { TextDocument } from './document';
import { DocumentBlocks, tooLong } from './documentBlocks';
import { htmlPieces } from './htmlPieces';
import { gridOf, isFrame, type Piece } from './htmlTable';

/** Pieces → blocks; `lineAt`: the physical line of a place in the source, where lines are not just counted. */
export function addPieces(
  pieces: readonly Piece[],
  blocks: DocumentBlocks,
  lineAt: (at: number) => number = () => 0,
): void {
  for (const piece of pieces) {
    if (piece.is === 'text')
      blocks.text(piece.heading ? 'heading' : 'paragraph', piece.text, lineAt(piece.at));
    else if (isFrame(piece)) {
      for (const { cells } of piece.rows) for (const cell of cells) addPieces(cell.pieces, blocks, lineAt);
    } else blocks.table(gridOf(piece).map(({ at, cells }) => ({ line: lineAt(at), cells })));
  }
}

/**
 * A web page, or what was copied from one or from an office program, as text and table rows; lines are running numbers.
 * Nothing in it runs, is fetched or is interpreted; tables in a cell become its text, tables that only frame the page
 * fall away. Never throws.
 */
export function htmlDocument(file: string, html: string): TextDocument {
  const blocks = new DocumentBlocks();
  addPieces(htmlPieces(html.slice(0, MAX_DOCUMENT_CHARACTERS)), blocks);
  const cut = html.length > MAX_DOCUMENT_CHARACTERS ? [tooLong('characters', MAX_DOCUMENT_CHARACTERS)] : [];
  return { file, kind: 'html', blocks: blocks.blocks, findings: [...cut, ...blocks.findings] };
}

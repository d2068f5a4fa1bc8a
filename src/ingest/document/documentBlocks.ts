import { fileFinding } from '../read/fileFinding';
import { MAX_COLUMNS, MAX_DOCUMENT_BLOCKS, MAX_DOCUMENT_CELLS } from '../limits';
import type { Finding } from '../types';
import type { Block, TextBlock } from './document';

export interface PlacedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a document holds more of than is read: the finding of everything that was left out. */
export const tooLong = (what: 'characters' | 'blocks' | 'columns' | 'cells', limit: number): Finding =>
  fileFinding('document-too-long', { level: 'warning', detail: what, expected: String(limit) });

/** Collects the blocks of a document in order: numbers lines and tables, makes tables rectangles, minds the limits. */
export class DocumentBlocks {
  readonly blocks: Block[] = [];
  readonly #findings = new Map<string, Finding>();
  #table = 0;
  #cells = 0;

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  /** The next free number at or after `line`: blocks that share a physical line move on, so that places stay unique. */
  #lineFrom(line: number): number {
    return Math.max((this.blocks.at(-1)?.line ?? 0) + 1, line);
  }

  #over(what: Parameters<typeof tooLong>[0], limit: number): void {
    this.#findings.set(what, tooLong(what, limit));
  }

  #add(block: Block): void {
    if (this.blocks.length < MAX_DOCUMENT_BLOCKS) this.blocks.push(block);
    else this.#over('blocks', MAX_DOCUMENT_BLOCKS);
  }

  /** Blank text gives no block. `line` 0 = the running number. */
  text(kind: TextBlock['kind'], text: string, line = 0): void {
    if (text.trim() !== '') this.#add({ kind, text, line: this.#lineFrom(line), page: null });
  }

  /** One physical table; ragged rows are filled up to the widest, never cut. */
  table(rows: readonly PlacedRow[]): void {
    const kept = rows.map((row) => this.#bounded(row));
    const width = kept.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    const fits = this.#cells + width * kept.length <= MAX_DOCUMENT_CELLS;
    let before = -1;
    for (const { line, cells } of kept) {
      // A rectangle that is too large falls into tables of equally wide rows: no text is lost, no blank costs memory.
      if (before < 0 || (!fits && cells.length !== before)) this.#table += 1;
      before = cells.length;
      const blanks = fits ? Array<string>(width - cells.length).fill('') : [];
      this.#cells += cells.length + blanks.length;
      if (this.#cells > MAX_DOCUMENT_CELLS) this.#over('cells', MAX_DOCUMENT_CELLS);
      else
        this.#add({
          kind: 'row',
          table: this.#table,
          cells: [...cells, ...blanks],
          line: this.#lineFrom(line),
          page: null,
        });
    }
  }

  #bounded(row: PlacedRow): PlacedRow {
    if (row.cells.length <= MAX_COLUMNS) return row;
    this.#over('columns', MAX_COLUMNS);
    return { ...row, cells: row.cells.slice(0, MAX_COLUMNS) };
  }
}

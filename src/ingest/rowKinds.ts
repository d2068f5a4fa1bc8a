import type { Cells } from './stage/staging';

const dashes = /^[-–—―‐−_\s]*$/u;
const squash = (text: string): string => text.replace(/\s+/gu, '');

/** Nothing, or only dashes in every cell: the debris of page breaks, not a data row. */
export const isDebris = (cells: Cells): boolean => cells.every((cell) => dashes.test(cell));

const initial = (text = ''): number => text.trimStart().charCodeAt(0) || 0;

export interface RowShape {
  /** Columns that the header names. */
  readonly width: number;
  /** The header once more, as tables that run over pages repeat it. */
  isHeader(cells: Cells): boolean;
  /** More cells than the header, or fewer: no one can say which cell belongs to which column. */
  isRagged(cells: Cells): boolean;
}

/**
 * `header`: the cells of the last header row; `names`: the same with headings above folded in.
 * `fixedWidth`: each row carries all its cells (CSV, TSV, pasted); spreadsheets leave out empty ones at the end.
 */
export function rowShape(header: Cells, names: Cells, fixedWidth: boolean): RowShape {
  const squashed = header.map(squash);
  const least = names.findLastIndex((cell) => cell.trim() !== '') + 1;
  const most = Math.max(header.length, least);
  return {
    width: least,
    isHeader(cells) {
      // The first letter rules most rows out before any text is copied.
      if (initial(cells[0]) !== initial(header[0])) return false;
      return squashed.every((cell, column) => squash(cells[column] ?? '') === cell);
    },
    isRagged(cells) {
      if (fixedWidth && cells.length < least) return true;
      for (let column = most; column < cells.length; column += 1) {
        if ((cells[column] ?? '').trim() !== '') return true;
      }
      return false;
    },
  };
}

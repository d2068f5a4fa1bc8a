import { bare } from '../../text/normalise';
import type { RowBlock } from '../document/document';
import { readHeader, type HeaderRead } from './reportLayout';

export interface HeaderFound {
  readonly read: HeaderRead;
  /** The rows it takes, from the row asked for. */
  readonly length: number;
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The same cells, white space aside: tables that run over pages repeat their header. */
export const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, column) => bare(cell) === bare(b[column] ?? ''));

/** A header of one row, or of two: cells merged over both rows beside cells below a heading of several columns. */
export function headerAt(rows: readonly RowBlock[], at: number): HeaderFound {
  const cells = rows[at]?.cells ?? [];
  const below = rows[at + 1]?.cells;
  const alone = readHeader(cells);
  if (below?.some(isBlank) && cells.length === below.length && !sameCells(cells, below)) {
    const both = readHeader(below.map((cell, column) => (isBlank(cell) ? (cells[column] ?? '') : cell)));
    const columns = alone.kind === 'report' ? alone.layout.columns.filter((role) => role !== null).length : 0;
    if (both.kind === 'report' && both.layout.columns.filter((role) => role !== null).length > columns)
      return { read: both, length: 2 };
  }
  return { read: alone, length: 1 };
}

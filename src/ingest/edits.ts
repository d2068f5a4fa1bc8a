import { changedRows } from './numberedRows';
import type { Edit, TextTable } from './types';

/** Not a column of the file: an Edit here says which nodes the measure on that row aims at, as codes; blank = none. */
export const targetsColumn = -2;

/** A table with the person's edits in its text; `edited` says whether a cell is theirs. Edits of absent rows are ignored. */
export interface EditedTable {
  readonly table: TextTable;
  edited(row: number, column: number): boolean;
  /** Whether any cell of the row is theirs. */
  touched(row: number): boolean;
  /** What the person put at this place, or undefined. */
  said(row: number, column: number): string | undefined;
}

function withCells(cells: readonly string[], said: ReadonlyMap<number, string>): readonly string[] {
  const copy = [...cells];
  for (const [column, value] of said) {
    if (column < 0) continue;
    while (copy.length < column) copy.push('');
    copy[column] = value;
  }
  return copy;
}

/** Applies edits by physical line and column, header and title rows included. The last edit of a cell wins. */
export function applyEdits(table: TextTable, edits: readonly Edit[]): EditedTable {
  if (edits.length === 0) return { table, edited: () => false, touched: () => false, said: () => undefined };
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, value } of edits) {
    const cells = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, cells.set(column, value));
  }
  const changes = new Map<number, readonly string[]>();
  table.lines.forEach((line, index) => {
    const said = byRow.get(line);
    if (said) changes.set(index, withCells(table.rows[index] ?? [], said));
  });
  const rows = changedRows(table.rows, changes);
  return {
    table: { ...table, rows },
    edited: (row, column) => byRow.get(row)?.has(column) ?? false,
    touched: (row) => [...(byRow.get(row)?.keys() ?? [])].some((column) => column >= 0),
    said: (row, column) => byRow.get(row)?.get(column),
  };
}

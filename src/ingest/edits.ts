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

/** Applies edits by physical line and column, header and title rows included. The last edit of a cell wins. */
export function applyEdits(table: TextTable, edits: readonly Edit[]): EditedTable {
  if (edits.length === 0) return { table, edited: () => false, touched: () => false, said: () => undefined };
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, value } of edits) {
    const cells = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, cells.set(column, value));
  }
  const rows = table.rows.map((cells, index) => {
    const changes = byRow.get(table.lines[index] ?? -1);
    if (!changes) return cells;
    const copy = [...cells];
    for (const [column, value] of changes) {
      if (column < 0) continue;
      while (copy.length < column) copy.push('');
      copy[column] = value;
    }
    return copy;
  });
  return {
    table: { ...table, rows },
    edited: (row, column) => byRow.get(row)?.has(column) ?? false,
    touched: (row) => [...(byRow.get(row)?.keys() ?? [])].some((column) => column >= 0),
    said: (row, column) => byRow.get(row)?.get(column),
  };
}

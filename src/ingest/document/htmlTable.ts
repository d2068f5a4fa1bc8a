import { MAX_COLUMNS, MAX_DOCUMENT_CELLS } from '../limits';

/** What a page or a cell holds, in order. `at` is the place of its markup in the source, in UTF-16 units. */
export type Piece = HtmlText | HtmlTable;

export interface HtmlText {
  readonly is: 'text';
  readonly at: number;
  readonly heading: boolean;
  readonly text: string;
}

export interface HtmlTable {
  readonly is: 'table';
  readonly rows: readonly HtmlRow[];
}

export interface HtmlRow {
  readonly at: number;
  readonly cells: readonly HtmlCell[];
}

export interface HtmlCell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly pieces: readonly Piece[];
}

const nestedIn = ({ pieces }: HtmlCell): readonly HtmlTable[] =>
  pieces.filter((piece): piece is HtmlTable => piece.is === 'table');

/**
 * A table that only draws a frame or columns on a page: a box around text, or one row or column around other tables.
 * What is in its cells stands on the page as if it had no table around it.
 */
export function isFrame({ rows }: HtmlTable): boolean {
  const narrow = rows.every(({ cells }) => cells.length <= 1);
  if (rows.length <= 1 && narrow) return true;
  if (rows.length > 1 && !narrow) return false;
  return rows.some(({ cells }) => cells.some((cell) => nestedIn(cell).some((table) => !isFrame(table))));
}

/** All text of a cell; of a table in it, a line a row. */
export const cellText = ({ pieces }: HtmlCell): string =>
  pieces
    .map((piece) =>
      piece.is === 'text'
        ? piece.text
        : piece.rows.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' ')).join('\n'),
    )
    .filter((text) => text.trim() !== '')
    .join('\n');

/** Cells in their columns: what a merged cell covers besides its first place is ''. Rows without cells fall away. */
export function gridOf({ rows }: HtmlTable): { readonly at: number; readonly cells: string[] }[] {
  /** How many further rows the column is covered from above. */
  let covered: number[] = [];
  let produced = 0;
  const grid: { at: number; cells: string[] }[] = [];
  for (const [index, { at, cells: own }] of rows.entries()) {
    if (own.length === 0) continue;
    const spans = produced < MAX_DOCUMENT_CELLS;
    if (!spans) covered = [];
    const cells: string[] = [];
    const step = (): void => {
      covered[cells.length] = Math.max(0, (covered[cells.length] ?? 0) - 1);
      cells.push('');
    };
    for (const cell of own) {
      while ((covered[cells.length] ?? 0) > 0) step();
      const wide = spans ? Math.max(1, Math.min(cell.colspan, MAX_COLUMNS - cells.length)) : 1;
      const tall = spans ? Math.min(cell.rowspan, rows.length - index) : 1;
      const text = cellText(cell);
      for (let i = 0; i < wide; i += 1) {
        if (tall > 1) covered[cells.length] = tall - 1;
        else if (covered.length > cells.length) covered[cells.length] = 0;
        cells.push(i === 0 ? text : '');
      }
    }
    while (cells.length < covered.length) step();
    covered.length = covered.findLastIndex((rowsLeft) => rowsLeft > 0) + 1;
    produced += cells.length;
    grid.push({ at, cells });
  }
  return grid;
}

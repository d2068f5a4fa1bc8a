import Papa from 'papaparse';
import { dangerous } from './read/csvCells';

/** Text is neutralised against formulas, numbers stay numbers (−3.10 is no formula), null is an empty cell. */
export type CsvCell = string | number | null;

/** For the other delimiters, so that a reader that guesses cannot guess wrong; "" so that no row is a blank line. */
const quotes = (cell: CsvCell, column: number): boolean =>
  (cell === '' && column === 0) || /[;|\t]/.test(String(cell));

const filled = (row: readonly CsvCell[]): CsvCell[] => (row.length > 1 ? [...row] : [row[0] ?? '']);

/** Rows → CSV text as Excel expects it: byte order mark, comma, CR LF. What `readFile` reads back is the same, with LF inside cells. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${Papa.unparse(rows.map(filled), { quotes, escapeFormulae: dangerous })}\r\n`;

import { neutralise } from './csvCells';

/** Text is neutralised against formulas, numbers stay numbers (−3.10 is no formula), null is an empty cell. */
export type CsvCell = string | number | null;

/** Quoted also for the other delimiters, so that a reader that guesses the delimiter cannot guess wrong. */
const quote = (text: string): string =>
  /[",;|\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

const cellText = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : quote(neutralise(cell));
};

/** A row of one empty cell would be a blank line, which readers skip. */
const rowText = (row: readonly CsvCell[]): string => row.map(cellText).join(',') || '""';

/** Rows → CSV text as Excel expects it: byte order mark, comma, CR LF. What `readFile` reads back is the same. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${rowText(row)}\r\n`).join('')}`;

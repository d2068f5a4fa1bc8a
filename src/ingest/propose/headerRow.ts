import { headerRoles, headerSpelling } from './headerMatch';
import type { NodesIn } from './headerNode';
import { splitYear } from './headerYear';
import { countYears, soleYears } from './headerYears';

export type Rows = readonly (readonly string[])[];

/** Title rows, a logo, an address: a header further down than this is none. */
export const LOOK_DOWN = 40;
/** Wider headers repeat what their first columns say. */
const LOOK_ACROSS = 120;
/** Rows of headings that may stand above the last one: years, instruments. */
const LOOK_UP = 2;
/** Of the ten indicators: so many in a row are no chance. */
const NEARLY_ALL = 8;

export interface Header {
  /** Index of the last header row. */
  readonly row: number;
  /** A text a column: the cell, or where it is blank the heading above it. */
  readonly cells: readonly string[];
  /** The year a row above or the cell itself gives the column. */
  readonly years: readonly (number | null)[];
  /** Non-blank cells above the header rows, row by row. */
  readonly titles: readonly string[];
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
const isNumber = (cell: string): boolean => /^[\d.,%\s-]+$/.test(headerSpelling(cell));

/**
 * Bare numbers head columns only as a run 1, 2, 3 … of the ten indicators, once or, for several years, again and again,
 * and only where other headers stand beside them or hardly one of the ten is missing: anything else is data.
 */
function countRun(cells: readonly string[], hasWords: () => boolean): number {
  const numbers = cells.flatMap((cell) => {
    const text = headerSpelling(splitYear(cell).rest);
    return /^(?:[1-9]|10)(?:\.\d)?$/.test(text) ? [Number(text)] : [];
  });
  const [first] = numbers;
  const runs = numbers.every((value, i) => value === first || value > (numbers[i - 1] ?? 0));
  if (!runs || new Set(numbers).size < 3) return 0;
  const whole = new Set(numbers.filter((value) => Number.isInteger(value))).size;
  return whole >= NEARLY_ALL || hasWords() ? numbers.length : 0;
}

/** How many cells of the row are headers in words that are known. */
export function knownHeaders(row: readonly string[], nodesIn: NodesIn): number {
  const cells = row.slice(0, LOOK_ACROSS).filter((cell) => cell.trim() !== '');
  const words = cells.filter((cell) => {
    if (isNumber(cell)) return false;
    const { rest } = splitYear(cell);
    if (headerRoles(cell, 'scores').length + headerRoles(cell, 'measures').length > 0) return true;
    return nodesIn(rest, null).length > 0;
  });
  return words.length;
}

/** Years of a heading row over the columns; a merged heading stands on its first column only. */
function yearsAbove(row: readonly string[], width: number): (number | null)[] | null {
  const own = Array.from({ length: width }, (_, column) => {
    const { rest, year } = splitYear(row[column] ?? '');
    return rest === '' ? year : null;
  });
  if (new Set(own.filter((year) => year !== null)).size < 2) return null;
  let last: number | null = null;
  return own.map((year, column) => {
    if (year !== null) last = year;
    else if ((row[column] ?? '').trim() !== '') last = null;
    return last;
  });
}

/** The header at a row, with the heading rows directly above it folded in. */
export function headerAt(rows: Rows, row: number): Header {
  const width = rows.slice(row, row + 50).reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const cells = Array.from({ length: width }, (_, column) => (rows[row]?.[column] ?? '').trim());
  const sole = soleYears(cells);
  let years: (number | null)[] = cells.map((cell, column) => splitYear(cell).year ?? sole[column] ?? null);
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - LOOK_UP); above -= 1) {
    const heading = rows[above] ?? [];
    const headingYears = yearsAbove(heading, width);
    // A heading row has cells over the blanks of the header, or years; else it is a title.
    const fills = cells.some((cell, column) => cell === '' && (heading[column] ?? '').trim() !== '');
    if (!headingYears && !(fills && filled(heading) > 1)) break;
    top = above;
    if (headingYears) years = years.map((year, column) => year ?? headingYears[column] ?? null);
    cells.forEach((cell, column) => {
      const text = (heading[column] ?? '').trim();
      if (cell === '' && (headingYears?.[column] ?? null) === null) cells[column] = text;
    });
  }
  const titles = rows.slice(0, top).flatMap((title) => title.filter((cell) => cell.trim() !== ''));
  return { row, cells, years, titles };
}

/** How many cells of a row are headers: words, years, numbers of indicators. */
function countHeaders(rows: Rows, index: number, nodesIn: NodesIn): number {
  const row = (rows[index] ?? []).slice(0, LOOK_ACROSS);
  const below = rows[index + 1] ?? [];
  const years = countYears(row, (column) => knownHeaders([below[column] ?? ''], nodesIn) > 0);
  // Over the blanks of a row of years stand the other headers.
  const words = knownHeaders(years > 0 ? headerAt(rows, index).cells : row, nodesIn);
  const hasWords = (): boolean => {
    if (words > 0) return true;
    const folded = headerAt(rows, index);
    return folded.years.some((year) => year !== null) || knownHeaders(folded.cells, nodesIn) > 0;
  };
  return words + years + countRun(row, hasWords);
}

/** The row with most known headers, the upper one of equals; null where no row has two. */
export function findHeader(rows: Rows, nodesIn: NodesIn): Header | null {
  let best = -1;
  let most = 1;
  for (const index of rows.slice(0, LOOK_DOWN).keys()) {
    const count = countHeaders(rows, index, nodesIn);
    if (count > most) [best, most] = [index, count];
  }
  return best < 0 ? null : headerAt(rows, best);
}

import { parseFiscalYear } from '../../text/years';
import { headerRoles, headerSpelling } from './headerMatch';
import { splitYear } from './headerYear';
import type { SimpleRole } from '../types';

/** Roles that say what the rows beside a year are about. */
const nodeWords: readonly SimpleRole[] = ['code', 'name'];
const rowWords: readonly SimpleRole[] = ['agency', ...nodeWords];
const says = (cells: readonly string[], words: readonly SimpleRole[]): boolean =>
  cells.some((cell) =>
    headerRoles(cell, 'scores').some(({ kind, confidence }) => words.includes(kind) && confidence >= 0.8),
  );

/** A year is all the header says: `2563`, `ปี 63`, `ปีงบประมาณ ๒๕๖๓`, `FY2020`; beside names of nodes `ITA 2563` too. */
function soleYear(cell: string, besideNodes: boolean): number | null {
  const { rest, year } = splitYear(cell);
  return rest === '' || (besideNodes && rest.toUpperCase() === 'ITA') ? year : null;
}

/**
 * Bare numbers of two digits are years only as a run of neighbours (62, 63, 64 or 64, 63), and only beside a header that
 * says what the rows are: a row of scores has none.
 */
function shortYears(cells: readonly string[]): (number | null)[] {
  const found = cells.map((cell) => {
    const text = headerSpelling(cell);
    return /^[5-8]\d$/.test(text) ? Number(text) : null;
  });
  const run = found.filter((year) => year !== null);
  const step = (run[1] ?? 0) - (run[0] ?? 0);
  const isRun =
    run.length > 1 && Math.abs(step) === 1 && run.every((year, i) => year === (run[0] ?? 0) + i * step);
  return found.map((year) =>
    isRun && year !== null && says(cells, rowWords) ? parseFiscalYear(String(year)) : null,
  );
}

/** The columns of a header row that are headed by nothing but a year (B.E.). */
export function soleYears(cells: readonly string[]): readonly (number | null)[] {
  const short = shortYears(cells);
  const besideNodes = says(cells, nodeWords);
  return cells.map((cell, column) => soleYear(cell, besideNodes) ?? short[column] ?? null);
}

/**
 * How many columns of a row are headed by years: two different ones, or one beside a header that says what the rows are;
 * else a year is a title or a datum. Years with headers of their own below them are a heading, no header.
 */
export function countYears(cells: readonly string[], headsBelow: (column: number) => boolean): number {
  const years = soleYears(cells).filter((year, column) => year !== null && !headsBelow(column));
  return new Set(years).size > 1 || says(cells, rowWords) ? years.length : 0;
}

import { fileFinding } from './fileFinding';
import { isNumeric } from '../propose/headerContent';
import { nodesIn } from '../propose/headerNode';
import { findHeader, LOOK_DOWN, type Rows } from '../propose/headerRow';
import { MAX_COLUMNS } from '../limits';
import type { Finding } from '../types';

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** Nothing stands below the header, whether or not titles stand above it. */
function isHeaderOnly(rows: Rows): boolean {
  const last = rows.findLastIndex(isFilled);
  if (last >= LOOK_DOWN) return false;
  if (rows.findIndex(isFilled) === last) return true;
  // A last row of nothing but numbers may look like a header 1, 2, 3 …; it is data all the same.
  const words = (rows[last] ?? []).some((cell) => cell.trim() !== '' && !isNumeric(cell));
  return words && findHeader(rows, nodesIn([]))?.row === last;
}

const widthOf = (rows: Rows): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

export const tooWide = (widest: number): Finding | null =>
  widest > MAX_COLUMNS
    ? fileFinding('file-too-many-columns', { value: String(widest), expected: String(MAX_COLUMNS) })
    : null;

/** Why the rows of a file or sheet are no table; null = they are one. */
export function tableFault(rows: Rows, widest = widthOf(rows)): Finding | null {
  const wide = tooWide(widest);
  if (wide) return wide;
  if (!rows.some(isFilled)) return fileFinding('file-no-columns');
  return isHeaderOnly(rows) ? fileFinding('file-header-only') : null;
}

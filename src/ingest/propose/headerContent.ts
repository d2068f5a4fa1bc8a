import { parseScore } from '../../text/numbers';
import { parseFiscalYear } from '../../text/years';
import { looksLikeAgency } from './headerAgency';
import type { RoleGuess } from './headerMatch';
import type { Rows } from './headerRow';

const SAMPLE = 60;

/** The first cells of a column below the header that are not blank. */
export function sampleColumn(rows: Rows, headerRow: number, column: number): string[] {
  const cells: string[] = [];
  for (
    let row = headerRow + 1;
    row < rows.length && row < headerRow + 400 && cells.length < SAMPLE;
    row += 1
  ) {
    const cell = (rows[row]?.[column] ?? '').trim();
    if (cell !== '') cells.push(cell);
  }
  return cells;
}

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

export const isNumeric = (cell: string): boolean => typeof parseScore(cell) === 'object';
const isYear = (cell: string): boolean => /^\D{0,20}(25|๒๕|20)/.test(cell) && parseFiscalYear(cell) !== null;
const isLevel = (cell: string): boolean =>
  /^(AA|[A-F]|สูงมาก|สูง|ปานกลาง|ต่ำ|ต่ำมาก|(ไม่)?ผ่าน.*|ต้องปรับปรุง.*)$/.test(cell);

/** Share of cells that are numbers. */
export const numericShare = (cells: readonly string[]): number => share(cells, isNumeric);
/** Share of cells that are levels as published: AA … F, ผ่านดี … */
export const levelShare = (cells: readonly string[]): number => share(cells, isLevel);

/** What a column under an unknown header seems to hold: only what its cells show plainly. */
export function contentRoles(cells: readonly string[]): readonly RoleGuess[] {
  if (share(cells, isYear) > 0.9) return [{ kind: 'year', confidence: 0.6 }];
  if (share(cells, looksLikeAgency) > 0.6) return [{ kind: 'agency', confidence: 0.6 }];
  if (levelShare(cells) > 0.8) return [{ kind: 'level', confidence: 0.55 }];
  return [];
}

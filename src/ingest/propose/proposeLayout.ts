import { sampleColumn } from './headerContent';
import type { NodeGuess } from './headerNode';
import type { Rows } from './headerRow';
import type { ColumnGuess, Layout, Role, SimpleRole, Subject } from '../types';

export const columnOf = (guesses: readonly ColumnGuess[], kind: Role['kind']): number =>
  guesses.find(({ role }) => role.kind === kind)?.column ?? -1;

const has = (guesses: readonly ColumnGuess[], ...kinds: SimpleRole[]): boolean =>
  kinds.some((kind) => columnOf(guesses, kind) >= 0);

export const nodeCodes = (guesses: readonly ColumnGuess[]): string[] =>
  guesses.flatMap(({ role }) => (role.kind === 'node' ? [role.code] : []));

export const mostlyItems = (codes: readonly string[]): boolean =>
  codes.filter((code) => /^o\d/.test(code)).length * 2 > codes.length;

/** Share of rows that state something but leave this column blank: cells merged with the one above. */
function blankShare(rows: Rows, headerRow: number, column: number): number {
  const data = rows
    .slice(headerRow + 1, headerRow + 200)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const blank = data.filter((row) => (row[column] ?? '').trim() === '');
  return data.length === 0 || blank.length === data.length ? 0 : blank.length / data.length;
}

function isMerged(rows: Rows, headerRow: number, guesses: readonly ColumnGuess[]): boolean {
  if (has(guesses, 'instrument') && has(guesses, 'points')) return true;
  return (['agency', 'year', 'instrument'] as const).some((kind) => {
    const column = columnOf(guesses, kind);
    return column >= 0 && blankShare(rows, headerRow, column) > 0.4;
  });
}

/** Items are listed by o-codes or by names that only items have. */
function namesItems(
  rows: Rows,
  headerRow: number,
  guesses: readonly ColumnGuess[],
  nodesOf: (cell: string) => readonly NodeGuess[],
): boolean {
  const named = (['code', 'name'] as const).flatMap((kind) => {
    const column = columnOf(guesses, kind);
    const cells = column < 0 ? [] : sampleColumn(rows, headerRow, column);
    return cells.flatMap((cell) => nodesOf(cell)[0]?.code ?? []);
  });
  return named.length > 0 && mostlyItems(named);
}

/** What a table of scores, items or agencies is about and how it is laid out; null = none. `nodesOf`: what a cell names. */
export function scoreLayout(
  rows: Rows,
  headerRow: number,
  guesses: readonly ColumnGuess[],
  nodesOf: (cell: string) => readonly NodeGuess[],
): { readonly subject: Subject; readonly layout: Layout } | null {
  const codes = nodeCodes(guesses);
  if (has(guesses, 'code', 'name') && has(guesses, 'score')) {
    const subject = namesItems(rows, headerRow, guesses, nodesOf) ? 'items' : 'scores';
    return { subject, layout: isMerged(rows, headerRow, guesses) ? 'merged' : 'long' };
  }
  if (codes.length > 0) return { subject: mostlyItems(codes) ? 'items' : 'scores', layout: 'wide' };
  const place: readonly SimpleRole[] = ['agencyCode', 'agencyType', 'district', 'province', 'region'];
  if (has(guesses, 'agency') && has(guesses, ...place)) return { subject: 'agencies', layout: 'long' };
  return null;
}

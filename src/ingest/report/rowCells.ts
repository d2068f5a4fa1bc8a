import type { RowBlock } from '../document/document';
import type { HeaderRole } from './reportHeaders';
import type { ReportLayout } from './reportLayout';

/** The cells of a row by what their columns hold. */
export interface RowCells {
  /** As printed, several columns of one role joined by line feeds; '' where the table has none. */
  of(role: HeaderRole): string;
  /** Notes and columns that stand beside the matter, each after its header. */
  readonly beside: string;
  /** Under columns without a header. */
  readonly unnamed: string;
}

const joinLines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

export function rowCells(row: RowBlock, layout: ReportLayout): RowCells {
  const cells = layout.columns.map((role, column) => ({
    role,
    header: (layout.cells[column] ?? '').replace(/\s+/gu, ' ').trim(),
    text: (row.cells[column] ?? '').trim(),
  }));
  const named = (header: string, text: string) => (text === '' ? '' : `${header}: ${text}`);
  return {
    of: (role) => joinLines(cells.filter((cell) => cell.role === role).map(({ text }) => text)),
    beside: joinLines(
      cells.map(({ role, header, text }) => (role === 'note' || role === 'aside' ? named(header, text) : '')),
    ),
    unnamed: joinLines(cells.filter(({ role }) => role === null).map(({ text }) => text)),
  };
}

/** Two cells of one column of rows that are one, a blank or equal one (period, responsible) not doubled. */
export const joinCells = (first: string, second: string): string =>
  second === '' || first === second || first.endsWith(`\n${second}`) ? first : joinLines([first, second]);

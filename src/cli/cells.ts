import { applyEdits } from '../ingest/edits';
import type { SimpleRole } from '../ingest/types';
import type { Source } from './files';

/** The cells of a source as they were read, by place and role; '' where the table has none. */
export interface SourceCells {
  readonly of: (place: number, role: SimpleRole) => string;
  readonly at: (place: number, column: number) => string;
  /** Whether any row has something in the column of that role. */
  readonly has: (role: SimpleRole) => boolean;
}

export function sourceCells({ table, mapping, edits }: Source): SourceCells {
  const { rows, lines } = applyEdits(table, edits).table;
  const byPlace = new Map(lines.map((line, index) => [line, rows[index] ?? []]));
  const at = (place: number, column: number): string => (byPlace.get(place)?.[column] ?? '').trim();
  const columnOf = (role: SimpleRole) => mapping.roles.findIndex(({ kind }) => kind === role);
  return {
    at,
    of: (place, role) => at(place, columnOf(role)),
    has: (role) => {
      const column = columnOf(role);
      return rows.some((cells, row) => row > mapping.headerRow && (cells[column] ?? '').trim() !== '');
    },
  };
}

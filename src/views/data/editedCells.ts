import type { Source, Sources } from '../../state/source';
import type { Workspace } from '../../state/workspace.svelte';

/** A cell the person reads differently: where it stands, what the file prints there, and what is read instead. */
export interface EditedCell {
  readonly key: string;
  readonly id: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** Header of the column as the file prints it; empty where it has none. */
  readonly columnName: string;
  readonly printed: string;
  readonly value: string;
}

type Cells = Pick<Workspace, 'rowsAt'>;

/** What the person put there, or undefined. Row = physical line, column from 0, as in findings. */
export const saidAt = ({ edits }: Source, row: number, column: number): string | undefined =>
  edits.find((edit) => edit.row === row && edit.column === column)?.value;

/** The cell as its file prints it; empty where the row is shorter. */
export async function printedAt(cells: Cells, source: Source, row: number, column: number): Promise<string> {
  const [found] = await cells.rowsAt(source, [row]);
  return found?.[column] ?? '';
}

/** Edits of cells; what a measure aims at is confirmed in no cell of the file and stands on its own page. */
export const cellEdits = ({ edits }: Source) => edits.filter(({ column }) => column >= 0);

/** Every edited cell, the files in their order, the newest edit of a file last. */
export async function editedCells(cells: Cells, sources: Sources): Promise<readonly EditedCell[]> {
  const parts = await Promise.all(
    sources.map(async (source) => {
      const { id, table, mapping } = source;
      const header = table.rows[mapping?.headerRow ?? 0] ?? [];
      return Promise.all(
        cellEdits(source).map(async ({ row, column, value }) => ({
          key: `${id} ${row} ${column}`,
          id,
          file: table.file,
          sheet: table.sheet,
          row,
          column,
          columnName: header[column]?.trim() ?? '',
          printed: await printedAt(cells, source, row, column),
          value,
        })),
      );
    }),
  );
  return parts.flat();
}

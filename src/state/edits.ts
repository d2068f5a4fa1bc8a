import type { Edit } from '../ingest/types';
import type { FindingsRow } from '../questions/findings';
import type { LoadedSource } from './generation';
import type { Source, Sources } from './source';

/** The source with one cell read differently; a later edit of the same cell replaces the earlier. */
export const withEdit = (source: Source, edit: Edit): Source => ({
  ...source,
  edits: [...source.edits.filter(({ row, column }) => row !== edit.row || column !== edit.column), edit],
});

/** The source with that cell as its file has it. */
export const withoutEdit = (source: Source, place: Omit<Edit, 'value'>): Source => ({
  ...source,
  edits: source.edits.filter(({ row, column }) => row !== place.row || column !== place.column),
});

/** Each finding's proposed text put into its cell. Findings name their source by its place in `loaded`. */
export function withProposals(
  sources: Sources,
  loaded: readonly LoadedSource[],
  findings: readonly FindingsRow[],
): Sources {
  const edits = findings.flatMap(({ source_id, row_no, col_no, proposal }) => {
    const id = loaded[source_id - 1]?.source.id;
    return proposal === null || id === undefined
      ? []
      : [{ id, edit: { row: row_no, column: col_no, value: proposal } }];
  });
  return sources.map((source) =>
    edits.filter(({ id }) => id === source.id).reduce((edited, { edit }) => withEdit(edited, edit), source),
  );
}

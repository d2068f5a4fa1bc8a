import type { MeasuresRow } from '../../questions/measures';
import type { Subject } from '../../ingest/types';
import { parseStatus } from '../../ingest/measures/status';
import { lineOf } from '../../ingest/place';
import type { Source } from '../../state/source';
import { saidAt } from '../data/editedCells';
import type { ReportRow } from '../data/reportRows';

/** A cell of a gathered row: what is read, which is what the document prints unless the person said otherwise. */
export interface ReviewCell {
  readonly column: number;
  readonly header: string;
  readonly value: string;
  readonly isEdited: boolean;
}

/** One fact of the document beside its text. */
export interface ReviewRow {
  readonly key: string;
  readonly sourceId: number;
  readonly place: number;
  readonly line: number;
  /** Blank cells are left out. */
  readonly cells: readonly ReviewCell[];
  readonly findings: readonly ReportRow[];
  /** As it was loaded; absent for other facts and for a row that was refused. */
  readonly measure: MeasuresRow | undefined;
  /** How far it went (planned, underway, done, done_with_result); null where that is not known. */
  readonly progress: string | null;
}

export interface ReviewSection {
  readonly source: Source;
  readonly subject: Subject;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewOf {
  readonly sections: readonly ReviewSection[];
  /** About lines that gave no row, or the document as a whole. */
  readonly others: readonly ReportRow[];
}

/** A loaded table of a document and its place in the engine. */
export interface LoadedPart {
  readonly source: Source;
  readonly id: number;
}

function cellsOf(source: Source, cells: readonly string[], place: number): readonly ReviewCell[] {
  const header = source.table.rows[source.mapping?.headerRow ?? 0] ?? [];
  return header.flatMap((name, column) => {
    const printed = cells[column] ?? '';
    const said = saidAt(source, place, column);
    const value = said ?? printed;
    const isEdited = said !== undefined && said !== printed;
    return value.trim() === '' && !isEdited ? [] : [{ column, header: name.trim(), value, isEdited }];
  });
}

/** What the check list says was done about an item. */
function checked({ mapping }: Source, cells: readonly ReviewCell[]): string | null {
  if (mapping?.subject !== 'checklist') return null;
  const said = cells.filter(({ column }) => /^(?:progress|status)$/.test(mapping.roles[column]?.kind ?? ''));
  return said.map(({ value }) => parseStatus(value)).find((status) => status !== null) ?? null;
}

/** What a document gave, row by row, each with its doubts. */
export function reviewOf(
  parts: readonly LoadedPart[],
  findings: readonly ReportRow[],
  measures: readonly MeasuresRow[],
): ReviewOf {
  const ids = new Set(parts.map(({ id }) => id));
  const key = (id: number, row: number) => `${id} ${row}`;
  const byPlace = new Map<string, ReportRow[]>();
  for (const found of findings) {
    if (found.answer === null || !ids.has(found.answer.source_id)) continue;
    const at = key(found.answer.source_id, found.row);
    byPlace.set(at, [...(byPlace.get(at) ?? []), found]);
  }
  const measureAt = new Map(measures.map((row) => [key(row.source_id, row.row_no), row]));
  const shown = new Set<string>();
  const sections = parts.map(({ source, id }): ReviewSection => {
    const { rows, lines } = source.table;
    const first = (source.mapping?.headerRow ?? 0) + 1;
    const facts = rows.slice(first).map((cells, index): ReviewRow => {
      const place = lines[first + index] ?? 0;
      shown.add(key(id, place));
      const own = cellsOf(source, cells, place);
      const measure = measureAt.get(key(id, place));
      return {
        key: key(source.id, place),
        sourceId: source.id,
        place,
        line: lineOf(place),
        cells: own,
        findings: byPlace.get(key(id, place)) ?? [],
        measure,
        progress: measure?.progress ?? checked(source, own),
      };
    });
    return { source, subject: source.mapping?.subject ?? 'scores', rows: facts };
  });
  const others = [...byPlace].flatMap(([at, rows]) => (shown.has(at) ? [] : rows));
  return { sections, others };
}

const isDoubt = ({ level }: ReportRow): boolean => level !== 'note';

/** Lines that gave a row, and whether any of their rows is in doubt. */
export function givingLines(sections: readonly ReviewSection[]): ReadonlyMap<number, boolean> {
  const lines = new Map<number, boolean>();
  for (const { line, findings } of sections.flatMap(({ rows }) => rows))
    lines.set(line, lines.get(line) === true || findings.some(isDoubt));
  return lines;
}

/** Only rows about which there is a doubt; sections without any are gone. */
export const doubtful = (sections: readonly ReviewSection[]): readonly ReviewSection[] =>
  sections.flatMap((section) => {
    const rows = section.rows.filter(({ findings }) => findings.some(isDoubt));
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });

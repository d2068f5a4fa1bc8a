import type { RuleId } from '../../text/rules';
import { framework } from '../../framework/frameworks';
import { agenciesReader } from './stageAgencies';
import { checklistReader } from './stageChecklist';
import { breathe } from '../read/decode';
import { applyEdits } from '../edits';
import { formulaNotes } from './formulas';
import { isDebris, rowShape } from '../rowKinds';
import { packStaging } from './stagePack';
import { LearnedRows } from './learnedRows';
import { longReader } from './stageLong';
import { measuresReader } from './stageMeasures';
import { mergedReader } from './stageMerged';
import { partsOf } from './stageParts';
import { rotatedReader } from './stageRotated';
import { wideReader } from './stageWide';
import { noteUnread } from './unread';
import { Staging, type Cells, type RowReader } from './staging';
import type { FrameworkOf } from './stageYear';
import type { Edit, Layout, Mapping, Staged, TextTable } from '../types';

export interface StageOptions {
  readonly edits: readonly Edit[];
  /** Position of the source in the workspace, from 1. */
  readonly sourceId: number;
  /** Every 50,000 rows and at the end. */
  readonly onProgress?: (progress: { readonly rows: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
  /** Frameworks by fiscal year (B.E.); those built in where it is absent. */
  readonly frameworkOf?: FrameworkOf;
}

const rowsPerStep = 50_000;

const scoreReaders: Readonly<Record<Layout, (parts: ReturnType<typeof partsOf>) => RowReader>> = {
  long: longReader,
  wide: wideReader,
  rotated: rotatedReader,
  merged: mergedReader,
};

function readerFor(staging: Staging, frameworkOf: FrameworkOf): RowReader {
  const { subject, layout, roles } = staging.mapping;
  if (subject === 'agencies') return agenciesReader(staging);
  if (subject === 'checklist') return checklistReader(staging, frameworkOf);
  if (subject === 'measures') return measuresReader(staging, frameworkOf);
  const isItem = (code: string) => /^o\d/u.test(code);
  const valueColumns = roles.flatMap((role, column) => {
    const values = role.kind === 'node' ? isItem(role.code) : role.kind === 'score' || role.kind === 'agency';
    return values ? [column] : [];
  });
  return scoreReaders[layout](partsOf(staging, frameworkOf, valueColumns));
}

/** A doubt of the document's reader that says the same as our own finding, and with more reason. */
const saysBetter: Readonly<Partial<Record<RuleId, RuleId>>> = { 'number-name-differ': 'name-differs' };

/** What the reader of the document doubts, but for cells that the person has set right (or rows: any of their cells). */
function keepDoubts({ table, source, findings }: Staging): void {
  for (const doubt of table.gathered?.doubts ?? []) {
    const { row, column, rule } = doubt;
    if (column < 0 ? source.touched(row) : source.edited(row, column)) continue;
    const own = findings.findIndex(
      (other) => other.rule === saysBetter[rule] && other.row === row && other.column === column,
    );
    if (own >= 0) findings.splice(own, 1);
    findings.push(doubt);
  }
}

/**
 * A confirmed table → the staging tables of one source, with findings and refused rows. Every data row (all after the
 * header but blank ones and page-break dashes) ends loaded or refused, whole. Rejects only when `signal` is aborted.
 */
export async function stage(table: TextTable, mapping: Mapping, options: StageOptions): Promise<Staged> {
  const { edits, sourceId, onProgress, signal, frameworkOf = framework } = options;
  const staging = new Staging(applyEdits(table, edits), mapping, sourceId);
  const reader = readerFor(staging, frameworkOf);
  const shape = rowShape(staging.table.rows[mapping.headerRow] ?? [], staging.header, table.kind !== 'xlsx');
  const noteFormulas = formulaNotes(staging);
  const { rows, lines } = staging.table;
  const read = (cells: Cells, row: number): RuleId | null => {
    if (shape.isHeader(cells)) {
      staging.find('header-repeated', 'note', row, -1, { value: cells.join(' | ') });
      return 'header-repeated';
    }
    if (shape.isRagged(cells)) {
      reader.lost?.(cells);
      const words = { value: String(cells.length), expected: String(shape.width) };
      return staging.fault('row-ragged', row, -1, words);
    }
    noteFormulas(cells, row);
    return reader.read(cells, row);
  };
  const learned = LearnedRows.of(staging);
  let rowsRead = 0;

  for (let index = mapping.headerRow + 1; index < rows.length; index += 1) {
    if (index % rowsPerStep === 0) {
      onProgress?.({ rows: index, of: rows.length });
      await breathe();
      signal?.throwIfAborted();
    }
    const line = lines[index] ?? index + 1;
    if (learned?.add(index, line)) {
      rowsRead += 1;
      continue;
    }
    const cells = rows[index] ?? [];
    if (isDebris(cells)) continue;
    rowsRead += 1;
    if (learned) learned.learn(index, () => staging.row(cells, line, read));
    else staging.row(cells, line, read);
  }
  reader.finish?.();
  noteUnread(staging);
  keepDoubts(staging);
  signal?.throwIfAborted();
  onProgress?.({ rows: rows.length, of: rows.length });
  return packStaging(staging, rowsRead);
}

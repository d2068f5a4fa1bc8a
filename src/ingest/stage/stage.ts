import type { RuleId } from '../../text/rules';
import { framework } from '../../framework/frameworks';
import { applyEdits } from '../edits';
import { packStaging } from './stagePack';
import { StageRows } from './stageRows';
import { Staging } from './staging';
import type { FrameworkOf } from './stageYear';
import type { Edit, Mapping, Staged, TextTable } from '../types';

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
  const stager = new StageRows(staging, frameworkOf);
  const of = table.rows.length;
  await stager.add(staging.table, mapping.headerRow + 1, {
    onProgress: (rows) => onProgress?.({ rows, of }),
    ...(signal ? { signal } : {}),
  });
  stager.finish();
  keepDoubts(staging);
  signal?.throwIfAborted();
  onProgress?.({ rows: of, of });
  return packStaging(staging, stager.rowsRead);
}

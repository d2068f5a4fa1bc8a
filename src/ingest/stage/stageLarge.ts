import { framework } from '../../framework/frameworks';
import { applyEdits } from '../edits';
import type { LargeTable } from '../read/readLarge';
import { packLast, packPiece } from './stagePack';
import { StageRows } from './stageRows';
import { Staging } from './staging';
import type { FrameworkOf } from './stageYear';
import type { Edit, Mapping, Staged, TextTable } from '../types';

export interface LargeStageOptions {
  readonly edits: readonly Edit[];
  /** Position of the source in the workspace, from 1. */
  readonly sourceId: number;
  /** Bytes of the file that are staged. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
  readonly frameworkOf?: FrameworkOf;
}

/**
 * The staging tables that `stage` makes of the whole table, in pieces whose rows belong together: only one is held at a
 * time, and the few scores whose scale all the others decide. Rejects when `signal` is aborted, or where the disk fails.
 */
export async function* stageLarge(
  large: LargeTable,
  mapping: Mapping,
  { edits, sourceId, onProgress, signal, frameworkOf = framework }: LargeStageOptions,
): AsyncGenerator<Staged['tables']> {
  const edited = (piece: Pick<TextTable, 'rows' | 'lines'>): TextTable =>
    applyEdits({ ...large.head, ...piece }, edits).table;
  const staging = new Staging(applyEdits(large.head, edits), mapping, sourceId);
  const stager = new StageRows(staging, frameworkOf, function* () {
    for (const piece of large.atOnce()) yield edited(piece);
  });
  let from = mapping.headerRow + 1;
  for await (const piece of large.pieces(signal)) {
    await stager.add(edited(piece), from, signal ? { signal } : {});
    from = Math.max(0, from - piece.rows.length);
    onProgress?.({ bytes: piece.bytes, of: large.size });
    yield packPiece(staging, stager.waiting());
  }
  stager.finish();
  yield packLast(staging, stager.rowsRead);
}

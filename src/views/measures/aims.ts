import type { CoverageRow } from '../../questions/coverage';
import type { CoverageCellsRow } from '../../questions/coverageCells';
import type { MeasuresRow } from '../../questions/measures';

/** The three lists of what to mend first. */
export interface ToMend {
  readonly withoutResult: readonly MeasuresRow[];
  /** Measures that reach no node with lost points. */
  readonly aimless: readonly MeasuresRow[];
  /** Nodes with lost points that no measure reaches, most lost first. */
  readonly uncovered: readonly CoverageRow[];
}

export function toMend(
  measures: readonly MeasuresRow[],
  coverage: readonly CoverageRow[],
  cells: readonly CoverageCellsRow[],
): ToMend {
  const aiming = new Set(cells.map(({ measure_id }) => measure_id));
  return {
    withoutResult: measures.filter(({ has_result }) => !has_result),
    aimless: measures.filter(({ measure_id }) => !aiming.has(measure_id)),
    uncovered: coverage.filter(({ reach }) => reach === 'none'),
  };
}

import type { CoverageRow } from '../../questions/coverage';
import type { CoverageCellsRow } from '../../questions/coverageCells';
import type { CoverageShareRow } from '../../questions/coverageShare';
import type { MeasuresRow } from '../../questions/measures';

export interface CoverageMatrixData {
  /** Nodes with lost points, most first. */
  readonly rows: readonly Pick<CoverageRow, 'code' | 'name_th' | 'name_en' | 'lost_points' | 'reach'>[];
  readonly cells: readonly CoverageCellsRow[];
  /** In file order: the first is M1. */
  readonly measures: readonly Pick<MeasuresRow, 'measure_id' | 'title' | 'progress'>[];
  readonly shares: readonly CoverageShareRow[];
}

export interface MeasureColumn {
  /** M1, M2… by place in the file, whatever columns are shown. */
  readonly label: string;
  readonly id: number;
  readonly title: string;
  readonly progress: string;
}

/**
 * The columns there is room for, in file order. Where not all fit, measures that reach the most lost points
 * stay, for a column without a mark says least.
 */
export const columnsFor = (data: CoverageMatrixData, room: number): readonly MeasureColumn[] => {
  const lost = new Map(data.rows.map((row) => [row.code, row.lost_points]));
  const reached = new Map<number, number>();
  for (const cell of data.cells)
    reached.set(cell.measure_id, (reached.get(cell.measure_id) ?? 0) + (lost.get(cell.code) ?? 0));
  const all = data.measures.map((measure, index) => ({
    label: `M${index + 1}`,
    id: measure.measure_id,
    title: measure.title,
    progress: measure.progress,
    index,
  }));
  return all
    .toSorted((a, b) => (reached.get(b.id) ?? 0) - (reached.get(a.id) ?? 0) || a.index - b.index)
    .slice(0, room)
    .sort((a, b) => a.index - b.index);
};

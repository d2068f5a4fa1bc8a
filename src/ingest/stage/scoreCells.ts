import type { FrameworkNode } from '../../framework/types';
import type { RuleId } from '../../text/rules';
import { valueColumns, yearOfColumn, type ValueColumn } from './sideBySide';
import type { Agency } from './stageAgency';
import { NodeCells, type Parts } from './stageParts';
import type { Cells } from './staging';
import type { YearOf } from './stageYear';

/** The values of a row that names one node: one column, or one a year side by side. */
export class ScoreCells {
  private readonly columns: readonly ValueColumn[];
  private readonly cellsOf: NodeCells;

  constructor(private readonly parts: Parts) {
    this.columns = valueColumns(parts.staging.mapping, 'score');
    this.cellsOf = new NodeCells(parts);
  }

  /** Neither a node nor a value of one. */
  isEmpty(cells: Cells): boolean {
    return this.cellsOf.isEmpty(cells) && this.filled(cells).length === 0;
  }

  /** Stages the values; the row's node (null: its row is one of levels), or the rule that refuses the row. */
  add(cells: Cells, row: number, agency: Agency, own: YearOf | null): FrameworkNode | RuleId | null {
    const filled = this.filled(cells);
    let last: FrameworkNode | null = null;
    // A row without any value still has to name its node, by one of the years.
    for (const column of filled.length > 0 ? filled : this.anyColumn()) {
      const year = yearOfColumn(this.parts, column, row, own);
      if (typeof year === 'string') return year;
      if (!year) continue;
      const node = this.addOne(cells, row, column.column, agency, year, last);
      if (typeof node === 'string') return node;
      last = node;
    }
    return last;
  }

  private filled(cells: Cells): readonly ValueColumn[] {
    return this.columns.filter(({ column }) => (cells[column] ?? '').trim() !== '');
  }

  private anyColumn(): readonly ValueColumn[] {
    return this.columns.length > 0 ? this.columns.slice(-1) : [{ column: -1 }];
  }

  /** `said`: the node the same row has in another year; a disagreement about it is said once. */
  private addOne(
    cells: Cells,
    row: number,
    column: number,
    agency: Agency,
    year: YearOf,
    said: FrameworkNode | null,
  ): FrameworkNode | RuleId | null {
    const { cellsOf, parts } = this;
    const reading = cellsOf.read(cells, row, year);
    const text = cells[column] ?? '';
    if (reading.kind !== 'node' || reading.node.code !== said?.code) {
      const fault = cellsOf.report(reading, cells, row, () => `${agency.name} ${year.fiscalYear}`);
      if (fault) return fault;
    }
    if (reading.kind === 'level') parts.levels.add(text, agency, year, row, column);
    if (reading.kind !== 'node') return null;
    const { node, by } = reading;
    const codeCell = cellsOf.codeCell(cells, by);
    const note = cellsOf.noteOf(cells);
    return parts.values.add(text, { row, column, codeCell, agency, year, node, note, scale: 'auto' }) ?? node;
  }
}

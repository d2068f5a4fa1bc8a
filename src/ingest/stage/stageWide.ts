import { levelCells, rowYears, yearOfColumn } from './sideBySide';
import type { Agency } from './stageAgency';
import type { Parts } from './stageParts';
import type { Cells, RowReader } from './staging';
import type { YearOf } from './stageYear';
import { nodeColumns, type NodeColumn } from './twinColumns';

/** One row one agency-year, a column a node. Columns with a year of their own carry several years side by side. */
export function wideReader(parts: Parts): RowReader {
  const { staging, agencies, nodes, values } = parts;
  const columns = nodeColumns(parts);
  const note = staging.columnOf('note');
  const yearOf = rowYears(parts);
  const addLevels = levelCells(parts);

  const addNode = (cells: Cells, row: number, agency: Agency, column: NodeColumn, own: YearOf | null) => {
    const text = cells[column.column] ?? '';
    if (text.trim() === '') return null;
    const year = yearOfColumn(parts, column, row, own);
    if (!year || typeof year === 'string') return year;
    const node = nodes.node(year, column.code);
    if (!node) {
      const about = `${agency.name} ${year.fiscalYear}`;
      return staging.fault('code-unknown', row, column.column, { value: column.code, about });
    }
    const said = note < 0 ? '' : (cells[note] ?? '').trim();
    const { scale } = column;
    return values.add(text, {
      row,
      column: column.column,
      codeCell: null,
      agency,
      year,
      node,
      note: said === '' ? null : said,
      scale,
    });
  };

  return {
    read(cells, row) {
      const agency = agencies.of(cells, row);
      if (typeof agency === 'string') return agency;
      const year = yearOf(cells, row);
      if (typeof year === 'string') return year;
      for (const column of columns) {
        const refusal = addNode(cells, row, agency, column, year);
        if (refusal) return refusal;
      }
      const refusal = addLevels(cells, row, agency, year);
      if (refusal) return refusal;
      agencies.keep(agency, row);
      return null;
    },
    finish: () => {
      values.scales.settle();
    },
    waiting: () => values.scales.release(),
  };
}

import type { FrameworkNode } from '../../framework/types';
import type { RuleId } from '../../text/rules';
import { ScoreCells } from './scoreCells';
import { levelCells, rowYears } from './sideBySide';
import type { Agency } from './stageAgency';
import { NodeCells, type Parts } from './stageParts';
import type { Cells, RowReader } from './staging';
import type { YearOf } from './stageYear';

/**
 * Blocks with merged cells: agency and year stand on the first row of their block only. Points beside an instrument's
 * label are that instrument's; without a label, those of the instrument the row's own indicator belongs to (a label
 * may slip a row); on the agency's own row, which names no node, they are its total.
 */
export function mergedReader(parts: Parts): RowReader {
  const { staging, agencies, values, nodes } = parts;
  const cellsOf = new NodeCells(parts);
  const scores = new ScoreCells(parts);
  const yearOf = rowYears(parts);
  const addLevels = levelCells(parts);
  const columns = {
    year: staging.columnOf('year'),
    instrument: staging.columnOf('instrument'),
    points: staging.columnOf('points'),
  };
  let current: Agency | null = null;
  let yearText = '';

  const whose = (cells: Cells, row: number): Agency | RuleId => {
    if (agencies.nameIn(cells) === '' && current) return current;
    const agency = agencies.of(cells, row);
    current = typeof agency === 'string' ? null : agency;
    return agency;
  };

  const pointsNode = (cells: Cells, row: number, year: YearOf, own: FrameworkNode | null) => {
    const label = cellsOf.text(cells, columns.instrument);
    const node = label === '' ? nodes.node(year, own?.parent ?? 'total') : null;
    if (node) return node;
    const reading = nodes.read(year, label, '', null);
    if (reading.kind === 'node') return reading.node;
    return staging.fault('code-unknown', row, columns.instrument, { value: label });
  };

  const addPoints = (
    cells: Cells,
    row: number,
    agency: Agency,
    year: YearOf,
    own: FrameworkNode | null,
  ): RuleId | null => {
    const text = cells[columns.points] ?? '';
    if (text.trim() === '') return null;
    const node = pointsNode(cells, row, year, own);
    if (typeof node === 'string') return node;
    const printed = cellsOf.text(cells, columns.instrument);
    const codeCell = printed === '' ? null : { column: columns.instrument, printed };
    const place = { row, column: columns.points, codeCell, agency, year, node, note: null };
    return values.add(text, { ...place, scale: 'auto' });
  };

  return {
    read(cells, row) {
      const agency = whose(cells, row);
      if (typeof agency === 'string') return agency;
      yearText = cellsOf.text(cells, columns.year) || yearText;
      const year = yearOf(cells, row, yearText);
      if (typeof year === 'string') return year;
      const own = cellsOf.isEmpty(cells) ? null : scores.add(cells, row, agency, year);
      if (typeof own === 'string') return own;
      // Points have no year of their own, so that a table with points has one for each row.
      const refusal =
        (columns.points >= 0 && year ? addPoints(cells, row, agency, year, own) : null) ??
        addLevels(cells, row, agency, year);
      if (refusal) return refusal;
      agencies.keep(agency, row);
      return null;
    },
    lost(cells) {
      // Whose block begins here is unknown: better no agency than the wrong one for the rows below.
      if (agencies.nameIn(cells) !== '') current = null;
    },
    finish: () => {
      values.scales.settle();
    },
    waiting: () => values.scales.release(),
  };
}

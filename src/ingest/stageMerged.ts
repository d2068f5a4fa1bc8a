import type { FrameworkNode } from '../framework/types';
import type { RuleId } from '../text/rules';
import type { Agency } from './stageAgency';
import { NodeCells, type Parts } from './stageParts';
import type { Cells, RowReader } from './staging';
import type { YearOf } from './stageYear';

/**
 * Blocks with merged cells: agency, year and instrument stand on the first row of their block only. The agency's own
 * row (no node, no instrument) carries its total in the points column and its level; the first row of an instrument
 * carries the instrument's weighted points.
 */
export function mergedReader(parts: Parts): RowReader {
  const { staging, agencies, years, values, levels, nodes } = parts;
  const cellsOf = new NodeCells(parts);
  const columns = {
    year: staging.columnOf('year'),
    instrument: staging.columnOf('instrument'),
    score: staging.columnOf('score'),
    points: staging.columnOf('points'),
    level: staging.columnOf('level'),
  };
  let current: Agency | null = null;
  let yearText = '';
  let instrument = '';

  const whose = (cells: Cells, row: number): Agency | RuleId => {
    if (agencies.nameIn(cells) === '' && current) return current;
    const agency = agencies.of(cells, row);
    if (agency !== current) instrument = '';
    current = typeof agency === 'string' ? null : agency;
    return agency;
  };

  /** Whose points these are: the instrument that starts here, else the agency's total. */
  const pointsNode = (cells: Cells, row: number, year: YearOf): FrameworkNode | RuleId => {
    const printed = cellsOf.text(cells, columns.instrument);
    const text = printed !== '' || cellsOf.isEmpty(cells) ? printed : instrument;
    const total = text === '' ? nodes.node(year, 'total') : undefined;
    if (total) return total;
    const reading = nodes.read(year, text, '', null);
    if (reading.kind === 'node') return reading.node;
    return staging.fault('code-unknown', row, columns.instrument, { value: text });
  };

  const addPoints = (cells: Cells, row: number, agency: Agency, year: YearOf): RuleId | null => {
    const text = cells[columns.points] ?? '';
    if (text.trim() === '') return null;
    const node = pointsNode(cells, row, year);
    if (typeof node === 'string') return node;
    const codeCell = node.kind === 'instrument' ? { column: columns.instrument, printed: instrument } : null;
    const scale = 'auto';
    return values.add(text, {
      row,
      column: columns.points,
      codeCell,
      agency,
      year,
      node,
      note: null,
      scale,
    });
  };

  return {
    read(cells, row) {
      const agency = whose(cells, row);
      if (typeof agency === 'string') return agency;
      yearText = cellsOf.text(cells, columns.year) || yearText;
      instrument = cellsOf.text(cells, columns.instrument) || instrument;
      const year = years.of(cells, row, yearText);
      if (typeof year === 'string') return year;
      if (!cellsOf.isEmpty(cells)) {
        const reading = cellsOf.read(cells, row, year);
        const fault = cellsOf.report(reading, cells, row, `${agency.name} ${year.fiscalYear}`);
        if (fault) return fault;
        const text = cells[columns.score] ?? '';
        if (reading.kind === 'level') levels.add(text, agency, year, row, columns.score);
        if (reading.kind === 'node') {
          const { node, by } = reading;
          const note = cellsOf.noteOf(cells);
          const codeCell = cellsOf.codeCell(cells, by);
          const place = { row, column: columns.score, codeCell, agency, year, node, note };
          const refusal = values.add(text, { ...place, scale: 'auto' });
          if (refusal) return refusal;
        }
      }
      if (columns.points >= 0) {
        const refusal = addPoints(cells, row, agency, year);
        if (refusal) return refusal;
      }
      if (columns.level >= 0) levels.add(cells[columns.level] ?? '', agency, year, row, columns.level);
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
  };
}

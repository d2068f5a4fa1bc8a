import type { RuleId } from '../../text/rules';
import type { Agency } from './stageAgency';
import { NodeCells, type Parts } from './stageParts';
import type { Cells, RowReader } from './staging';
import type { YearOf } from './stageYear';

/** Agencies are columns and their names the header; a row is a node (or the level), named by its code or name cell. */
export function rotatedReader(parts: Parts): RowReader {
  const { staging, agencies, years, values, levels } = parts;
  const cellsOf = new NodeCells(parts);
  const columns = staging.mapping.roles.flatMap((role, column) =>
    (role.kind === 'agency' || role.kind === 'score') && staging.columnName(column) !== '' ? [column] : [],
  );
  const agencyOf = new Map<number, Agency>();
  for (const column of columns) {
    const agency = agencies.of([], staging.headerLine, staging.columnName(column));
    if (typeof agency !== 'string') agencyOf.set(column, agency);
  }

  const readValues = (cells: Cells, row: number, year: YearOf): RuleId | null => {
    const reading = cellsOf.read(cells, row, year);
    const fault = cellsOf.report(reading, cells, row, () => String(year.fiscalYear));
    if (fault) return fault;
    for (const [column, agency] of agencyOf) {
      const text = cells[column] ?? '';
      if (reading.kind === 'level') levels.add(text, agency, year, row, column);
      if (reading.kind !== 'node') continue;
      const { node, by } = reading;
      const codeCell = cellsOf.codeCell(cells, by);
      const note = cellsOf.noteOf(cells);
      const refusal = values.add(text, { row, column, codeCell, agency, year, node, note, scale: 'auto' });
      if (refusal) return refusal;
    }
    return null;
  };

  return {
    read(cells, row) {
      const year = years.of(cells, row);
      if (typeof year === 'string') return year;
      const refusal = readValues(cells, row, year);
      if (refusal) return refusal;
      for (const agency of agencyOf.values()) agencies.keep(agency, staging.headerLine);
      return null;
    },
    finish: () => {
      values.scales.settle();
    },
    waiting: () => values.scales.release(),
  };
}

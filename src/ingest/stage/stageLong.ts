import { NodeCells, type Parts } from './stageParts';
import type { RowReader } from './staging';

/** One row one value: agency, year, node, score. A row whose node cell says ระดับ holds the level instead. */
export function longReader(parts: Parts): RowReader {
  const { staging, agencies, years, values, levels } = parts;
  const cellsOf = new NodeCells(parts);
  const score = staging.columnOf('score');
  const level = staging.columnOf('level');
  return {
    read(cells, row) {
      const agency = agencies.of(cells, row);
      if (typeof agency === 'string') return agency;
      const year = years.of(cells, row);
      if (typeof year === 'string') return year;
      const text = cells[score] ?? '';
      if (!cellsOf.isEmpty(cells) || text.trim() !== '') {
        const reading = cellsOf.read(cells, row, year);
        const about = `${agency.name} ${year.fiscalYear}`;
        const fault = cellsOf.report(reading, cells, row, about);
        if (fault) return fault;
        if (reading.kind === 'level') levels.add(text, agency, year, row, score);
        if (reading.kind === 'node') {
          const note = cellsOf.noteOf(cells);
          const codeCell = cellsOf.codeCell(cells, reading.by);
          const { node } = reading;
          const place = { row, column: score, codeCell, agency, year, node, note, scale: 'auto' } as const;
          const refusal = values.add(text, place);
          if (refusal) return refusal;
        }
      }
      if (level >= 0) levels.add(cells[level] ?? '', agency, year, row, level);
      agencies.keep(agency, row);
      return null;
    },
    finish: () => {
      values.scales.settle();
    },
  };
}

import { ScoreCells } from './scoreCells';
import { levelCells, rowYears } from './sideBySide';
import type { Parts } from './stageParts';
import type { RowReader } from './staging';

/**
 * One row one node of one agency: its score, in one column or one a year side by side. A row whose node cell says
 * ระดับ holds the levels instead.
 */
export function longReader(parts: Parts): RowReader {
  const { agencies, values } = parts;
  const scores = new ScoreCells(parts);
  const yearOf = rowYears(parts);
  const addLevels = levelCells(parts);
  return {
    read(cells, row) {
      const agency = agencies.of(cells, row);
      if (typeof agency === 'string') return agency;
      const year = yearOf(cells, row);
      if (typeof year === 'string') return year;
      if (!scores.isEmpty(cells)) {
        const node = scores.add(cells, row, agency, year);
        if (typeof node === 'string') return node;
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

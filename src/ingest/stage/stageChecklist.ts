import { readProgress } from '../measures/progress';
import { parseStatus } from '../measures/status';
import { splitResponsible } from '../measures/units';
import { itemCode } from '../report/itemCode';
import type { SimpleRole } from '../types';
import { AgencyBook } from './stageAgency';
import type { Cells, RowReader, Staging } from './staging';
import { YearBook, type FrameworkOf } from './stageYear';

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * One row one item of a check list: what must be in it, who answers for it and what was done. It states no score. A code
 * is taken as printed, whether or not that year's framework has the item; a row with neither code nor name says nothing.
 */
export function checklistReader(staging: Staging, frameworkOf: FrameworkOf): RowReader {
  const agencies = new AgencyBook(staging);
  const years = new YearBook(staging, frameworkOf);
  const kinds = ['code', 'name', 'components', 'responsible', 'progress', 'status'] as const;
  const columns = Object.fromEntries(kinds.map((kind) => [kind, staging.columnOf(kind)]));
  const text = (cells: Cells, role: SimpleRole): string => (cells[columns[role] ?? -1] ?? '').trim();
  return {
    read(cells, row) {
      const agency = agencies.of(cells, row);
      if (typeof agency === 'string') return agency;
      const year = years.yearOf(cells, row);
      if (typeof year === 'string') return year;
      const printed = text(cells, 'code');
      const code = itemCode(printed);
      const name = text(cells, 'name').replace(/\s+/gu, ' ');
      const about = `${agency.name} ${year}`;
      if (code === '' && name === '') {
        return staging.fault('code-unknown', row, columns.code ?? -1, { value: printed, about });
      }
      if (code === '' && printed !== '') {
        staging.find('code-unknown', 'warning', row, columns.code ?? -1, { value: printed, about });
      }
      const progress = readProgress(text(cells, 'progress'));
      const said = text(cells, 'status');
      staging.items.push(
        staging.sourceId,
        row,
        agency.key,
        year,
        orNull(code),
        name,
        orNull(text(cells, 'components')),
        orNull(splitResponsible(text(cells, 'responsible')).join('\n')),
        parseStatus(said) ?? progress.status,
        orNull(said) ?? orNull(progress.word),
        orNull(progress.text),
      );
      agencies.keep(agency, row);
      return null;
    },
  };
}

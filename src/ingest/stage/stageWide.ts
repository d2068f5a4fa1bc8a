import type { RuleId } from '../../text/rules';
import type { Agency } from './stageAgency';
import type { Parts } from './stageParts';
import type { Cells, RowReader } from './staging';
import type { YearOf } from './stageYear';
import type { Role } from '../types';

type NodeRole = Extract<Role, { kind: 'node' }>;

interface NodeColumn extends NodeRole {
  readonly column: number;
}

/** One row one agency-year, a column a node. Columns with a year of their own carry several years side by side. */
export function wideReader(parts: Parts): RowReader {
  const { staging, agencies, years, nodes, values, levels } = parts;
  const columns = staging.mapping.roles.flatMap((role, column): NodeColumn[] =>
    role.kind === 'node' ? [{ ...role, column }] : [],
  );
  const level = staging.columnOf('level');
  const note = staging.columnOf('note');
  const ownYears = new Set(columns.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const [onlyYear] = ownYears.size === 1 && columns.every((c) => c.fiscalYear !== undefined) ? ownYears : [];

  /** The year of the values that have no year of their own; a row of none but others needs none. */
  const rowYear = (cells: Cells, row: number): YearOf | RuleId | null => {
    if (onlyYear !== undefined) return years.with(onlyYear, row, -1);
    const needed = columns.some((c) => c.fiscalYear === undefined) || ownYears.size === 0;
    return needed ? years.of(cells, row) : null;
  };

  const addNode = (cells: Cells, row: number, agency: Agency, column: NodeColumn, own: YearOf | null) => {
    const text = cells[column.column] ?? '';
    if (text.trim() === '') return null;
    const year = column.fiscalYear === undefined ? own : years.with(column.fiscalYear, row, column.column);
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
      const year = rowYear(cells, row);
      if (typeof year === 'string') return year;
      for (const column of columns) {
        const refusal = addNode(cells, row, agency, column, year);
        if (refusal) return refusal;
      }
      if (level >= 0 && year) levels.add(cells[level] ?? '', agency, year, row, level);
      agencies.keep(agency, row);
      return null;
    },
    finish: () => {
      values.scales.settle();
    },
  };
}

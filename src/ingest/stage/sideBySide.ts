import type { RuleId } from '../../text/rules';
import type { Agency } from './stageAgency';
import type { Parts } from './stageParts';
import type { Cells } from './staging';
import type { YearOf } from './stageYear';
import type { Layout, Mapping, Role } from '../types';

/** A column of values; `fiscalYear` (B.E.) where its header states one. */
export interface ValueColumn {
  readonly column: number;
  readonly fiscalYear?: number;
}

export const valueColumns = ({ roles }: Mapping, kind: Role['kind']): readonly ValueColumn[] =>
  roles.flatMap((role, column) => (role.kind === kind ? [{ column, fiscalYear: role.fiscalYear }] : []));

/** The columns that hold values, by layout; those of rotated tables are agencies and have no year. */
const valueKinds: Readonly<Record<Layout, readonly Role['kind'][]>> = {
  long: ['score'],
  wide: ['node'],
  merged: ['score', 'points'],
  rotated: [],
};

const isDated = ({ fiscalYear }: ValueColumn): boolean => fiscalYear !== undefined;

/** How the years of a table's columns and the years of its rows go together. */
export interface ColumnYears {
  /** Every value says the same year in its header: the whole table is of that year. */
  readonly only: number | null;
  /** A row must say a year, as some value has no other. */
  readonly needsRowYear: boolean;
  /** Columns of levels that belong to no year, as the values beside them are of several. */
  readonly yearless: readonly number[];
}

export function columnYears(mapping: Mapping): ColumnYears {
  const values = valueKinds[mapping.layout].flatMap((kind) => valueColumns(mapping, kind));
  const levels = valueColumns(mapping, 'level');
  const years = new Set([...values, ...levels].flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const allDated = years.size > 0 && values.every(isDated);
  const [only = null] = allDated && years.size === 1 ? years : [];
  const undated = levels.filter((level) => !isDated(level));
  const rowsSay = mapping.fiscalYear !== null || mapping.roles.some(({ kind }) => kind === 'year');
  const needsRowYear = !allDated || (only === null && undated.length > 0 && rowsSay);
  const yearless = allDated && only === null && !rowsSay ? undated.map(({ column }) => column) : [];
  return { only, needsRowYear, yearless };
}

/** The year of the values that have none of their own, or null where a row needs none. `text`: of a merged block. */
export function rowYears({
  staging,
  years,
}: Parts): (cells: Cells, row: number, text?: string) => YearOf | RuleId | null {
  const { only, needsRowYear } = columnYears(staging.mapping);
  return (cells, row, text) => {
    if (only !== null) return years.with(only, row, -1);
    return needsRowYear ? years.of(cells, row, text) : null;
  };
}

/** The year of a value: its column's own, else its row's. */
export const yearOfColumn = (
  { years }: Parts,
  { column, fiscalYear }: ValueColumn,
  row: number,
  own: YearOf | null,
): YearOf | RuleId | null => (fiscalYear === undefined ? own : years.with(fiscalYear, row, column));

/** Stages the cells of the level columns, each under its year; the rule that refuses the row, or null. */
export function levelCells(
  parts: Parts,
): (cells: Cells, row: number, agency: Agency, own: YearOf | null) => RuleId | null {
  const columns = valueColumns(parts.staging.mapping, 'level');
  return (cells, row, agency, own) => {
    for (const level of columns) {
      const text = cells[level.column] ?? '';
      if (text.trim() === '') continue;
      const year = yearOfColumn(parts, level, row, own);
      if (typeof year === 'string') return year;
      if (year) parts.levels.add(text, agency, year, row, level.column);
    }
    return null;
  };
}

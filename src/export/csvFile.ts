import { toCsv, type CsvCell } from '../ingest/saveCsv';
import { round2 } from '../text/round2';
import type { ChartTable, TableCell, TableColumn } from '../ui/chartPanel';

const cellOf = (cell: TableCell | undefined, { decimals = 2 }: TableColumn): CsvCell => {
  if (typeof cell !== 'number') return cell ?? null;
  return decimals === 2 ? round2(cell) : Math.round(cell);
};

/** The table behind a chart as CSV text: headings as shown, numbers as numbers, no data as an empty cell. */
export const csvFile = ({ columns, rows }: ChartTable): string =>
  toCsv([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => cellOf(row[column.key], column))),
  ]);

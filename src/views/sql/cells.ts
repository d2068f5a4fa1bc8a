import type { Value } from '../../engine/engine';
import type { ReadColumn, Reading } from '../../engine/reading';
import type { Sheet } from '../../export/xlsxFile';
import type { CsvCell } from '../../ingest/saveCsv';

/** As it is read in the table: sums of halves without the noise of the last digits. Null is the reader's to name. */
export function printed(value: Value | undefined): string {
  if (typeof value !== 'number') return String(value ?? '');
  return String(Number.isFinite(value) ? Number(value.toPrecision(12)) : value);
}

export const isNumeric = ({ kind }: ReadColumn): boolean => kind === 'integer' || kind === 'number';

const cell = (value: Value | undefined): CsvCell => {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? Number(printed(value)) : (value ?? null);
};

const rowsOf = ({ rows, columns }: Reading): CsvCell[][] =>
  Array.from({ length: rows }, (_, row) => columns.map(({ values }) => cell(values[row])));

/** Rows for toCsv, the names first. Null = an empty cell. */
export const csvRows = (reading: Reading): CsvCell[][] => [
  reading.columns.map(({ name }) => name),
  ...rowsOf(reading),
];

/** Cells of a workbook that a tab writes within seconds. */
export const mostSheetCells = 300_000;

export const sheetOf = (reading: Reading): Sheet => ({
  name: 'SQL',
  columns: reading.columns.map(({ name, kind }) => ({
    title: name,
    width: kind === 'text' ? 30 : 14,
    kind: kind === 'boolean' ? 'text' : kind,
  })),
  rows: rowsOf(reading),
});

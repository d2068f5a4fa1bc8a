import { restore } from './csvCells';
import { findDelimiter } from './csvDelimiter';
import { CsvRows } from './csvRows';
import { decodeChunks } from './decode';
import { fileFinding } from './fileFinding';
import { SAMPLE_BYTES } from '../limits';
import { tableFault } from './tableFault';
import type { Encoding, Finding } from '../types';

export interface ReadProgress {
  readonly bytes: number;
  /** Bytes of the whole file. */
  readonly of: number;
  readonly rows: number;
}

export interface Rows {
  readonly rows: string[][];
  readonly lines: number[];
  readonly delimiter: string;
  /** Not empty = the file is refused; `rows` is then empty. */
  readonly findings: Finding[];
}

const refused = (finding: Finding): Rows => ({ rows: [], lines: [], delimiter: '', findings: [finding] });
const badQuote = (row: number): Rows => refused(fileFinding('quote-unclosed', { row, value: '"' }));

/** Our own neutralised cells become what they were. In place: a copy of 805,000 rows would be felt. */
function restoreCells(rows: string[][]): void {
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) {
      const cell = row[i];
      if (cell !== undefined && cell.charCodeAt(0) === 0x27) row[i] = restore(cell);
    }
  }
}

/** Bytes of delimited text → rows with the physical line of each. Rejects only when cancelled. */
export async function readCsv(
  bytes: Uint8Array,
  encoding: Encoding,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<Rows> {
  let csv: CsvRows | null = null;
  let delimiter = ',';
  for await (const chunk of decodeChunks(bytes, encoding, signal)) {
    if (!csv) {
      delimiter = findDelimiter(chunk.text.slice(0, SAMPLE_BYTES));
      csv = new CsvRows(delimiter);
    }
    const nul = chunk.text.indexOf('\0');
    csv.push(nul < 0 ? chunk.text : chunk.text.slice(0, nul));
    if (csv.badQuoteLine > 0) return badQuote(csv.badQuoteLine);
    if (nul >= 0) return refused(fileFinding('nul-byte', { row: csv.line }));
    onProgress?.({ bytes: chunk.bytes, of: bytes.length, rows: csv.rows.length });
  }
  csv?.end();
  if (csv && csv.badQuoteLine > 0) return badQuote(csv.badQuoteLine);
  const { rows, lines }: Pick<CsvRows, 'rows' | 'lines'> = csv ?? { rows: [], lines: [] };
  const fault = tableFault(rows);
  if (fault) return refused(fault);
  restoreCells(rows);
  return { rows, lines, delimiter, findings: [] };
}

import { restore } from './csvCells';
import { findDelimiter } from './csvDelimiter';
import { CsvRows } from './csvRows';
import { decodeChunks } from './decode';
import { fileFinding } from './fileFinding';
import { plainCsv } from './plainCsv';
import type { ReadProgress } from './readProgress';
import { SAMPLE_BYTES } from '../limits';
import { tableFault } from './tableFault';
import type { Encoding, Finding } from '../types';

export interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number[];
  readonly delimiter: string;
  /** Not empty = the file is refused; `rows` is then empty. */
  readonly findings: Finding[];
}

const refused = (finding: Finding): Rows => ({ rows: [], lines: [], delimiter: '', findings: [finding] });
const badQuote = (row: number): Rows => refused(quoteFault(row));
export const quoteFault = (row: number): Finding => fileFinding('quote-unclosed', { row, value: '"' });

/** Our own neutralised cells become what they were. In place: a copy of 805,000 rows would be felt. */
export function restoreCells(rows: string[][]): void {
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) {
      const cell = row[i];
      if (cell !== undefined && cell.charCodeAt(0) === 0x27) row[i] = restore(cell);
    }
  }
}

/** The text up to its last whole line, so that no character is cut in two. */
export function headOf(bytes: Uint8Array, encoding: Encoding): string {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  return new TextDecoder(encoding).decode(head.subarray(0, head.lastIndexOf(0x0a) + 1));
}

async function plainTable(
  bytes: Uint8Array,
  encoding: Encoding,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<Rows | null> {
  // A small table is read before its bytes would be numbered.
  if (bytes.length < SAMPLE_BYTES) return null;
  const head = headOf(bytes, encoding);
  if (head === '') return null;
  const delimiter = findDelimiter(head);
  const plain = await plainCsv(bytes, encoding, delimiter, onProgress, signal);
  if (!plain) return null;
  const { rows, lines, widest } = plain;
  const fault = tableFault(rows, widest);
  return fault ? refused(fault) : { rows, lines, delimiter, findings: [] };
}

/** Bytes of delimited text → rows with the physical line of each. Rejects only when cancelled. */
export async function readCsv(
  bytes: Uint8Array,
  encoding: Encoding,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<Rows> {
  const plain = await plainTable(bytes, encoding, onProgress, signal);
  if (plain) return plain;
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

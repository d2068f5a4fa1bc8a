import { CHUNK_BYTES, SAMPLE_BYTES } from '../limits';
import type { Encoding, Finding, TextTable } from '../types';
import { headOf, quoteFault, restoreCells } from './csv';
import { findDelimiter, type Delimiter } from './csvDelimiter';
import { CsvRows } from './csvRows';
import { breathe } from '../breathe';
import { fileFinding } from './fileFinding';
import { blocksOf, type FileParts } from './fileParts';
import type { Look } from './lookThrough';
import { plainCsv } from './plainCsv';

const [lf, cr] = [0x0a, 0x0d];

/** Rows that follow each other in a file, with the physical line of each. */
export type Piece = Pick<TextTable, 'rows' | 'lines'> & {
  /** How far in the file it ends. */
  readonly bytes: number;
};

/** A delimited text file as it is to be cut. */
export interface CsvForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Not one quote, and no line of very many cells: pieces may be cut from the bytes, line by line. */
  readonly isPlain: boolean;
  /** Bytes of a piece. */
  readonly pieceBytes: number;
}

const byBytes: readonly Encoding[] = ['utf-8', 'windows-874'];

/** The form that `readCsv` finds in the whole of the file. */
export function csvForm(file: FileParts, encoding: Encoding, look: Look, pieceBytes: number): CsvForm {
  const { hasQuote, hasNul, hasLongLine } = look;
  const start = file.at(0, Math.min(file.size, CHUNK_BYTES));
  const head = headOf(start, encoding);
  const isPlain = byBytes.includes(encoding) && !hasQuote && !hasNul && !hasLongLine && head !== '';
  const first = new TextDecoder(encoding).decode(start, { stream: start.length < file.size });
  return {
    encoding,
    delimiter: findDelimiter(isPlain ? head : first.slice(0, SAMPLE_BYTES)),
    isPlain,
    pieceBytes,
  };
}

/** Where the last line that is whole ends; 0 = there is none. */
function wholeLines(bytes: Uint8Array, isEnd: boolean): number {
  if (isEnd) return bytes.length;
  const end = bytes.lastIndexOf(lf) + 1;
  // A CR at the very end may be half of a CR LF.
  return end > 0 ? end : bytes.lastIndexOf(cr, bytes.length - 2) + 1;
}

async function* plainPieces(
  file: FileParts,
  { encoding, delimiter, pieceBytes }: CsvForm,
  signal?: AbortSignal,
): AsyncGenerator<Piece> {
  let [at, line, wanted] = [0, 1, pieceBytes];
  while (at < file.size) {
    const to = Math.min(file.size, at + wanted);
    const bytes = file.at(at, to);
    const length = wholeLines(bytes, to === file.size);
    if (length === 0) {
      wanted *= 2;
      continue;
    }
    const part = bytes.subarray(0, length);
    const plain = await plainCsv(part, encoding, delimiter, undefined, signal, line);
    if (!plain) throw new Error('the file changed while it was read');
    at += length;
    wanted = pieceBytes;
    line = plain.nextLine;
    yield { rows: plain.rows, lines: plain.lines, bytes: at };
  }
}

/** The same by the general reader, and without a pause; ends with what refuses the file, or null. */
export function* anyPieces(
  file: FileParts,
  { encoding, delimiter, pieceBytes }: CsvForm,
): Generator<Piece, Finding | null> {
  const csv = new CsvRows(delimiter);
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  const taken = (): Piece => {
    const rows = csv.rows.splice(0);
    restoreCells(rows);
    return { rows, lines: csv.lines.splice(0), bytes };
  };
  for (const block of blocksOf(file, Math.min(CHUNK_BYTES, pieceBytes))) {
    bytes += block.length;
    const text = decoder.decode(block, { stream: bytes < file.size });
    const nul = text.indexOf('\0');
    csv.push(nul < 0 ? text : text.slice(0, nul));
    if (csv.badQuoteLine > 0) return quoteFault(csv.badQuoteLine);
    if (nul >= 0) return fileFinding('nul-byte', { row: csv.line });
    if (csv.rows.length > 0) yield taken();
  }
  csv.end();
  if (csv.badQuoteLine > 0) return quoteFault(csv.badQuoteLine);
  yield taken();
  return null;
}

/** The rows that `readCsv` gives, piece by piece. Rejects only when cancelled, or where the disk fails. */
export async function* csvPieces(
  file: FileParts,
  form: CsvForm,
  signal?: AbortSignal,
): AsyncGenerator<Piece> {
  if (form.isPlain) return yield* plainPieces(file, form, signal);
  for (const piece of anyPieces(file, form)) {
    yield piece;
    await breathe();
    signal?.throwIfAborted();
  }
}

import { breathe } from '../breathe';
import { CHUNK_BYTES, MAX_COLUMNS } from '../limits';
import { numberedRows } from '../numberedRows';
import type { Encoding } from '../types';
import { CellBook } from './cellBook';
import type { ReadProgress } from './readProgress';

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

export interface PlainRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number[];
  readonly widest: number;
  /** The physical line after these. */
  readonly nextLine: number;
}

/** In these a byte of a delimiter or line break is never part of another character. */
const isPlain = (encoding: Encoding): boolean => encoding === 'utf-8' || encoding === 'windows-874';

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * numbers.length);
  next.set(numbers);
  return next;
}

/**
 * Delimited text without a single quote, cut from its bytes: gives the rows and physical lines that CsvRows gives.
 * Null where the text is not as plain as that. Rejects only when cancelled. `firstLine`: of a later part of a file.
 */
export async function plainCsv(
  bytes: Uint8Array,
  encoding: Encoding,
  delimiter: string,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
  firstLine = 1,
): Promise<PlainRows | null> {
  if (!isPlain(encoding) || bytes.includes(quote) || bytes.includes(0)) return null;
  const cut = delimiter.charCodeAt(0);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const books: CellBook[] = [];
  const lines: number[] = [];
  let starts = new Int32Array(1024);
  let numbers = new Int32Array(4096);
  let [cells, rows, line, widest] = [0, 0, firstLine, 0];
  let at = encoding === 'utf-8' && hasMark(bytes) ? 3 : 0;
  let pause = at + CHUNK_BYTES;
  const { length } = bytes;

  while (at < length) {
    if (at >= pause) {
      onProgress?.({ bytes: at, of: length, rows });
      await breathe();
      signal?.throwIfAborted();
      pause = at + CHUNK_BYTES;
    }
    const from = cells;
    let ended = false;
    let begin = at;
    while (!ended) {
      let hash = 0;
      let byte = at < length ? (bytes[at] ?? lf) : lf;
      while (byte !== cut && byte !== lf && byte !== cr) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        at += 1;
        byte = at < length ? (bytes[at] ?? lf) : lf;
      }
      ended = byte !== cut;
      // A line without any character gives no row.
      if (ended && cells === from && at === begin) break;
      const column = cells - from;
      if (column >= MAX_COLUMNS) return null;
      const book = (books[column] ??= new CellBook(bytes, decoder));
      if (cells === numbers.length) numbers = grown(numbers);
      numbers[cells] = book.number(begin, at, hash);
      cells += 1;
      if (!ended) begin = at += 1;
    }
    if (cells > from) {
      if (rows + 1 === starts.length) starts = grown(starts);
      starts[rows] = from;
      rows += 1;
      starts[rows] = cells;
      lines.push(line);
      widest = Math.max(widest, cells - from);
    }
    at += bytes[at] === cr && bytes[at + 1] === lf ? 2 : 1;
    line += 1;
  }
  signal?.throwIfAborted();
  onProgress?.({ bytes: length, of: length, rows });
  const text = (column: number, number: number): string => books[column]?.text(number) ?? '';
  return { rows: numberedRows({ rows, starts, numbers, text }), lines, widest, nextLine: line };
}

import { SAMPLE_BYTES } from '../limits';
import type { Finding, TextTable } from '../types';
import { breathe } from '../breathe';
import { encodingBy } from './decode';
import { detectContent } from './detect';
import { encodingSamples } from './encodingSamples';
import type { FileParts } from './fileParts';
import { anyPieces, csvForm, csvPieces, type CsvForm } from './largeCsv';
import { lookThrough, tellingBytes } from './lookThrough';
import type { ReadProgress } from './readProgress';
import { doubt } from './readText';
import { tableFault, tooWide } from './tableFault';
import { textKind } from './textKind';

/** Small beside a process, and large enough that what was learned from its first rows is used. */
const pieceBytes = 16_000_000;
/** More than any rule looks at before all rows are staged. */
const headRows = 2000;
/** A row has one place, and other places begin above (see place.ts). */
const mostLines = 99_999_999;

/** A delimited text file of any size as one table, of which only pieces are ever held. */
export interface LargeTable {
  /** Its beginning: titles, header and the first rows. */
  readonly head: TextTable;
  /** All of it from the beginning, each piece a table of its own rows. Can be asked for again. */
  pieces(signal?: AbortSignal): AsyncGenerator<TextTable & { readonly bytes: number }>;
  /** The same without a pause, for who cannot wait. */
  atOnce(): Generator<Pick<TextTable, 'rows' | 'lines'>>;
  /** Bytes. */
  readonly size: number;
}

export interface LargeResult {
  readonly table: LargeTable | null;
  readonly findings: readonly Finding[];
}

export interface LargeOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  /** Bytes of a piece; usual where absent. */
  readonly pieceBytes?: number;
}

/** Whether a file can be read piece by piece: it is text, and by its name or its beginning one table. */
export function isLargeTable(name: string, file: FileParts): boolean {
  const head = file.at(0, Math.min(file.size, 4 * SAMPLE_BYTES));
  const { encoding } = encodingBy({ head, telling: head, isUtf8: () => true });
  if (/\.xls[xmb]?$/i.test(name) || detectContent(head, encoding.startsWith('utf-16')).is !== 'text')
    return false;
  const text = new TextDecoder(encoding).decode(head.subarray(0, SAMPLE_BYTES), { stream: true });
  return textKind(name, text, false) === 'table';
}

/** Goes through all rows where they were not cut by lines: a quote that nothing closes refuses the whole file. */
async function fault(
  file: FileParts,
  form: CsvForm,
  { onProgress, signal }: LargeOptions,
): Promise<Finding | null> {
  if (form.isPlain) return null;
  const pieces = anyPieces(file, form);
  let [widest, rows] = [0, 0];
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value ?? tooWide(widest);
    for (const row of value.rows) widest = Math.max(widest, row.length);
    rows += value.rows.length;
    onProgress?.({ bytes: value.bytes, of: file.size, rows });
    await breathe();
    signal?.throwIfAborted();
  }
}

/** Pieces until there are rows enough. */
async function beginning(
  pieces: AsyncIterable<Pick<TextTable, 'rows' | 'lines'>>,
): Promise<Pick<TextTable, 'rows' | 'lines'>> {
  let first: Pick<TextTable, 'rows' | 'lines'> = { rows: [], lines: [] };
  for await (const { rows, lines } of pieces) {
    first =
      first.rows.length === 0
        ? { rows, lines }
        : { rows: [...first.rows, ...rows], lines: [...first.lines, ...lines] };
    if (first.rows.length >= headRows) break;
  }
  return first;
}

/**
 * What `readFile` says of the same file, with the rows left on the disk. Rejects when `signal` is aborted, or where the
 * disk fails. For files of which `isLargeTable` is true.
 */
export async function readLarge(
  name: string,
  file: FileParts,
  options: LargeOptions = {},
): Promise<LargeResult> {
  const { onProgress, signal } = options;
  const look = await lookThrough(file, (bytes) => onProgress?.({ bytes, of: file.size, rows: 0 }), signal);
  const head = file.at(0, Math.min(file.size, 4 * SAMPLE_BYTES));
  const telling = tellingBytes(file, look);
  const { encoding, doubtful } = encodingBy({ head, telling, isUtf8: () => look.isUtf8 });
  const form = csvForm(file, encoding, look, options.pieceBytes ?? pieceBytes);
  const wrong = await fault(file, form, options);
  if (wrong) return { table: null, findings: [wrong] };
  const kind = form.delimiter === '\t' ? 'tsv' : 'csv';
  const asTable = (rows: TextTable['rows'], lines: TextTable['lines']): TextTable => {
    if ((lines.at(-1) ?? 0) > mostLines) throw new Error(`more than ${mostLines} lines`);
    return { file: name, sheet: null, kind, encoding, rows, lines };
  };
  const pieces: LargeTable['pieces'] = async function* (until) {
    for await (const { rows, lines, bytes } of csvPieces(file, form, until))
      yield { ...asTable(rows, lines), bytes };
  };
  const first = await beginning(pieces(signal));
  const empty = tableFault(first.rows);
  if (empty) return { table: null, findings: [empty] };
  const findings = doubtful ? [doubt(encoding, encodingSamples(head))] : [];
  const atOnce = () => anyPieces(file, form);
  return { table: { head: asTable(first.rows, first.lines), pieces, atOnce, size: file.size }, findings };
}

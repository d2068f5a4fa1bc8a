import { MAX_DOCUMENT_CHARACTERS, SAMPLE_BYTES } from '../limits';
import type { Encoding, Finding } from '../types';
import { readCsv } from './csv';
import { chooseEncoding, decodeChunks } from './decode';
import { detectContent } from './detect';
import { encodingSamples, type EncodingSample } from './encodingSamples';
import { fileFinding } from './fileFinding';
import { readDocument } from './readDocument';
import type { ReadProgress } from './readProgress';
import type { ReadResult } from './readResult';
import { textKind } from './textKind';

export interface ReadOptions {
  /** The person's choice; without it the encoding is told from the bytes. */
  readonly encoding?: Encoding;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  /** Larger files are refused by their size; what a tab holds where it is absent. */
  readonly maxBytes?: number;
}

/** That the encoding is uncertain, and the others that it may be. */
export const doubt = (encoding: Encoding, samples: readonly EncodingSample[]): Finding =>
  fileFinding('encoding-doubtful', {
    level: 'warning',
    value: encoding,
    expected: samples.flatMap((other) => (other.encoding === encoding ? [] : [other.encoding])).join(', '),
  });

/** As much of the text as a document may have, and a character more where there is more. */
async function decode(bytes: Uint8Array, encoding: Encoding, options: ReadOptions): Promise<string> {
  const parts: string[] = [];
  let characters = 0;
  for await (const chunk of decodeChunks(bytes, encoding, options.signal)) {
    parts.push(chunk.text);
    characters += chunk.text.length;
    options.onProgress?.({ bytes: chunk.bytes, of: bytes.length, rows: 0 });
    if (characters > MAX_DOCUMENT_CHARACTERS) break;
  }
  return parts.join('');
}

async function readTable(
  name: string,
  bytes: Uint8Array,
  encoding: Encoding,
  { onProgress, signal }: ReadOptions,
): Promise<ReadResult> {
  const { rows, lines, delimiter, findings } = await readCsv(bytes, encoding, onProgress, signal);
  const encodings = encodingSamples(bytes);
  if (findings.length > 0) return { tables: [], findings, encodings };
  const kind = delimiter === '\t' ? 'tsv' : 'csv';
  return { tables: [{ file: name, sheet: null, kind, encoding, rows, lines }], findings, encodings };
}

async function readTextDocument(
  name: string,
  text: string,
  isPage: boolean,
  encoding: Encoding,
  encodings: EncodingSample[],
): Promise<ReadResult> {
  // Dynamic imports: who reads only tables never loads the readers of documents.
  const document = isPage
    ? (await import('../document/html')).htmlDocument(name, text)
    : (await import('../document/text')).textDocument(name, text);
  const read = await readDocument(document, encodings);
  return { ...read, tables: read.tables.map((table) => ({ ...table, encoding })) };
}

/** A text file → the table that it is, or the tables that stand in it. Rejects only when `signal` is aborted. */
export async function readText(name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const choice = options.encoding ? { encoding: options.encoding, doubtful: false } : chooseEncoding(bytes);
  const { encoding } = choice;
  const content = detectContent(bytes, encoding.startsWith('utf-16'));
  if (content.is === 'other')
    return { tables: [], findings: [fileFinding('file-not-table', { value: content.what })], encodings: [] };
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE_BYTES), { stream: true });
  const kind = textKind(name, head, bytes.length <= SAMPLE_BYTES);
  const read =
    kind === 'table'
      ? await readTable(name, bytes, encoding, options)
      : await readTextDocument(
          name,
          await decode(bytes, encoding, options),
          kind === 'html',
          encoding,
          encodingSamples(bytes),
        );
  if (!choice.doubtful || (kind === 'table' && read.tables.length === 0)) return read;
  return { ...read, findings: [...read.findings, doubt(encoding, read.encodings)] };
}

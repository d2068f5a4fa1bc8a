import { readCsv, type ReadProgress } from './csv';
import { chooseEncoding } from './decode';
import { detectContent } from './detect';
import { encodingSamples } from './encodingSamples';
import { fileFinding } from './fileFinding';
import type { ReadResult } from './readResult';
import { tooLarge } from './tooLarge';
import type { Encoding, Finding } from '../types';

export { readPasted } from './pasted';
export type { ReadResult } from './readResult';

export interface ReadOptions {
  /** The person's choice; without it the encoding is told from the bytes. */
  readonly encoding?: Encoding;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

const faulty = (finding: Finding): ReadResult => ({ tables: [], findings: [finding], encodings: [] });

/** Old .xls and password-protected .xlsx are the same container; its directory names what it holds, in UTF-16. */
function office97(bytes: Uint8Array, isExcelName: boolean): Finding {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (!isExcelName) return fileFinding('file-not-table', { value: 'Office 97' });
  return /Workbook|WordDocument/.test(names) && !names.includes('EncryptedPackage')
    ? fileFinding('xlsx-broken', { value: 'Excel 97–2003 (.xls)', expected: '.xlsx' })
    : fileFinding('xlsx-protected');
}

async function readText(name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const choice = options.encoding ? { encoding: options.encoding, doubtful: false } : chooseEncoding(bytes);
  const { encoding } = choice;
  const content = detectContent(bytes, encoding.startsWith('utf-16'));
  if (content.is === 'other') return faulty(fileFinding('file-not-table', { value: content.what }));
  const { rows, lines, delimiter, findings } = await readCsv(
    bytes,
    encoding,
    options.onProgress,
    options.signal,
  );
  const encodings = encodingSamples(bytes);
  if (findings.length > 0) return { tables: [], findings, encodings };
  const doubt = fileFinding('encoding-doubtful', {
    level: 'warning',
    value: encoding,
    expected: encodings.flatMap((other) => (other.encoding === encoding ? [] : [other.encoding])).join(', '),
  });
  const kind = delimiter === '\t' ? 'tsv' : 'csv';
  return {
    tables: [{ file: name, sheet: null, kind, encoding, rows, lines }],
    findings: choice.doubtful ? [doubt] : [],
    encodings,
  };
}

/**
 * A file of any supported kind → its tables as text. What it is comes from its bytes; its name only decides which
 * fault is named. Bad input gives findings and no table; rejects only when `signal` is aborted.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const large = tooLarge(bytes.length);
  if (large) return faulty(large);
  const isExcelName = /\.xls[xmb]?$/i.test(name);
  const content = detectContent(bytes, true);
  if (content.is === 'empty') return faulty(fileFinding('file-empty'));
  if (content.is === 'office-97') return faulty(office97(bytes, isExcelName));
  if (content.is === 'zip') {
    // A dynamic import: who reads only text never loads the workbook reader.
    const { readXlsx } = await import('./xlsx');
    const read = await readXlsx(name, bytes, options.onProgress, options.signal);
    const noWorkbook = read.findings.some(({ rule }) => rule === 'xlsx-broken');
    if (noWorkbook && !isExcelName) return faulty(fileFinding('file-not-table', { value: 'ZIP' }));
    return { ...read, encodings: [] };
  }
  if (isExcelName) {
    return faulty(
      fileFinding('xlsx-broken', {
        value: content.is === 'other' ? content.what : 'text',
        expected: '.xlsx',
      }),
    );
  }
  return readText(name, bytes, options);
}

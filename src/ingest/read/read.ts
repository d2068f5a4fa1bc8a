import { SAMPLE_BYTES } from '../limits';
import { chooseEncoding } from './decode';
import { detectContent, isHtml } from './detect';
import { fileFinding } from './fileFinding';
import { readDocument } from './readDocument';
import { readText, type ReadOptions } from './readText';
import type { ReadResult } from './readResult';
import { tooLarge } from './tooLarge';
import type { Finding } from '../types';

export { readPasted } from './pasted';
export type { ReadOptions } from './readText';
export type { ReadResult } from './readResult';

const faulty = (finding: Finding): ReadResult => ({ tables: [], findings: [finding], encodings: [] });
const isExcelName = (name: string): boolean => /\.xls[xmb]?$/i.test(name);
const isWordName = (name: string): boolean => /\.doc[xm]?$/i.test(name);

const headOf = (bytes: Uint8Array, { encoding }: ReadOptions): string =>
  new TextDecoder(encoding ?? chooseEncoding(bytes).encoding).decode(bytes.subarray(0, SAMPLE_BYTES));

/** Old .xls, .doc and password-protected files are the same container; its directory names what it holds, in UTF-16. */
function office97(bytes: Uint8Array, name: string): Finding {
  const names = new TextDecoder('utf-16le').decode(bytes);
  const isProtected = names.includes('EncryptedPackage');
  if (isWordName(name)) {
    return isProtected
      ? fileFinding('document-protected')
      : fileFinding('document-broken', { value: 'Word 97–2003 (.doc)', expected: '.docx' });
  }
  if (!isExcelName(name)) return fileFinding('file-not-table', { value: 'Office 97' });
  return /Workbook|WordDocument/.test(names) && !isProtected
    ? fileFinding('xlsx-broken', { value: 'Excel 97–2003 (.xls)', expected: '.xlsx' })
    : fileFinding('xlsx-protected');
}

async function readZip(name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  // Dynamic imports: who reads only text never loads the readers of office files.
  const { zipKind } = await import('./zipKind');
  const kind = zipKind(bytes);
  if (kind === 'word' || (kind !== 'workbook' && isWordName(name))) {
    const { docxDocument } = await import('../document/docx');
    return readDocument(await docxDocument(name, bytes, options.signal));
  }
  if (kind !== 'workbook' && !isExcelName(name))
    return faulty(fileFinding('file-not-table', { value: 'ZIP' }));
  const { readXlsx } = await import('./xlsx');
  return { ...(await readXlsx(name, bytes, options.onProgress, options.signal)), encodings: [] };
}

async function readPdf(name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const { pdfDocument } = await import('../document/pdf');
  const { signal } = options;
  // The reader may hand the bytes over: their length is asked before.
  const { length } = bytes;
  const onProgress = ({ pages, of }: { readonly pages: number; readonly of: number }): void =>
    options.onProgress?.({ bytes: Math.round((length * pages) / of), of: length, rows: 0 });
  return readDocument(await pdfDocument(name, bytes, { onProgress, ...(signal ? { signal } : {}) }));
}

/**
 * A file of any supported kind → its tables as text. What it is comes from its bytes; its name decides which fault is
 * named and whether text is a table. Bad input gives findings and no table; rejects only when `signal` is aborted.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const large = tooLarge(bytes.length, options.maxBytes);
  if (large) return faulty(large);
  const content = detectContent(bytes, true);
  if (content.is === 'empty') return faulty(fileFinding('file-empty'));
  if (content.is === 'office-97') return faulty(office97(bytes, name));
  if (content.is === 'zip') return readZip(name, bytes, options);
  if (content.is === 'pdf') return readPdf(name, bytes, options);
  // Agencies save web pages as .xls: those are read. Other text under that name is a mistake to be told of.
  if (isExcelName(name) && !isHtml(headOf(bytes, options))) {
    const value = content.is === 'other' ? content.what : 'text';
    return faulty(fileFinding('xlsx-broken', { value, expected: '.xlsx' }));
  }
  return readText(name, bytes, options);
}

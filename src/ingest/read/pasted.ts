import { findDelimiter } from './csvDelimiter';
import { csvRows } from './csvRows';
import { fileFinding } from './fileFinding';
import { MAX_FILE_BYTES, SAMPLE_BYTES } from '../limits';
import { readDocument } from './readDocument';
import type { ReadResult } from './readResult';
import { tableFault } from './tableFault';
import { textKind } from './textKind';

/**
 * Text or HTML pasted from a spreadsheet, a document or a web page → the table that it is, or those that stand in it.
 * Spreadsheets quote cells that hold line breaks, documents quote nothing: where a quote stays open, quotes are read
 * as plain characters instead.
 */
export async function readPasted(text: string, name = ''): Promise<ReadResult> {
  const none = { tables: [], encodings: [] };
  if (text.trim() === '') return { ...none, findings: [fileFinding('file-empty')] };
  if (text.length > MAX_FILE_BYTES) {
    return {
      ...none,
      findings: [fileFinding('file-too-large', { value: `${(text.length / 1e6).toFixed(1)} MB` })],
    };
  }
  const clean = text.replaceAll('\0', '');
  const head = clean.slice(0, SAMPLE_BYTES);
  const kind = textKind('', head, head.length === clean.length);
  if (kind === 'html') return readDocument((await import('../document/html')).htmlDocument(name, clean));
  if (kind === 'text') return readDocument((await import('../document/text')).textDocument(name, clean));
  const delimiter = findDelimiter(head);
  const quoted = csvRows(clean, delimiter);
  const { rows, lines } = quoted.badQuoteLine > 0 ? csvRows(clean, delimiter, false) : quoted;
  const fault = tableFault(rows);
  if (fault) return { ...none, findings: [fault] };
  return {
    tables: [{ file: name, sheet: null, kind: 'pasted', encoding: null, rows, lines }],
    findings: [],
    encodings: [],
  };
}

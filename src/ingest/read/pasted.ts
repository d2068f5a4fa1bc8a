import { findDelimiter } from './csvDelimiter';
import { csvRows } from './csvRows';
import { fileFinding } from './fileFinding';
import { MAX_FILE_BYTES, SAMPLE_BYTES } from '../limits';
import type { ReadResult } from './readResult';
import { tableFault } from './tableFault';

/**
 * Text pasted from a spreadsheet, a document or a web page → one table. Spreadsheets quote cells that hold line
 * breaks, documents quote nothing: where a quote stays open, quotes are read as plain characters instead.
 */
export function readPasted(text: string, name = ''): ReadResult {
  const none = { tables: [], encodings: [] };
  if (text.trim() === '') return { ...none, findings: [fileFinding('file-empty')] };
  if (text.length > MAX_FILE_BYTES) {
    return {
      ...none,
      findings: [fileFinding('file-too-large', { value: `${(text.length / 1e6).toFixed(1)} MB` })],
    };
  }
  const clean = text.replaceAll('\0', '');
  const delimiter = findDelimiter(clean.slice(0, SAMPLE_BYTES));
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

import type { ReadProgress } from './readProgress';
import { breathe } from '../breathe';
import { fileFinding } from './fileFinding';
import { MAX_SHEET_CELLS } from '../limits';
import type { Finding, TextTable } from '../types';
import { tableFault } from './tableFault';
import { BrokenWorkbook, workbookParts } from './xlsxParts';
import { sharedStrings, sheetRows, type Workbook } from './xlsxSheet';
import { numberStyles } from './xlsxStyles';
import { attribute, xmlEvents } from './xlsxXml';

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Relation id → part. Targets are relative to xl/, or absolute with a slash. */
function sheetPaths(relations: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const event of xmlEvents(relations)) {
    if (event.is !== 'start' || event.name !== 'Relationship') continue;
    const target = (attribute(event.attributes, 'Target') ?? '').toLowerCase();
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    paths.set(attribute(event.attributes, 'Id') ?? '', path);
  }
  return paths;
}

function contents(workbook: string, relations: string): { sheets: Sheet[]; from1904: boolean } {
  const paths = sheetPaths(relations);
  const sheets: Sheet[] = [];
  let from1904 = false;
  for (const event of xmlEvents(workbook)) {
    if (event.is !== 'start') continue;
    if (event.name === 'workbookPr')
      from1904 = /^(1|true)$/.test(attribute(event.attributes, 'date1904') ?? '');
    if (event.name !== 'sheet') continue;
    const name = attribute(event.attributes, 'name') ?? '';
    const path = paths.get(attribute(event.attributes, 'id') ?? '');
    if (path) sheets.push({ name, path });
  }
  return { sheets, from1904 };
}

/** Rows of a sheet are as long as their last cell; a table is a rectangle, or every row would be called ragged. */
function squareOff(rows: string[][]): Finding | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * rows.length > MAX_SHEET_CELLS) {
    return fileFinding('file-too-large', { value: `${String(width)} × ${String(rows.length)}` });
  }
  for (const row of rows) while (row.length < width) row.push('');
  return null;
}

const broken = (detail: string): Finding => fileFinding('xlsx-broken', { detail });

/**
 * A workbook → one table a sheet that is not empty, hidden ones too. Cells as shown, dates ISO, merged cells blank
 * but for their first. Rejects only when cancelled.
 */
export async function readXlsx(
  file: string,
  bytes: Uint8Array,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<{ tables: TextTable[]; findings: Finding[] }> {
  let parts: ReadonlyMap<string, string>;
  try {
    parts = workbookParts(bytes);
  } catch (error) {
    if (error instanceof BrokenWorkbook) return { tables: [], findings: [broken(error.message)] };
    throw error;
  }
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) return { tables: [], findings: [broken('xl/workbook.xml')] };
  const { sheets, from1904 } = contents(workbook, parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const book: Workbook = {
    strings: sharedStrings(parts.get('xl/sharedstrings.xml') ?? ''),
    styles: numberStyles(parts.get('xl/styles.xml') ?? ''),
    from1904,
  };
  const tables: TextTable[] = [];
  const faults: Finding[] = [];
  let seen = 0;
  for (const [i, sheet] of sheets.entries()) {
    signal?.throwIfAborted();
    const xml = parts.get(sheet.path);
    if (xml === undefined) return { tables: [], findings: [broken(sheet.path)] };
    const { rows, lines } = sheetRows(xml, book);
    if (rows.length > 0) {
      const fault = squareOff(rows) ?? tableFault(rows);
      if (fault) faults.push({ ...fault, about: sheet.name });
      else tables.push({ file, sheet: sheet.name, kind: 'xlsx', encoding: null, rows, lines });
    }
    seen += rows.length;
    onProgress?.({
      bytes: Math.round((bytes.length * (i + 1)) / sheets.length),
      of: bytes.length,
      rows: seen,
    });
    await breathe();
  }
  // A cover sheet beside tables is no fault of the file; it is only said that it was left out.
  if (tables.length > 0) return { tables, findings: faults.map((fault) => ({ ...fault, level: 'note' })) };
  return { tables: [], findings: [faults[0] ?? fileFinding('file-empty')] };
}

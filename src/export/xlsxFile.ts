import type { SheetData } from 'write-excel-file/universal';
import { dangerous } from '../ingest/read/csvCells';
import { sheetNames } from './sheetNames';
import { xmlText } from './xmlText';

export interface Sheet {
  /** Cleaned and told apart from the others where need be. */
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    /** In letters. */
    readonly width: number;
    readonly kind: 'text' | 'number' | 'integer';
  }[];
  /** Null = an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Excel keeps no more letters in a cell. */
const longestCell = 32_767;
const formats = { text: undefined, number: '#,##0.00', integer: '0' } as const;
const written = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
/** The writer looks its texts up among the names of an object, where these are there already and would be lost. */
const isMember = (text: string): boolean => text in {};

/** A spreadsheet program reads _x0041_ as the letter A; its low line written so stays one. */
function escaped(text: string): string {
  const kept = xmlText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, longestCell);
  return isMember(kept) ? written(kept) + kept.slice(1) : kept;
}

type Cell = SheetData[number][number];

function cellOf(value: string | number | null | undefined, kind: Sheet['columns'][number]['kind']): Cell {
  if (value === null || value === undefined || value === '') return null;
  const isNumber = typeof value === 'number';
  if (isNumber && !Number.isFinite(value)) return null;
  // Read back it is the text it was: only somebody who goes into the cell would make a formula of it, and "@" forbids that.
  const format = isNumber ? formats[kind] : dangerous.test(value) ? '@' : undefined;
  // Named as text, so that what looks like a formula or a date stays what it is.
  const typed = isNumber ? { value, type: Number } : { value: escaped(value), type: String };
  return {
    ...typed,
    ...(format ? { format } : {}),
    alignVertical: 'top',
    ...(isNumber ? {} : { wrap: true }),
  } as Cell;
}

const header = (title: string): Cell =>
  ({
    value: escaped(title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E8EDEE',
    wrap: true,
    alignVertical: 'center',
  }) as Cell;

/**
 * A workbook (.xlsx): numbers stay numbers (two decimals shown, or none), texts stay texts, the first row is bold and
 * stays in sight. At least one sheet is written. The writer is loaded when it is first asked for.
 */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeExcel } = await import('write-excel-file/universal');
  const all = sheets.length > 0 ? sheets : [{ name: '', columns: [], rows: [] }];
  const names = sheetNames(all.map(({ name }) => name));
  const written = all.map(({ columns, rows }, at) => ({
    sheet: names[at] ?? '',
    columns: columns.map(({ width }) => ({ width: Math.min(120, Math.max(4, width)) })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ title }) => header(title)),
      ...rows.map((row) => columns.map(({ kind }, column) => cellOf(row[column], kind))),
    ],
  }));
  const blob = await writeExcel(written, { fontFamily: 'Sarabun', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

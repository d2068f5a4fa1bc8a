import { MAX_COLUMNS, MAX_SHEET_CELLS, MAX_SHEET_ROWS } from '../limits';
import { numberText, type NumberStyle } from './xlsxStyles';
import { attribute, xmlEvents } from './xlsxXml';

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string;
}

const BREAK = /_x([0-9A-F]{4})_/gi;
/** Line breaks stand in workbooks as _x000D_. */
const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(BREAK, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The shared strings: formatted runs joined, readings of names (phonetic runs) left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  for (const event of xmlEvents(xml)) {
    if (event.is === 'text') {
      if (inText && !phonetic) text += event.text;
    } else if (event.name === 'si') {
      if (event.is === 'end') strings.push(unescapeCell(text));
      text = '';
    } else if (event.name === 't') inText = event.is === 'start';
    else if (event.name === 'rPh') phonetic = event.is === 'start';
  }
  return strings;
}

/** "AB12" → 27; beyond what a sheet may have, one column more than that, so that the sheet is refused for its width. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.slice(0, 4).toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return Math.min(column - 1, MAX_COLUMNS);
}

/** Rows ascend in every workbook of a program; where they do not, a row is counted on, so that each has a place of its own. */
function lineAfter(line: number, reference: string | null): number {
  const stated = Number(reference ?? 0);
  return Number.isInteger(stated) && stated > line && stated <= MAX_SHEET_ROWS ? stated : line + 1;
}

function cellText(cell: Cell, book: Workbook): string {
  // A formula that was never calculated has no value; shown as what it is, it is refused later with its place.
  if (cell.value === '') return cell.formula === '' ? '' : `=${cell.formula}`;
  switch (cell.type) {
    case 's':
      return book.strings[Number(cell.value)] ?? '';
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return cell.value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    case 'str':
    case 'inlineStr':
      return unescapeCell(cell.value);
    case 'e':
      return cell.value;
    default:
      return numberText(cell.value, book.styles[cell.style], book.from1904);
  }
}

/**
 * The rows of a sheet that hold anything, as text; `lines` are their row numbers. Rows are as long as their last cell.
 * Nothing is read behind the row that brings them over MAX_SHEET_CELLS: as a rectangle they are over it, and refused.
 */
export function sheetRows(xml: string, book: Workbook): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 0;
  let cells = 0;
  let row: string[] = [];
  let cell = null as Cell | null;
  let into = null as 'value' | 'formula' | null;
  const cellEvent = (name: string, attributes: string, starts: boolean): void => {
    if (name === 'c' && starts) {
      const reference = attribute(attributes, 'r');
      cell = {
        column: reference ? columnOf(reference) : row.length,
        type: attribute(attributes, 't') ?? 'n',
        style: Number(attribute(attributes, 's') ?? 0),
        value: '',
        formula: '',
      };
    } else if (name === 'c' && cell) {
      const text = cellText(cell, book);
      if (text !== '') {
        while (row.length < cell.column) row.push('');
        row[cell.column] = text;
      }
      cell = null;
    } else if (name === 'v' || name === 't') into = starts ? 'value' : null;
    else if (name === 'f') into = starts ? 'formula' : null;
    else if (name === 'rPh') into = null;
  };
  // Also where a damaged sheet opens the next row, or ends, before it has closed this one.
  const close = (): void => {
    if (row.some((text) => text.trim() !== '')) {
      if (line <= (lines.at(-1) ?? 0)) line = lineAfter(line, null);
      rows.push(row);
      lines.push(line);
      cells += row.length;
    }
    row = [];
  };
  for (const event of xmlEvents(xml)) {
    if (cells > MAX_SHEET_CELLS) break;
    if (event.is === 'text') {
      if (cell && into) cell[into] += event.text;
    } else if (event.name === 'row') {
      close();
      if (event.is === 'start') line = lineAfter(line, attribute(event.attributes, 'r'));
    } else cellEvent(event.name, event.attributes, event.is === 'start');
  }
  close();
  return { rows, lines };
}

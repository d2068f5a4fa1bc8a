import { findDelimiter, type Delimiter } from './csvDelimiter';
import { csvRows } from './csvRows';
import { isHtml } from './detect';
import { namesMoney, readHeader } from '../report/reportLayout';

export type TextKind = 'table' | 'html' | 'text';

/** So many of 100 lines must be cut into equally many cells before a text is one table. */
const TABLE_SHARE = 0.8;
/** A report's first table begins within so many lines, or it has prose enough to be known by. */
const mostTitles = 40;

const isTableName = (name: string): boolean => /\.(?:csv|tsv|tab)$/i.test(name);
const isPageName = (name: string): boolean => /\.x?html?$/i.test(name);
const isMarkdownName = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/** `| a | b |` with dashes below is a document's table: only there are the dashes no row. */
const holdsMarkdownTable = (head: string): boolean =>
  /^[^\S\r\n]*\|[^\r\n]*\|[ \t]*\r?\n\s*\|[ \t:|-]+\r?$/m.test(head);

/**
 * Nearly all lines hold the same number of cells; or rows are of many lengths, as spreadsheets leave blank ends away,
 * but every line below the first row is a row. A document has lines of text between its tables.
 */
function isOneTable(head: string, delimiter: Delimiter): boolean {
  const quoted = csvRows(head, delimiter);
  const { rows } = quoted.badQuoteLine > 0 ? csvRows(head, delimiter, false) : quoted;
  const lengths = rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length);
  const several = lengths.filter((length) => length > 1);
  const enough = (count: number): boolean => count > 0 && count >= lengths.length * TABLE_SHARE;
  const counts = new Map<number, number>();
  for (const length of several) counts.set(length, (counts.get(length) ?? 0) + 1);
  const first = lengths.findIndex((length) => length > 1);
  const unbroken = lengths.length - first === several.length;
  return (
    enough(Math.max(0, ...counts.values())) || (delimiter === '\t' && unbroken && enough(several.length))
  );
}

/** Lines of text, then the header of a report's table or a plan's: however many rows follow, the lines say whose report it is. */
function opensReport(head: string): boolean {
  const lines = head.split(/\r\n|[\r\n]/, mostTitles).filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.includes('\t'));
  const cells = (lines[first] ?? '').split('\t');
  return first > 0 && (readHeader(cells).kind === 'report' || namesMoney(cells));
}

/**
 * Whether a text is one table, a web page or a document: by how it begins, by its name, else by whether nearly all of
 * its lines hold the same number of cells. `head`: its first characters, or the whole of it; `name` '' = pasted.
 */
export function textKind(name: string, head: string, whole: boolean): TextKind {
  if (isHtml(head) || isPageName(name)) return 'html';
  if (isTableName(name)) return 'table';
  if (isMarkdownName(name)) return 'text';
  // The last line of a part is only a part of one.
  const lines = whole ? head : head.slice(0, head.lastIndexOf('\n') + 1) || head;
  if (holdsMarkdownTable(lines) || opensReport(lines)) return 'text';
  return isOneTable(lines, findDelimiter(lines)) ? 'table' : 'text';
}

import { isAlignment, isPipeRow, pipeCells } from './markdownRow';

/** Consecutive lines of one kind: rows of a table, markup of tables, or one line of text. */
export type TextRun =
  | { readonly is: 'rows'; readonly rows: readonly { readonly line: number; readonly cells: string[] }[] }
  | { readonly is: 'markup'; readonly line: number; readonly text: string }
  | { readonly is: 'line'; readonly line: number; readonly text: string };

/** A cell that holds line breaks closes within this many lines, or its quotation mark is only a sign. */
const MOST_LINES_OF_A_ROW = 200;
const entryMark = /^(?:[-–•*o]|[(]?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]{1,2})$/;

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

/** A spreadsheet quotes a cell for the quotes and breaks in it; other text in quotation marks is meant with them. */
function unquoted(cell: string): string {
  const text = cell.trim();
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"') || !/""|\n/.test(text)) return text;
  const inside = text.slice(1, -1);
  return inside.replaceAll('""', '').includes('"') ? text : inside.replaceAll('""', '"');
}
const tabCells = (line: string): string[] => line.split('\t').map(unquoted);

/** An indented line, an entry of a list with a tab after its mark. */
function isIndented(cells: readonly string[]): boolean {
  const [first = '', ...rest] = filled(cells);
  return rest.length === 0 || (rest.length === 1 && entryMark.test(first));
}
/** A word, a tab and another word, alone. */
const isPair = (rows: readonly { readonly cells: readonly string[] }[]): boolean =>
  rows.length === 1 && rows[0]?.cells.length === 2;

const quotes = (line: string): number => line.split('"').length - 1;

/** How many lines the row at `from` takes: more than one where a cell copied from a spreadsheet holds line breaks. */
function linesOfRow(lines: readonly string[], from: number): number {
  const first = lines[from] ?? '';
  if (quotes(first) % 2 === 0 || !/(?:^|\t)"/.test(first)) return 1;
  const last = Math.min(lines.length, from + MOST_LINES_OF_A_ROW);
  for (let i = from + 1; i < last; i += 1) {
    const line = lines[i] ?? '';
    if (quotes(line) % 2 === 1) return /"(?:\t|$)/.test(line) ? i - from + 1 : 1;
  }
  return 1;
}

function tabRun(lines: readonly string[], from: number): { run: readonly TextRun[]; next: number } {
  const rows: { line: number; cells: string[] }[] = [];
  let next = from;
  while (next < lines.length) {
    const count = linesOfRow(lines, next);
    const text = lines.slice(next, next + count).join('\n');
    if (!text.includes('\t')) break;
    rows.push({ line: next + 1, cells: tabCells(text) });
    next += count;
  }
  const isText = isPair(rows) || rows.every(({ cells }) => isIndented(cells));
  if (!isText) return { run: [{ is: 'rows', rows }], next };
  return {
    run: rows.map(({ line, cells }) => ({ is: 'line', line, text: filled(cells).join(' ') })),
    next,
  };
}

function pipeRun(
  lines: readonly string[],
  from: number,
  bare: boolean,
): { run: readonly TextRun[]; next: number } {
  const rows: { line: number; cells: string[] }[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (!(bare ? line.includes('|') : isPipeRow(line))) break;
    const cells = pipeCells(line);
    if (!isAlignment(cells, next === from + 1)) rows.push({ line: next + 1, cells });
  }
  return { run: rows.length > 0 ? [{ is: 'rows', rows }] : [], next };
}

/** Where the markup of a table ends that begins on line `from`: where all its tables are closed, else after its last cell. */
function markupEnd(lines: readonly string[], from: number, lastEnd: number): number {
  let open = 0;
  for (let i = from; i <= lastEnd; i += 1) {
    const tags = (lines[i] ?? '').match(/<\/?table\b/gi) ?? [];
    for (const tag of tags) open += tag.startsWith('</') ? -1 : 1;
    if (open <= 0) return i;
  }
  return Math.max(from, lastEnd);
}

/** A table in a cell of a row is text of that row. */
const opensTable = (line: string): boolean => /^[^\t|]*<table\b[^<>]*>/i.test(line.trimStart());
/** `a | b` with dashes below. */
const isBareHeader = (line: string, below: string): boolean =>
  line.includes('|') &&
  below.includes('|') &&
  /^[\s|:-]+$/.test(below) &&
  isAlignment(pipeCells(below), true);

/** Lines → runs, in order; blank lines part them. Linear time: no line is looked at more than a fixed number of times. */
export function textRuns(lines: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  const lastCell = lines.findLastIndex((line) => /<\/(?:table|t[rdh])\b/i.test(line));
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] ?? '';
    if (line.trim() === '') {
      i += 1;
      continue;
    }
    const bare = isBareHeader(line, lines[i + 1] ?? '');
    if (isPipeRow(line) || bare) {
      const { run, next } = pipeRun(lines, i, bare);
      runs.push(...run);
      i = next;
    } else if (opensTable(line)) {
      const end = markupEnd(lines, i, lastCell);
      runs.push({ is: 'markup', line: i + 1, text: lines.slice(i, end + 1).join('\n') });
      i = end + 1;
    } else if (line.includes('\t') || linesOfRow(lines, i) > 1) {
      const { run, next } = tabRun(lines, i);
      runs.push(...run);
      // A quotation mark that opens a row of several lines without any tab is a line of text.
      if (next === i) runs.push({ is: 'line', line: i + 1, text: line });
      i = Math.max(next, i + 1);
    } else {
      runs.push({ is: 'line', line: i + 1, text: line });
      i += 1;
    }
  }
  return runs;
}

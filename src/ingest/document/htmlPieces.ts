import { MAX_TABLE_DEPTH } from '../limits';
import { HtmlLine } from './htmlLine';
import { walkHtml } from './htmlTags';
import type { HtmlCell, HtmlRow, Piece } from './htmlTable';
import { breaksLine } from './markupTags';

interface OpenTable {
  readonly rows: { at: number; cells: HtmlCell[] }[];
  /** Null between rows. */
  row: { at: number; cells: HtmlCell[] } | null;
  /** Null between cells. */
  cell: { colspan: number; rowspan: number; pieces: Piece[] } | null;
}

const span = (value: string | undefined, most: number): number => {
  const count = Number.parseInt(value ?? '', 10);
  return count >= 1 ? Math.min(count, most) : 1;
};

/** Elements whose content no page shows. */
const unseen = /<\/(script|style|title|template|xml)\b/gi;

/** Where the last end tag of each unseen element stands: what nothing closes is shown rather than lost. */
function lastEnds(html: string): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { 1: name = '', index } of html.matchAll(unseen)) ends.set(name.toLowerCase(), index);
  return ends;
}

/** Markup → its texts and tables in order. Tags that are missing, crossed or left open are made up for; nothing throws. */
export function htmlPieces(html: string, preformatted = false): readonly Piece[] {
  const root: Piece[] = [];
  const tables: OpenTable[] = [];
  /** Tables beyond the depth that is read as tables. */
  let tooDeep = 0;
  let skipping = '';
  const ends = lastEnds(html);
  const line = new HtmlLine(preformatted);

  const flush = (): void => {
    const text = line.take();
    if (text) (tables.at(-1)?.cell?.pieces ?? root).push({ is: 'text', ...text });
  };
  const endCell = (table: OpenTable): void => {
    flush();
    if (table.cell) table.row?.cells.push(table.cell);
    table.cell = null;
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    if (table.row) table.rows.push(table.row);
    table.row = null;
  };
  const endTable = (): void => {
    const table = tables.at(-1);
    if (!table) return;
    endRow(table);
    tables.pop();
    const rows: readonly HtmlRow[] = table.rows;
    (tables.at(-1)?.cell?.pieces ?? root).push({ is: 'table', rows });
  };

  function openInTable(table: OpenTable, name: string, attributes: ReadonlyMap<string, string>, at: number) {
    if (name === 'tr') {
      endRow(table);
      table.row = { at, cells: [] };
    } else {
      endCell(table);
      table.row ??= { at, cells: [] };
      const colspan = span(attributes.get('colspan'), 1000);
      table.cell = { colspan, rowspan: span(attributes.get('rowspan'), 65_534), pieces: [] };
    }
  }

  walkHtml(html, {
    open(name, attributes, at) {
      if (skipping) return;
      if (at < (ends.get(name) ?? -1)) {
        skipping = name;
        return;
      }
      const table = tables.at(-1);
      const isPart = name === 'tr' || name === 'td' || name === 'th';
      if (name === 'table') {
        flush();
        if (tables.length < MAX_TABLE_DEPTH) tables.push({ rows: [], row: null, cell: null });
        else tooDeep += 1;
      } else if (isPart && table && tooDeep === 0) openInTable(table, name, attributes, at);
      else if (name === 'td' || name === 'th') line.add(' ', at);
      else {
        if (breaksLine(name)) flush();
        line.open(name, attributes, at);
      }
    },
    close(name) {
      if (skipping) {
        if (name === skipping) skipping = '';
        return;
      }
      const table = tables.at(-1);
      if (name === 'table') {
        flush();
        if (tooDeep > 0) tooDeep -= 1;
        else endTable();
      } else if (table && tooDeep === 0 && (name === 'td' || name === 'th')) endCell(table);
      else if (table && tooDeep === 0 && name === 'tr') endRow(table);
      else {
        if (breaksLine(name)) flush();
        line.close(name);
      }
    },
    text(text, at) {
      if (!skipping) line.add(text, at);
    },
  });
  while (tables.length > 0) endTable();
  flush();
  return root;
}

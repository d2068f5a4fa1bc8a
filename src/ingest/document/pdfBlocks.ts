import type { DocumentBlocks } from './documentBlocks';
import { gridRows, placeIn } from './pdfCells';
import { withColumns } from './pdfColumns';
import { gridsOf, type Grid } from './pdfGrid';
import { isApart, usualStep } from './pdfJoin';
import { linesOf, type Line } from './pdfLines';
import type { Glyph, PageMarks } from './pdfPage';

type Part = Line | { readonly y: number; readonly rows: readonly (readonly string[])[] };

const isLine = (part: Part): part is Line => 'text' in part;

/** Whether a line goes on in the next: it is full, the next is set alike and begins no entry. */
const goesOn = (line: Line, next: Line, right: number, step: number): boolean =>
  line.right > right - line.size * 4 &&
  line.bold === next.bold &&
  Math.abs(line.size - next.size) < line.size * 0.1 &&
  next.left <= line.left + line.size &&
  !isApart(line, next, step);

function addLines(lines: readonly Line[], right: number, step: number, blocks: DocumentBlocks): void {
  let text = '';
  lines.forEach((line, i) => {
    text += (text && ' ') + line.text;
    const next = lines[i + 1];
    if (next && goesOn(line, next, right, step)) return;
    blocks.text(line.bold ? 'heading' : 'paragraph', text);
    text = '';
  });
}

/** Letters and lines of a page → its blocks from top to bottom. A table on the next page is another table. */
export function addPage({ glyphs, rules }: PageMarks, blocks: DocumentBlocks): void {
  const grids = gridsOf(rules);
  const held = new Map<Grid, Map<number, Glyph[]>>();
  const free: Glyph[] = [];
  for (const glyph of glyphs) {
    const grid = grids.find((each) => placeIn(each, glyph) >= 0);
    if (!grid) {
      free.push(glyph);
      continue;
    }
    const cells = held.get(grid) ?? new Map<number, Glyph[]>();
    held.set(grid, cells);
    const place = grid.firstOf[placeIn(grid, glyph)] ?? 0;
    const cell = cells.get(place);
    if (cell) cell.push(glyph);
    else cells.set(place, [glyph]);
  }
  const lines = linesOf(free);
  const step = usualStep([
    ...lines,
    ...[...held.values()].flatMap((cells) => [...cells.values()].flatMap(linesOf)),
  ]);
  const tables = [...held].map(([grid, cells]) => ({
    y: grid.ys[0] ?? 0,
    rows: gridRows(grid, cells, step),
  }));
  const parts: Part[] = [...withColumns(lines, step), ...tables].sort((a, b) => a.y - b.y);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  let pending: Line[] = [];
  const flush = (): void => {
    addLines(pending, right, step, blocks);
    pending = [];
  };
  for (const part of parts) {
    if (isLine(part)) pending.push(part);
    else {
      flush();
      blocks.table(part.rows.map((cells) => ({ line: 0, cells })));
    }
  }
  flush();
}

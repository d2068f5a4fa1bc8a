import { cellText } from './pdfJoin';
import { lineOf, type Line } from './pdfLines';

/** Empty space, in letter heights, that parts columns. */
const GAP = 1.2;
/** Fewer lines with columns are no table. */
const FEWEST_ROWS = 3;

const isNumeric = (text: string): boolean => /^[\d๐-๙.,\s%-]+$/.test(text);

/** A line falls into pieces where it has wide gaps. */
function piecesOf(line: Line): readonly Line[] {
  const pieces: (typeof line.glyphs)[number][][] = [];
  let right = -Infinity;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') continue;
    if (glyph.x - right > GAP * line.size) pieces.push([]);
    pieces.at(-1)?.push(glyph);
    right = Math.max(right, glyph.x + glyph.width);
  }
  // Blanks inside a piece are given back by its gaps.
  return pieces.flatMap((glyphs) => lineOf(line.glyphs.slice(...span(line, glyphs))) ?? []);
}

const span = (line: Line, glyphs: Line['glyphs']): [number, number] => {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  return [first ? line.glyphs.indexOf(first) : 0, last ? line.glyphs.indexOf(last) + 1 : 0];
};

interface Band {
  left: number;
  right: number;
}

/** The columns that pieces of several lines share: their extents, joined where they overlap. */
function bandsOf(pieces: readonly Line[]): readonly Band[] {
  const bands: Band[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else bands.push({ left, right });
  }
  return bands;
}

function rowsOf(lines: readonly (readonly Line[])[], step: number): readonly (readonly string[])[] | null {
  const bands = bandsOf(lines.flat());
  const bandOf = (piece: Line): number =>
    bands.findIndex(({ left, right }) => piece.left >= left && piece.left <= right);
  const rows: Line[][][] = [];
  for (const pieces of lines) {
    const continues =
      rows.length > 0 && !pieces.some((piece) => bandOf(piece) === 0) && pieces.length < bands.length;
    if (!continues) rows.push(bands.map(() => []));
    for (const piece of pieces) rows.at(-1)?.[bandOf(piece)]?.push(piece);
  }
  const texts = rows.map((row) => row.map((cell) => cellText(cell, step)));
  const [header = [], ...data] = texts;
  const numeric = header.some(
    (_, c) => data.filter((row) => isNumeric(row[c] ?? '')).length * 2 > data.length,
  );
  const headed = header.every((cell) => cell !== '' && !isNumeric(cell));
  // Two columns of words are signatures side by side.
  return bands.length >= 2 && data.length >= FEWEST_ROWS - 1 && headed && numeric ? texts : null;
}

/** Lines that no ruling holds → tables by their gaps, and the lines between. */
export function withColumns(
  lines: readonly Line[],
  step: number,
): readonly (Line | { readonly y: number; readonly rows: readonly (readonly string[])[] })[] {
  const found: (Line | { readonly y: number; readonly rows: readonly (readonly string[])[] })[] = [];
  let open: { line: Line; pieces: readonly Line[] }[] = [];
  const flush = (): void => {
    const filled = open.filter(({ pieces }) => pieces.length > 1).length;
    const rows =
      filled >= FEWEST_ROWS
        ? rowsOf(
            open.map(({ pieces }) => pieces),
            step,
          )
        : null;
    const [first] = open;
    if (rows && first) found.push({ y: first.line.y, rows });
    else found.push(...open.map(({ line }) => line));
    open = [];
  };
  for (const line of lines) {
    const pieces = piecesOf(line);
    const last = open.at(-1);
    const far = last && (line.y - last.line.y) / line.size > step * 2.5;
    const bridges = (of: Line): boolean =>
      bandsOf(open.flatMap((each) => each.pieces)).filter(
        ({ left, right }) => of.left < right && of.right > left,
      ).length > 1;
    if (far || (open.length > 0 && pieces.length === 1 && pieces.some(bridges))) flush();
    if (open.length > 0 || pieces.length > 1) open.push({ line, pieces });
    else found.push(line);
  }
  flush();
  return found;
}

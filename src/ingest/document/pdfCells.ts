import { cellText } from './pdfJoin';
import { linesOf } from './pdfLines';
import type { Grid } from './pdfGrid';
import type { Glyph } from './pdfPage';

/** Index of the interval of sorted borders that holds a value; −1 = outside. */
const within = (borders: readonly number[], value: number): number => {
  const after = borders.findIndex((border) => border > value);
  return after < 0 ? -1 : after - 1;
};

/** The place of a grid that a letter's middle lies in; −1 = outside of the grid. */
export function placeIn({ xs, ys }: Grid, { x, y, width, size }: Glyph): number {
  const column = within(xs, x + width / 2);
  const row = within(ys, y - size * 0.3);
  return column < 0 || row < 0 ? -1 : row * (xs.length - 1) + column;
}

/** Rows of a grid as text. What a merged cell covers besides its first place is ''; rows without any text fall away. */
export function gridRows(
  grid: Grid,
  letters: ReadonlyMap<number, readonly Glyph[]>,
  step: number,
): readonly (readonly string[])[] {
  const columns = grid.xs.length - 1;
  const texts = new Map<number, Glyph[]>();
  for (const [place, glyphs] of letters) {
    const first = grid.firstOf[place] ?? place;
    texts.set(first, [...(texts.get(first) ?? []), ...glyphs]);
  }
  return Array.from({ length: grid.ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const glyphs = texts.get(row * columns + column);
      return glyphs ? cellText(linesOf(glyphs), step) : '';
    }),
  ).filter((cells) => cells.some(Boolean));
}

import { joinSaraAm } from './pdfMarks';
import type { Glyph } from './pdfPage';

/** Letters of one baseline, from left to right. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly glyphs: readonly Glyph[];
}

/** Empty space, in letter heights, that is a space between words. Distributed Thai text spreads its letters by up to 0.2. */
const SPACE = 0.3;

/** Letters in the order drawn, from left to right; a space for a real gap. Marks came with their letters. */
function lineText(glyphs: readonly Glyph[]): string {
  const gaps = glyphs.slice(1).map((glyph, i) => {
    const before = glyphs[i];
    return before ? (glyph.x - before.x - before.width) / glyph.size : 0;
  });
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const space = Math.max(SPACE, usual * 2 + SPACE / 2);
  const parts = glyphs.map((glyph, i) => ((gaps[i - 1] ?? 0) > space ? ' ' : '') + glyph.text);
  return joinSaraAm(parts.join('').replace(/\s+/g, ' ').trim());
}

/** White space, and marks whose letter was cut off with the page. */
const blank = /^[\s\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*$/;

/** One line of these letters; null where none can be seen. */
export function lineOf(glyphs: readonly Glyph[]): Line | null {
  const shown = glyphs.filter(({ text }) => !blank.test(text));
  const [first] = shown;
  if (!first) return null;
  const size = Math.max(...shown.map((glyph) => glyph.size));
  return {
    text: lineText(glyphs),
    left: first.x,
    right: shown.reduce((right, { x, width }) => Math.max(right, x + width), 0),
    y: first.y,
    size,
    bold: shown.every(({ bold }) => bold),
    glyphs,
  };
}

/** Letters → lines from top to bottom. What stands a little higher or lower (raised or smaller letters) stays in its line. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && glyph.y - row.y < Math.max(row.size, glyph.size) * 0.4) {
      row.glyphs.push(glyph);
      if (glyph.text.trim() !== '') row.size = Math.max(row.size, glyph.size);
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.flatMap((row) => lineOf(row.glyphs.sort((a, b) => a.x - b.x)) ?? []);
}

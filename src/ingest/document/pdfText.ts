import { fromPrivateUse } from './pdfMarks';
import { times, type Matrix } from './pdfMatrix';
import type { Glyph } from './pdfPage';

/** What pdf.js knows of a font once its glyphs were shown. */
export interface PdfFont {
  /** Text space units per glyph unit. */
  readonly unit: number;
  readonly bold: boolean;
  /** The letter of a glyph that the file gives none for; U+FFFD where it cannot be told. */
  readonly letterOf: (glyph: Shown) => string;
}

/** Text state of a page (ISO 32000-1, 9.3 and 9.4). */
export interface TextState {
  font: PdfFont;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

export const startState = (): TextState => ({
  font: { unit: 0.001, bold: false, letterOf: () => '\uFFFD' },
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** A glyph as pdf.js gives it. */
export interface Shown {
  /** Its key in the font's outlines. */
  readonly fontChar?: string;
  /** Its key among the drawings of a Type 3 font. */
  readonly operatorListId?: string;
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

const isMark = (text: string): boolean => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uFFFD]$/.test(text);

/** A vowel above or below or a tone mark belongs to the letter drawn before it, wherever exactly it was put. */
function joinsLast(glyph: Glyph, last: Glyph): boolean {
  if (!isMark(glyph.text) || last.text.trim() === '') return false;
  const near = Math.abs(glyph.x - (last.x + last.width)) < last.size;
  return near && Math.abs(glyph.y - last.y) < last.size;
}

/**
 * Glyphs of one shown string; returns how far the pen moved along the baseline. A glyph that the file gives no
 * letter for becomes U+FFFD, so that its loss can be seen. Text that runs upwards stays in one piece.
 */
export function addShown(
  shown: readonly (Shown | number | null)[],
  state: TextState,
  matrix: Matrix,
  glyphs: Glyph[],
): number {
  let pen = 0;
  const height = Math.hypot(matrix[2], matrix[3]);
  const stretch = Math.hypot(matrix[0], matrix[1]);
  const upright = Math.abs(matrix[0]) >= Math.abs(matrix[1]);
  const from = glyphs.length;
  for (const each of shown) {
    if (each === null) continue;
    if (typeof each === 'number') {
      pen -= (each / 1000) * state.size * state.scale;
      continue;
    }
    const width = (each.width ?? 0) * state.font.unit * state.size * state.scale;
    const at = times(matrix, [1, 0, 0, 1, pen, state.rise]);
    const named = (each.unicode ?? '').replaceAll('\0', '');
    const text = fromPrivateUse(named || state.font.letterOf(each));
    const glyph: Glyph = {
      text,
      x: at[4],
      y: at[5],
      width: Math.abs(width) * stretch,
      size: Math.abs(state.size) * height,
      bold: state.font.bold,
    };
    const last = glyphs.at(-1);
    if (last && joinsLast(glyph, last)) last.text += glyph.text;
    else if (!upright && last && glyphs.length > from) last.text += glyph.text;
    else if (text !== '') glyphs.push(glyph);
    pen += width + (state.charSpacing + (each.isSpace ? state.wordSpacing : 0)) * state.scale;
  }
  return pen;
}

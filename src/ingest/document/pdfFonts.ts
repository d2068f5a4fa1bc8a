import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { operatorNumbers } from './pdfJs';
import type { Operators } from './pdfMarksOf';
import { PdfOutlines } from './pdfOutlines';
import type { PdfFont, Shown } from './pdfText';

interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly charProcOperatorList?: Readonly<Record<string, Operators>>;
}

interface Outlined {
  readonly path?: ArrayLike<number>;
}

const outlineId = (font: string, { fontChar = '' }: Shown): string => `${font}_path_${fontChar}`;
/** Letters of a Type 3 font share the name of their outline. */
const keyOf = (font: string, glyph: Shown): string =>
  `${outlineId(font, glyph)} ${glyph.operatorListId ?? ''}`;

/** What pdf.js keeps under a name, which may be missing or in error. */
const object = <T>(page: PDFPageProxy, id: string): T | null =>
  page.commonObjs.has(id) ? (page.commonObjs.get(id) as T | null) : null;

const isMark = (text: string): boolean => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/.test(text);

/** The fonts of a file, and the marks they name only by their shape. */
export class PdfFonts {
  readonly #outlines = new Map<string, PdfOutlines>();
  readonly #all = new PdfOutlines();
  readonly #seen = new Set<string>();
  readonly #found = new Map<string, string>();

  /** The outline of a glyph: pdf.js keeps it beside the font, or in a Type 3 font as the steps that draw it. */
  #path(page: PDFPageProxy, font: string, glyph: Shown): ArrayLike<number> | null {
    const drawing = object<FontObject>(page, font)?.charProcOperatorList?.[glyph.operatorListId ?? ''];
    if (!drawing) return object<Outlined>(page, outlineId(font, glyph))?.path ?? null;
    const step = drawing.fnArray.indexOf(operatorNumbers.constructPath ?? -1);
    return (drawing.argsArray[step] as [unknown, [ArrayLike<number> | null]] | undefined)?.[1][0] ?? null;
  }

  /** Keeps the shapes of the marks that a shown string names. */
  learn(page: PDFPageProxy, font: string, shown: readonly (Shown | number | null)[]): void {
    for (const glyph of shown) {
      if (typeof glyph !== 'object' || !glyph?.unicode || !isMark(glyph.unicode)) continue;
      const id = keyOf(font, glyph);
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      const path = this.#path(page, font, glyph);
      const outlines = this.#outlines.get(font) ?? new PdfOutlines();
      this.#outlines.set(font, outlines);
      if (!path) continue;
      outlines.learn(glyph.unicode, path);
      this.#all.learn(glyph.unicode, path);
    }
  }

  /** What a page needs to know of one of its fonts. */
  font(page: PDFPageProxy, name: string): PdfFont {
    const font = object<FontObject>(page, name);
    return {
      unit: font?.fontMatrix?.[0] ?? 0.001,
      bold: font?.bold === true || font?.black === true || /bold|heavy/i.test(font?.name ?? ''),
      letterOf: (glyph) => {
        const id = keyOf(name, glyph);
        const known = this.#found.get(id);
        if (known) return known;
        const path = this.#path(page, name, glyph);
        // A font of headings may name none of its marks; the marks of the text's font look much the same.
        const own = path && this.#outlines.get(name)?.markOf(path);
        const mark = own ?? (path && this.#all.markOf(path));
        if (mark) this.#found.set(id, mark);
        return mark ?? '\uFFFD';
      },
    };
  }
}

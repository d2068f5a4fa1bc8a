import { matrixOf, times, type Matrix } from './pdfMatrix';
import type { Glyph, PageMarks, Rule } from './pdfPage';
import { addPathRules } from './pdfRules';
import { addShown, startState, type PdfFont, type Shown, type TextState } from './pdfText';

/** A page of pdf.js as it gives it: a number and its arguments a drawing step. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page may cost: drawings of millions of letters are no report. */
const MAX_GLYPHS = 200_000;
const MAX_RULES = 50_000;

const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

/** Every shown string of a page with the name of its font. */
export function shownStrings(
  { fnArray, argsArray }: Operators,
  ops: Readonly<Record<string, number>>,
  each: (font: string, shown: readonly (Shown | number | null)[]) => void,
): void {
  let font = '';
  fnArray.forEach((step, i) => {
    const [first] = (argsArray[i] ?? []) as readonly unknown[];
    if (step === ops.setFont) font = String(first);
    else if (step === ops.showText && Array.isArray(first)) each(font, first as (Shown | number | null)[]);
  });
}

/**
 * Runs the drawing steps of a page as a printer would and keeps where letters and lines came to stand. pdf.js's own text
 * extraction joins glyphs across narrow columns and knows no lines; both come from the same single pass over the page.
 * `ops`: pdf.js's names of the steps.
 */
export function marksOf(
  { fnArray, argsArray }: Operators,
  page: Matrix,
  ops: Readonly<Record<string, number>>,
  fontOf: (name: string) => PdfFont,
): PageMarks {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const stack: { matrix: Matrix; state: TextState }[] = [];
  let matrix = page;
  let state = startState();
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let line = text;
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const save = (): void => void stack.push({ matrix, state: { ...state } });
  const setFont = ([name, size]: readonly unknown[]): void => {
    state.font = fontOf(String(name));
    state.size = number(size);
  };
  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore: () => ({ matrix, state } = stack.pop() ?? { matrix, state }),
    transform: (args) => (matrix = times(matrix, matrixOf(args) ?? [1, 0, 0, 1, 0, 0])),
    paintFormXObjectBegin: ([own]) => {
      save();
      matrix = times(matrix, matrixOf(own) ?? [1, 0, 0, 1, 0, 0]);
    },
    paintFormXObjectEnd: () => ({ matrix, state } = stack.pop() ?? { matrix, state }),
    beginText: () => (line = text = [1, 0, 0, 1, 0, 0]),
    setFont,
    setGState: ([states]) => {
      for (const [key, value] of (states ?? []) as [string, unknown][])
        if (key === 'Font') setFont(value as unknown[]);
    },
    setCharSpacing: ([value]) => (state.charSpacing = number(value)),
    setWordSpacing: ([value]) => (state.wordSpacing = number(value)),
    setHScale: ([value]) => (state.scale = number(value) / 100),
    setLeading: ([value]) => (state.leading = number(value)),
    setTextRise: ([value]) => (state.rise = number(value)),
    setTextMatrix: ([value]) => (line = text = matrixOf(value) ?? [1, 0, 0, 1, 0, 0]),
    moveText: ([x, y]) => move(number(x), number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -number(y);
      move(number(x), number(y));
    },
    nextLine: () => move(0, -state.leading),
    showText: ([shown]) => {
      if (!Array.isArray(shown) || glyphs.length > MAX_GLYPHS) return;
      const moved = addShown(shown, state, times(matrix, text), glyphs);
      text = times(text, [1, 0, 0, 1, moved, 0]);
    },
    constructPath: ([painted, data]) => {
      const path = (data as readonly unknown[] | null)?.[0];
      const [filled, all] = [
        [ops.fill, ops.eoFill],
        [ops.stroke, ops.closeStroke],
      ];
      const both = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
      const stroked = all.includes(painted as number) || both.includes(painted as number);
      if (!path || rules.length > MAX_RULES || !(stroked || filled.includes(painted as number))) return;
      addPathRules(path as ArrayLike<number>, { stroked, matrix }, rules);
    },
  };
  const byNumber = new Map(Object.entries(steps).map(([name, step]) => [ops[name], step]));
  fnArray.forEach((step, i) => byNumber.get(step)?.((argsArray[i] ?? []) as readonly unknown[]));
  return { glyphs, rules };
}

import { noteSize } from './rows';
import type { Box, Frame, Ink, Mark } from './scene';
import { textAt } from './textBlock';

export interface KeyEntry {
  readonly text: string;
  /** Draws the sample into a box of `sample` px; none for words alone. */
  readonly draw?: (box: Box) => readonly Mark[];
}

const sample = 18;
const line = 24;

/** Samples with their words, flowing over as many lines as they need. */
export const keyMarks = (
  entries: readonly KeyEntry[],
  top: number,
  { width, measure }: Frame,
): { marks: Mark[]; bottom: number } => {
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  for (const { text, draw } of entries) {
    const indent = draw ? sample + 6 : 0;
    const taken = indent + measure(text, noteSize);
    if (x > 0 && x + taken > width) [x, y] = [0, y + line];
    if (draw) marks.push(...draw({ x, y: y + (line - sample) / 2, width: sample, height: sample }));
    marks.push(textAt(text, x + indent, y + line / 2, { size: noteSize, fill: 'ink-2' }));
    x += taken + 18;
  }
  return { marks, bottom: entries.length === 0 ? top : y + line };
};

/** A filled square as a sample. */
export const swatch =
  (fill: Ink) =>
  (box: Box): readonly Mark[] => [
    {
      kind: 'rect',
      x: box.x + 2,
      y: box.y + 2,
      width: box.width - 4,
      height: box.height - 4,
      fill,
      radius: 3,
    },
  ];

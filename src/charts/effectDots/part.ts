import { figureSize, labelSize, noteSize } from '../rows';
import type { Frame, Hit, Mark } from '../scene';
import { blockHeight, breakLines, textAt, textLines } from '../textBlock';

/** A piece of the drawing and where the next one may begin. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  readonly bottom: number;
}

const lineHeight = 26;

export function headPart(text: string, top: number, { width, measure }: Frame): Part {
  const lines = breakLines(text, width, measure, noteSize);
  const height = blockHeight(lines, noteSize);
  const marks = textLines(lines, 0, top + height / 2, { size: noteSize, fill: 'ink-3' });
  return { marks, hits: [], bottom: top + height + 4 };
}

/** A label at the left and a figure at the right, under it where both do not fit. */
export function linePart(label: string, value: string, top: number, { width, measure }: Frame): Part {
  const isBeside = measure(label, labelSize) + 16 + measure(value, figureSize, 600) <= width;
  const lines = breakLines(label, width, measure, labelSize);
  const height = isBeside ? lineHeight : blockHeight(lines, labelSize) + 4;
  const bottom = top + height + (isBeside ? 0 : lineHeight);
  const figure = textAt(value, isBeside ? width : 0, bottom - lineHeight / 2, {
    size: figureSize,
    weight: 600,
    anchor: isBeside ? 'end' : 'start',
  });
  return {
    marks: [...textLines(lines, 0, top + height / 2, { size: labelSize, fill: 'ink-2' }), figure],
    hits: [],
    bottom,
  };
}

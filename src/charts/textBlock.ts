import { wrap } from '../text/wrap';
import type { Measure, Weight } from './measure';
import type { Ink, TextMark } from './scene';

/** Line pitch in ems: stacked Thai marks of one line never touch the line above. */
export const pitch = 1.4;
/** From the top of a line to its baseline, in ems, so that the tallest stack (ปี่) stays inside. */
export const rise = 1.08;

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line whose line box is centred on `middle`. */
export const textAt = (text: string, x: number, middle: number, style: TextStyle): TextMark => ({
  kind: 'text',
  x,
  y: middle + style.size * (rise - pitch / 2),
  text,
  size: style.size,
  weight: style.weight ?? 400,
  fill: style.fill ?? 'ink',
  anchor: style.anchor ?? 'start',
});

export const blockHeight = (lines: readonly string[], size: number): number => lines.length * size * pitch;

/** Lines of text as marks, the block centred on `middle`. */
export const textLines = (
  lines: readonly string[],
  x: number,
  middle: number,
  style: TextStyle,
): TextMark[] => {
  const first = middle - blockHeight(lines, style.size) / 2 + (style.size * pitch) / 2;
  return lines.map((line, index) => textAt(line, x, first + index * style.size * pitch, style));
};

/** Breaks a label at word borders so that no line is wider than `width` px. */
export const breakLines = (
  text: string,
  width: number,
  measure: Measure,
  size: number,
  weight: Weight = 400,
): readonly string[] => wrap(text, width, (part) => measure(part, size, weight));

/** Width of the widest of the texts. */
export const widest = (
  texts: readonly string[],
  measure: Measure,
  size: number,
  weight: Weight = 400,
): number => Math.max(0, ...texts.map((text) => measure(text, size, weight)));

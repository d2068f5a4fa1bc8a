import { segments } from '../text/segments';
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

const halvings = 6;
const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Breaks a label at word borders so that no line is wider than `width` px; lines are made about equally long,
 * so that no single short word is left on the last.
 */
export const breakLines = (
  text: string,
  width: number,
  measure: Measure,
  size: number,
  weight: Weight = 400,
): readonly string[] => {
  const within = (room: number) => wrap(text, room, (part) => measure(part, size, weight));
  let lines = within(width);
  if (lines.length < 2) return lines;
  // Narrower than its widest word a line would break that word inside.
  const parts = Array.from(segments(text, words), ({ segment }) => measure(segment, size, weight));
  let [low, high] = [Math.max(width / 2, ...parts), width];
  for (let step = 0; step < halvings && low < high; step += 1) {
    const room = (low + high) / 2;
    const tighter = within(room);
    if (tighter.length === lines.length) [lines, high] = [tighter, room];
    else low = room;
  }
  return lines;
};

/** Width of the widest of the texts. */
export const widest = (
  texts: readonly string[],
  measure: Measure,
  size: number,
  weight: Weight = 400,
): number => Math.max(0, ...texts.map((text) => measure(text, size, weight)));

import type { Measure } from './measure';
import type { Box, Mark, TextMark } from './scene';

/** The ground a line of Thai text takes: 1.35 of its size high, so that stacked marks have room. */
export const textBox = (mark: TextMark, measure: Measure): Box => {
  const width = measure(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2;
  return { x: mark.x - left, y: mark.y - mark.size, width, height: mark.size * 1.35 };
};

/** Whether two boxes share ground; touching edges do not count. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 0.01 &&
  b.x + b.width > a.x + 0.01 &&
  a.y + a.height > b.y + 0.01 &&
  b.y + b.height > a.y + 0.01;

export const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

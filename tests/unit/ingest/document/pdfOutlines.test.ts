import { expect, test } from 'vitest';
import { PdfOutlines } from '../../../../src/ingest/document/pdfOutlines';

/** A closed line through the points, as pdf.js writes it. */
const through = (...points: readonly (readonly [number, number])[]): readonly number[] => [
  ...points.flatMap(([x, y], i) => [i === 0 ? 0 : 1, x, y]),
  4,
];
const tick = through([0, 0], [0, 2], [1, 2], [1, 0]);
const hook = through([0, 0], [3, 0], [3, 1], [1, 1], [1, 3], [0, 3]);

test('a moved, narrowed copy with a point more has the mark of the outline it was made from', () => {
  const outlines = new PdfOutlines();
  outlines.learn('่', tick);
  outlines.learn('้', hook);
  expect(outlines.markOf(through([9, 9], [11, 9], [11, 10], [9.7, 10], [9.65, 10], [9.7, 12], [9, 12]))).toBe(
    '้',
  );
  expect(outlines.markOf(through([5, 5], [5, 6], [5.4, 6], [5.4, 5]))).toBe('่');
});

test('what looks like nothing known, or is drawn with nothing, is no mark', () => {
  const outlines = new PdfOutlines();
  outlines.learn('่', tick);
  expect(outlines.markOf(through([0, 0], [5, 9], [9, 0], [5, 3]))).toBeNull();
  expect(outlines.markOf([])).toBeNull();
});

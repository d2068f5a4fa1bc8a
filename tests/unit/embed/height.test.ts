import { expect, test } from 'vitest';
import { Heights, tallest } from '../../../src/embed/height';

test('each change of height is told once, in whole px', () => {
  const heights = new Heights();
  expect(heights.next(400.2, 600, 0)).toBe(401);
  expect(heights.next(400.9, 600, 10)).toBeNull();
  expect(heights.next(380, 600, 20)).toBe(380);
});

test('a frame that grows with what it is told is not followed for ever', () => {
  const heights = new Heights();
  let frame = 400;
  for (let turn = 0; turn < 200; turn += 1) frame = (heights.next(frame, 600, turn * 16) ?? frame) + 20;
  const told = Array.from({ length: 5 }, (_, turn) => heights.next(frame + turn, 600, 3200 + turn));
  expect(told).toEqual([null, null, null, null, null]);
});

test('another width, or a reader who opens a table later, is told again', () => {
  const heights = new Heights();
  for (let turn = 0; turn < 50; turn += 1) heights.next(400 + turn * 20, 600, turn * 16);
  expect(heights.next(9000, 500, 900)).toBe(9000);
  for (let turn = 0; turn < 50; turn += 1) heights.next(9100 + turn * 20, 500, 1000 + turn * 16);
  expect(heights.next(12_000, 500, 9000)).toBe(12_000);
});

test('no height is told beyond what a page can bear', () => {
  expect(new Heights().next(1e9, 600, 0)).toBe(tallest);
});

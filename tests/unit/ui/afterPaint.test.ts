import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/ui/afterPaint';

let frames: (() => void)[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
/** A frame is shown, and what waits behind it has its turn. */
const show = () => {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
};

test('nothing before a frame is shown, then one piece a frame in the order given', () => {
  const done: number[] = [];
  for (const piece of [1, 2, 3]) afterPaint(() => done.push(piece));
  expect(done).toEqual([]);
  show();
  expect(done).toEqual([1]);
  show();
  show();
  expect(done).toEqual([1, 2, 3]);
  expect(frames).toEqual([]);
});

test('what is taken back is not done, and what comes later still is', () => {
  const done: number[] = [];
  const takeBack = afterPaint(() => done.push(1));
  takeBack();
  afterPaint(() => done.push(2));
  show();
  show();
  expect(done).toEqual([2]);
  afterPaint(() => done.push(3));
  show();
  expect(done).toEqual([2, 3]);
});

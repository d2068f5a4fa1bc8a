import { noteSize } from '../../charts/rows';
import type { Frame, Scene } from '../../charts/scene';
import type { Chart } from './slide';

/** Text size in px on a screen of 1920 × 1080 that a room still reads at ten metres. */
export const leastText = 28;
/** Between drawings, in their own px. */
export const gap = 18;
const step = 0.1;

export interface Fitted {
  readonly scenes: readonly Scene[];
  /** Px of the screen a px of the drawing. */
  readonly scale: number;
}

/**
 * The fullest drawing that its place allows, as large as it allows, the smallest text never below `leastText`. `unit`:
 * px of this screen a px of 1920 × 1080. Where none fits in height the last is taken all the same: nothing is cut, the
 * slide scrolls.
 */
export function fit(
  { draws, largest }: Chart,
  place: { readonly width: number; readonly height: number },
  unit: number,
  frame: Omit<Frame, 'width'>,
): Fitted {
  const least = (leastText / noteSize) * unit;
  const drawn = (at: number, scale: number): Fitted => ({
    scenes: draws[at]?.({ ...frame, width: place.width / scale }) ?? [],
    scale,
  });
  const fits = ({ scenes, scale }: Fitted): boolean =>
    (heightOf(scenes) + gap * (scenes.length - 1)) * scale <= place.height;
  for (let at = 0; at < draws.length; at += 1) {
    if (!fits(drawn(at, least))) continue;
    for (let factor = largest; factor > 1; factor -= step) {
      const larger = drawn(at, least * factor);
      if (fits(larger)) return larger;
    }
    return drawn(at, least);
  }
  return drawn(draws.length - 1, least);
}

const heightOf = (scenes: readonly Scene[]): number => scenes.reduce((sum, { height }) => sum + height, 0);

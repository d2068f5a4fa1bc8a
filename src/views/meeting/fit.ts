import { noteSize } from '../../charts/rows';
import type { Frame, Scene } from '../../charts/scene';

/** Text size in px on a screen of 1920 × 1080 that a room still reads at ten metres. */
export const leastText = 28;
const largest = 2;
const step = 0.1;

export interface Fitted {
  readonly scene: Scene;
  /** Px of the screen a px of the drawing. */
  readonly scale: number;
}

/**
 * The drawing as large as its place allows, its smallest text never below `leastText`. `unit`: px of this screen a px
 * of 1920 × 1080. Where even the smallest does not fit in height it is taken all the same: nothing is cut, the slide scrolls.
 */
export function fit(
  draw: (frame: Frame) => Scene,
  place: { readonly width: number; readonly height: number },
  unit: number,
  frame: Omit<Frame, 'width'>,
): Fitted {
  const least = (leastText / noteSize) * unit;
  for (let factor = largest; factor > 1; factor -= step) {
    const scale = least * factor;
    const scene = draw({ ...frame, width: place.width / scale });
    if (scene.height * scale <= place.height) return { scene, scale };
  }
  return { scene: draw({ ...frame, width: place.width / least }), scale: least };
}

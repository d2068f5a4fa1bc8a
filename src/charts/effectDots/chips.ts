import type { Measure } from '../measure';
import { noteSize } from '../rows';
import type { Box, Mark } from '../scene';
import { textAt } from '../textBlock';
import { isFall, isRise, type EffectDot } from './groups';

export const chipHeight = 24;
const gap = 4;
const leastWidth = 30;

export const chipWidth = ({ code }: EffectDot, measure: Measure): number =>
  Math.max(leastWidth, measure(code, noteSize, 600) + 12);

export interface PlacedChip {
  readonly dot: EffectDot;
  readonly box: Box;
}

export interface Chips {
  readonly chips: readonly PlacedChip[];
  readonly bottom: number;
}

/** Each centred on its place, in the first lane where it touches no other. */
export function inLanes(
  dots: readonly EffectDot[],
  x: (change: number) => number,
  top: number,
  measure: Measure,
): Chips {
  const ends: number[] = [];
  const chips = [...dots]
    .sort((a, b) => a.change - b.change)
    .map((dot) => {
      const width = chipWidth(dot, measure);
      const left = x(dot.change) - width / 2;
      const free = ends.findIndex((end) => end + gap <= left);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = left + width;
      return { dot, box: { x: left, y: top + lane * (chipHeight + gap), width, height: chipHeight } };
    });
  return { chips, bottom: top + Math.max(1, ends.length) * (chipHeight + gap) };
}

/** One after another, risen first, over as many lines as they need. */
export function inLines(dots: readonly EffectDot[], width: number, top: number, measure: Measure): Chips {
  let [x, y] = [0, top];
  const chips = [...dots.filter(isRise), ...dots.filter((dot) => !isRise(dot))].map((dot) => {
    const own = chipWidth(dot, measure);
    if (x > 0 && x + own > width) [x, y] = [0, y + chipHeight + gap];
    const box = { x, y, width: own, height: chipHeight };
    x += own + gap;
    return { dot, box };
  });
  return { chips, bottom: y + (dots.length === 0 ? 0 : chipHeight + gap) };
}

/** Full = risen, hollow = not; a fall has a border of its own. The code stands inside. */
export function chipMarks({ dot, box }: PlacedChip): readonly Mark[] {
  const risen = isRise(dot);
  const fallen = isFall(dot);
  return [
    {
      kind: 'rect',
      ...box,
      fill: risen ? 'own' : 'paper',
      stroke: risen ? 'own' : fallen ? 'lost' : 'ink-3',
      radius: chipHeight / 2,
      role: 'dot',
    },
    textAt(dot.code, box.x + box.width / 2, box.y + chipHeight / 2, {
      size: noteSize,
      weight: 600,
      fill: risen ? 'paper' : fallen ? 'lost-text' : 'ink-2',
      anchor: 'middle',
    }),
  ];
}

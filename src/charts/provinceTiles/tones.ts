import { figure, signed } from '../figures';
import { stepOf } from '../scoreScale';
import type { Ink } from '../scene';

/** What the tiles show: mean total, share of agencies at 85 or more (0–100), change of the mean. */
export type TileFigure = 'mean' | 'share' | 'change';

export interface Tone {
  readonly fill: Ink;
  readonly text: Ink;
}

/** From this change on, up or down, a tile has the stronger of its two shades. */
export const strongChange = 3;

const changeTone = (change: number): Tone => {
  const strong = Math.abs(change) >= strongChange;
  if (change < 0) return strong ? { fill: 'lost', text: 'paper' } : { fill: 'lost-ground', text: 'ink' };
  return strong ? { fill: 'seq-5', text: 'on-seq-5' } : { fill: 'seq-1', text: 'on-seq-1' };
};

/** Shade of a value and the ink that can be read on it. */
export const toneOf = (value: number, shown: TileFigure): Tone => {
  if (shown === 'change') return changeTone(value);
  const step = stepOf(value);
  return { fill: `seq-${step}`, text: `on-seq-${step}` };
};

/** In full, for the tooltip. */
export const wordsOf = (value: number, shown: TileFigure): string =>
  shown === 'change' ? signed(value) : shown === 'share' ? `${figure(value)}%` : figure(value);

/** On the tile: one decimal, as two do not fit. */
export const briefOf = (value: number, shown: TileFigure): string => {
  const brief = Math.abs(value).toFixed(1);
  if (shown !== 'change') return brief === '100.0' ? '100' : brief;
  return brief === '0.0' ? brief : `${value < 0 ? '−' : '+'}${brief}`;
};

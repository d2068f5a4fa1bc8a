import { ticks as roundTicks } from 'd3-array';
import { linear } from '../linear';
import { noteSize } from '../rows';
import type { LineMark, TextMark } from '../scene';
import { textAt } from '../textBlock';

const leastSpan = 1;
const ticksWanted = 3;
export const axisHeight = 22;

export interface ChangeAxis {
  readonly x: (change: number) => number;
  /** Upright lines at the ticks; that of no change is dashed. */
  readonly lines: (top: number, bottom: number) => readonly LineMark[];
  readonly labels: (top: number) => readonly TextMark[];
}

const tickText = (tick: number): string =>
  `${tick > 0 ? '+' : tick < 0 ? '−' : ''}${Math.abs(Number(tick.toFixed(2)))}`;

/** A scale of changes that always holds 0. `inset` is kept free at both ends, px. */
export function changeAxis(changes: readonly number[], width: number, inset: number): ChangeAxis {
  const low = Math.min(0, ...changes);
  const high = Math.max(0, ...changes);
  const short = Math.max(0, leastSpan - (high - low)) / 2;
  const [least, most] = [low - short, high + short];
  const x = linear([least, most], [inset, width - inset]);
  const ticks = roundTicks(least, most, ticksWanted);
  return {
    x,
    lines: (top, bottom) =>
      ticks.map((tick) => ({
        kind: 'line',
        x1: x(tick),
        x2: x(tick),
        y1: top,
        y2: bottom,
        ...(tick === 0 ? { stroke: 'reference', dash: '4 3' } : { stroke: 'line' }),
      })),
    labels: (top) =>
      ticks.map((tick) =>
        textAt(tickText(tick), x(tick), top + axisHeight / 2, {
          size: noteSize,
          fill: 'ink-3',
          anchor: 'middle',
        }),
      ),
  };
}

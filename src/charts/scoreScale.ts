import { linear } from './linear';
import type { Step } from './scene';

/** The pass line everywhere. */
export const passLine = 85;

/** From a round ten below the least score (never above 70, so that 85 stands inside) up to 100. */
export const scoreDomain = (scores: readonly (number | null)[]): readonly [number, number] => {
  const known = scores.filter((score) => score !== null);
  return [Math.max(0, Math.floor((Math.min(75, ...known) - 2) / 10) * 10), 100];
};

/** Scores to px, held inside the range. */
export const scoreScale = (domain: readonly [number, number], from: number, to: number) => {
  const x = linear(domain, [from, to]);
  return (score: number): number => x(Math.min(domain[1], Math.max(domain[0], score)));
};

/** Lower bounds of the steps of the sequential palette: the borders of the levels up to FY2565, and 90. */
export const stepBounds: readonly number[] = [50, 65, 75, passLine, 90, 95];

/** Step of the palette for a score 0–100. */
export const stepOf = (score: number): Step => stepBounds.filter((bound) => score >= bound).length as Step;

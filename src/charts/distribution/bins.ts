import { scoreDomain } from '../scoreScale';

export interface DistributionData {
  /** Scores 0–100 of all that are compared, in any order. */
  readonly values: ArrayLike<number>;
  /** The agency that is looked at; it is among the values. */
  readonly own: number | null;
  readonly peers: readonly { readonly key: string; readonly name: string; readonly score: number }[];
  /** Published figures of the country. */
  readonly references: readonly { readonly name: string; readonly score: number }[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** All but the last have an edge at 85. */
const steps = [1, 2.5, 5, 10] as const;

/** Bins of 1, 2.5, 5 or 10 points, `most` at the most, from a round ten below the least score to 100, which the last includes. */
export function binsOf(values: ArrayLike<number>, most: number): readonly Bin[] {
  let least = 100;
  for (let index = 0; index < values.length; index += 1) least = Math.min(least, values[index] ?? least);
  const [low, high] = scoreDomain([least]);
  const step = steps.find((each) => (high - low) / each <= most) ?? 10;
  const counts = new Uint32Array(Math.ceil((high - low) / step));
  for (let index = 0; index < values.length; index += 1) {
    const bin = Math.min(counts.length - 1, Math.floor(((values[index] ?? 0) - low) / step));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count, index) => ({
    from: low + index * step,
    to: Math.min(high, low + (index + 1) * step),
    count,
  }));
}

/** Median of the values; null of none. */
export function medianOf(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** Share 0–1 of the others that score lower; 1 where there are no others. */
export function shareBelow(values: ArrayLike<number>, score: number): number {
  let below = 0;
  for (let index = 0; index < values.length; index += 1) if ((values[index] ?? 0) < score) below += 1;
  return values.length > 1 ? below / (values.length - 1) : 1;
}

/** A node with every agency's score, to be drawn as one row. */
export interface Strip {
  readonly code: string;
  /** Printed in front of the name; '' for the total and the instruments. */
  readonly label: string;
  readonly name: string;
  /** Scores 0–100 of all that are compared, least first; only how they spread is drawn of them. */
  readonly values: Float64Array;
  readonly median: number;
  /** The agency that is looked at; null = not known. */
  readonly own: number | null;
  /** Share 0–1 of the others that score lower than it; null = not known. */
  readonly above: number | null;
  readonly peers: readonly number[];
  /** A published figure of the country. */
  readonly reference: number | null;
  readonly isChosen: boolean;
}

/** Round, each with an edge at 85, so that scores known by tenths make no comb. */
const widths = [0.2, 0.5, 1, 2.5, 5] as const;

/** Into how many equal bins the scores from `low` (a round ten) to 100 are put: as narrow as `most` bins allow. */
export const binsOf = (low: number, most: number): number =>
  Math.round((100 - low) / (widths.find((width) => (100 - low) / width <= most) ?? 5));

/** A score that lies on an edge belongs to the bin above, whatever the last bit of its quotient is. */
const tiny = 1e-9;

/** Counts of the values in `bins` equal steps from `low` to 100; what is lower counts as the first. */
export function countsOf(values: Float64Array, low: number, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  for (const value of values) {
    const at = Math.max(0, Math.min(bins - 1, Math.floor(((value - low) / (100 - low)) * bins + tiny)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** A round ten that at most one in fifty values of any row, and no agency that is looked at, lies below; 70 at the most. */
export function lowOf(strips: readonly Strip[]): number {
  const lows = strips.flatMap(({ values, own }) => {
    const least = values[Math.floor(values.length / 50)];
    return [...(least === undefined ? [] : [least]), ...(own === null ? [] : [own])];
  });
  return Math.max(0, Math.floor(Math.min(70, ...lows) / 10) * 10);
}

/** Median of values that stand least first; there is one at least. */
export function middleOf(values: Float64Array): number {
  const half = values.length >> 1;
  const upper = values[half] ?? 0;
  return values.length % 2 === 1 ? upper : (upper + (values[half - 1] ?? upper)) / 2;
}

export interface Wanted {
  /** Where the middle of the label wants to be. */
  readonly y: number;
  readonly height: number;
}

/**
 * Middles of labels moved apart as little as keeps them from overlapping, inside top…bottom where they fit
 * (else they run over the bottom). Order of wishes is kept; answers in the order given.
 */
export const dodge = (wanted: readonly Wanted[], top: number, bottom: number): number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0));
  const middles = wanted.map(({ y }) => y);
  const half = (index: number) => (wanted[index]?.height ?? 0) / 2;
  let edge = bottom;
  for (const index of [...order].reverse()) {
    const middle = Math.min(middles[index] ?? 0, edge - half(index));
    middles[index] = middle;
    edge = middle - half(index);
  }
  edge = top;
  for (const index of order) {
    const middle = Math.max(middles[index] ?? 0, edge + half(index));
    middles[index] = middle;
    edge = middle + half(index);
  }
  return middles;
};

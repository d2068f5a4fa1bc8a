type Pair = readonly [number, number];

/** A domain to px in proportion; the middle where the domain is one point. Of a library's scale, whose colours and number formats come along, only this is needed. */
export const linear = ([low, high]: Pair, [from, to]: Pair) => {
  const span = high - low;
  return (value: number): number => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return from * (1 - share) + to * share;
  };
};

/** A fall to less than two thirds of the row before is a step the eye may be led to. */
const clearStep = 1.5;
const most = 3;

/**
 * How many of the first rows are emphasised: those before the steepest fall among the first four, so that
 * emphasis is spent once. Without a clear step the first three; rows at 0 never.
 * @param values sizes, largest first
 */
export const leading = (values: readonly number[]): number => {
  const present = values.filter((value) => value > 0.005);
  let best = Math.min(most, present.length);
  let steepest = clearStep;
  for (let count = 1; count <= most && count < present.length; count += 1) {
    const ratio = (present[count - 1] ?? 0) / (present[count] ?? 1);
    if (ratio >= steepest) [best, steepest] = [count, ratio];
  }
  return best;
};

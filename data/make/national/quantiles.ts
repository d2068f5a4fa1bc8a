import { national } from './figures';

const line = 15;
const most = 78;
/** Of the log-logistic part: how narrow the agencies above the line lie together. */
const steep = 2.4;
const tail = 1.2;

/** The parameter at which `meanOf` (rising) gives `wanted`. */
function solve(meanOf: (parameter: number) => number, wanted: number, low: number, high: number): number {
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (meanOf(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const meanOf = (count: number, value: (part: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += value((index + 0.5) / count);
  return count === 0 ? 0 : sum / count;
};

/** Lost points of the agencies at 85 or more: log-logistic, cut at 15. */
const above = (scale: number, part: number): number => {
  const within = part / (1 + (line / scale) ** -steep);
  return Math.min(line - 0.02, scale * (within / (1 - within)) ** (1 / steep));
};

/** … and of the others: 15 and a Weibull tail. */
const below = (scale: number, part: number): number =>
  Math.min(most, line + 0.05 + scale * (-Math.log(1 - part)) ** (1 / tail));

/**
 * Points lost (100 − total) by `count` agencies of a fiscal year, least first. Their mean and their share at 85 or
 * more are the year's, whatever the count: every agency gets one of these, so that no sample can be unlucky.
 */
export function lostInOrder(fiscalYear: number, count: number): Float64Array {
  const figures = national[fiscalYear];
  if (!figures) throw new Error(`no figures for ${fiscalYear}`);
  const good = Math.round(figures.share * count);
  const rest = count - good;
  const lostBelow = rest === 0 ? 0 : ((100 - figures.mean) * count - figures.lostAbove * good) / rest;
  const near = solve((scale) => meanOf(good, (part) => above(scale, part)), figures.lostAbove, 0.1, 500);
  const far = solve((scale) => meanOf(rest, (part) => below(scale, part)), lostBelow, 0, 200);
  return Float64Array.from({ length: count }, (_, index) =>
    index < good ? above(near, (index + 0.5) / good) : below(far, (index - good + 0.5) / rest),
  );
}

/** Sums of one cluster's changes in the two groups; a cluster is what is drawn as a whole. */
export interface Cluster {
  readonly covered: number;
  readonly coveredSum: number;
  readonly uncovered: number;
  readonly uncoveredSum: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 2000;
const seed = 2564;

/**
 * The percentile interval (95 %) of mean(covered) − mean(uncovered): in each resample every stratum is drawn anew, with
 * replacement, to its own size. The same data give the same interval: the generator is seeded. Null where a group is
 * empty in too many resamples to speak of an interval.
 */
export function bootstrap(strata: readonly (readonly Cluster[])[]): Interval | null {
  const next = generator(seed);
  const packed = strata.map(pack);
  const drawn: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const sums = new Float64Array(width);
    for (const stratum of packed) addDrawn(sums, stratum, next);
    const difference = meanDifference(sums);
    if (difference !== null) drawn.push(difference);
  }
  if (drawn.length < resamples / 2) return null;
  drawn.sort((a, b) => a - b);
  return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** mean(covered) − mean(uncovered) of all clusters together; null where a group is empty. */
export function differenceOf(clusters: readonly Cluster[]): number | null {
  const sums = new Float64Array(width);
  for (const cluster of clusters)
    numbersOf(cluster).forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
  return meanDifference(sums);
}

/** Numbers side by side: a nation has thousands of clusters, each drawn two thousand times. */
const width = 4;
const numbersOf = ({ covered, coveredSum, uncovered, uncoveredSum }: Cluster): readonly number[] => [
  covered,
  coveredSum,
  uncovered,
  uncoveredSum,
];
const pack = (clusters: readonly Cluster[]): Float64Array => Float64Array.from(clusters.flatMap(numbersOf));

function addDrawn(sums: Float64Array, stratum: Float64Array, next: () => number): void {
  const size = stratum.length / width;
  for (let left = size; left > 0; left -= 1) {
    const from = Math.floor(next() * size) * width;
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (stratum[from + at] ?? 0);
  }
}

function meanDifference([covered = 0, coveredSum = 0, uncovered = 0, uncoveredSum = 0]: Float64Array):
  number | null {
  return covered === 0 || uncovered === 0 ? null : coveredSum / covered - uncoveredSum / uncovered;
}

/** Between the two nearest values, as spreadsheets interpolate. `sorted` is not empty. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** mulberry32: integer arithmetic only, so every machine draws the same. */
function generator(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

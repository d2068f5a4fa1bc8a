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
  const drawn: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const difference = differenceOf(drawnFrom(strata, next));
    if (difference !== null) drawn.push(difference);
  }
  if (drawn.length < resamples / 2) return null;
  drawn.sort((a, b) => a - b);
  return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** mean(covered) − mean(uncovered) of all clusters together; null where a group is empty. */
export function differenceOf(clusters: Iterable<Cluster>): number | null {
  let [covered, coveredSum, uncovered, uncoveredSum] = [0, 0, 0, 0];
  for (const cluster of clusters) {
    covered += cluster.covered;
    coveredSum += cluster.coveredSum;
    uncovered += cluster.uncovered;
    uncoveredSum += cluster.uncoveredSum;
  }
  return covered === 0 || uncovered === 0 ? null : coveredSum / covered - uncoveredSum / uncovered;
}

function* drawnFrom(
  strata: readonly (readonly Cluster[])[],
  next: () => number,
): Generator<Cluster, void, undefined> {
  for (const stratum of strata) {
    for (let left = stratum.length; left > 0; left -= 1) {
      const cluster = stratum[Math.floor(next() * stratum.length)];
      if (cluster) yield cluster;
    }
  }
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

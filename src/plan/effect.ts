import type { EffectRow } from '../questions/effect';
import { bootstrap, differenceOf, type Cluster, type Interval } from './bootstrap';

/** Nothing is claimed from a group smaller than this: of nodes, of agencies drawn, of peers that a node is compared with. */
export const leastGroup = 10;

export interface EffectGroup {
  readonly size: number;
  /** Mean change of scores (0–100); null where the group is empty. */
  readonly mean: number | null;
}

/** Of sums of doubles. */
const noise = 1e-9;

/** What may be said. `more`/`less`: covered nodes rose more/less, the interval leaves 0 out. An association, not a cause. */
export type Verdict = 'more' | 'less' | 'no_difference' | 'too_few';

export interface Comparison {
  readonly agencies: number;
  readonly covered: EffectGroup;
  readonly uncovered: EffectGroup;
  /** mean(covered) − mean(uncovered), in points of the node's own score. */
  readonly difference: number | null;
  /** 95 %, null where nothing is claimed. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
}

/** Items (a change is 0 or 100) and indicators are never put into one mean. */
export interface Effect {
  readonly kind: 'item' | 'indicator';
  readonly direct: EffectGroup;
  readonly general: EffectGroup;
  /** Of the agencies' own nodes: reached by a measure (directly or generally) against not reached. */
  readonly own: Comparison;
  /** The same of (change − mean change of that node among peers): difference in differences. Nodes with enough peers. */
  readonly againstPeers: Comparison;
  /** Nodes left out: the later score is not known; items stand for a part of it; no plan of the year is loaded. */
  readonly unknown: number;
  readonly partly: number;
  readonly withoutPlan: number;
}

/**
 * Did the measures work? From the rows of the question `effect`, of one agency or (agency_id null) of all. Only nodes
 * that lost points are compared, as one that lost none cannot rise. With several agencies these are drawn whole in the
 * bootstrap, for nodes of one agency are not independent.
 */
export const effects = (rows: readonly EffectRow[]): readonly Effect[] =>
  (['indicator', 'item'] as const).map((kind) =>
    effectOf(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  );

interface Change {
  readonly agency: number;
  readonly reach: string;
  readonly change: number;
}

function effectOf(kind: Effect['kind'], all: readonly EffectRow[]): Effect {
  const planned = all.filter((row) => row.measures_of_year > 0);
  const whole = planned.filter((row) => row.whole);
  const known = whole.flatMap((row) =>
    row.change === null ? [] : [{ agency: row.agency_id, reach: row.reach, change: row.change, row }],
  );
  const compared = known.flatMap(({ row, ...node }): Change[] =>
    row.peers < leastGroup || row.peer_change === null
      ? []
      : [{ ...node, change: node.change - row.peer_change }],
  );
  return {
    kind,
    direct: groupOf(known.filter(({ reach }) => reach === 'direct')),
    general: groupOf(known.filter(({ reach }) => reach === 'general')),
    own: comparisonOf(known),
    againstPeers: comparisonOf(compared),
    unknown: whole.length - known.length,
    partly: planned.length - whole.length,
    withoutPlan: all.length - planned.length,
  };
}

const isCovered = ({ reach }: Change): boolean => reach !== 'none';

function groupOf(changes: readonly Change[]): EffectGroup {
  const sum = changes.reduce((before, { change }) => before + change, 0);
  return { size: changes.length, mean: changes.length === 0 ? null : sum / changes.length };
}

function comparisonOf(changes: readonly Change[]): Comparison {
  const covered = groupOf(changes.filter(isCovered));
  const uncovered = groupOf(changes.filter((change) => !isCovered(change)));
  const strata = strataOf(changes);
  const difference = differenceOf(strata.flat());
  const agencies = new Set(changes.map(({ agency }) => agency)).size;
  const least = Math.min(covered.size, uncovered.size, agencies > 1 ? agencies : leastGroup);
  const interval = least < leastGroup ? null : bootstrap(strata);
  return { agencies, covered, uncovered, difference, interval, verdict: verdictOf(interval) };
}

function verdictOf(interval: Interval | null): Verdict {
  if (interval === null) return 'too_few';
  if (interval.low > noise) return 'more';
  return interval.high < -noise ? 'less' : 'no_difference';
}

/** One agency: its nodes, the two groups drawn apart, so that their sizes stay. Several: whole agencies. */
function strataOf(changes: readonly Change[]): readonly (readonly Cluster[])[] {
  const agencies = new Map<number, Change[]>();
  for (const change of changes) {
    const own = agencies.get(change.agency);
    if (own) own.push(change);
    else agencies.set(change.agency, [change]);
  }
  if (agencies.size > 1) return [[...agencies.values()].map(clusterOf)];
  return [changes.filter(isCovered), changes.filter((change) => !isCovered(change))].map((group) =>
    group.map((change) => clusterOf([change])),
  );
}

function clusterOf(changes: readonly Change[]): Cluster {
  const sums = { covered: 0, coveredSum: 0, uncovered: 0, uncoveredSum: 0 };
  for (const change of changes) {
    if (isCovered(change)) {
      sums.covered += 1;
      sums.coveredSum += change.change;
    } else {
      sums.uncovered += 1;
      sums.uncoveredSum += change.change;
    }
  }
  return sums;
}

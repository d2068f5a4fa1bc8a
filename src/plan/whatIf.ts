import { effectiveWeights } from '../framework/effectiveWeights';
import { levelsPossible } from '../framework/level';
import { treeOf } from '../framework/tree';
import { round2 } from '../text/round2';
import type { PlanStart } from './start';

/** What is tried: items published, indicators moved to a score (0–100). A moved indicator no longer follows its items. */
export interface Changes {
  readonly items: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, number>;
}

export const noChanges: Changes = { items: new Set(), indicators: new Map() };

/** One indicator that moved. Scores 0–100, null where its score is not known; points of the total. */
export interface Step {
  readonly code: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly points: number;
}

/** An instrument below what the next better level asks of each. */
export interface Holding {
  readonly code: string;
  readonly score: number;
  readonly floor: number;
  readonly level: string;
}

/** Where the agency stands after the changes. Nothing is rounded; levels are judged on rounded values. */
export interface Outcome {
  readonly total: number;
  readonly instruments: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  /** Best first; several where instruments are unknown and the year's scale asks for them. */
  readonly levels: readonly string[];
  /** In tree order; their points add up to the change of the total. */
  readonly steps: readonly Step[];
  readonly holding: readonly Holding[];
}

/**
 * Total, instruments and levels once the changes are made: the tree's roll-up, applied to differences, so that a
 * result of which only some scores are known can be moved too. No score rises above 100.
 */
export function whatIf(start: PlanStart, changes: Changes): Outcome {
  const { framework, scores } = start;
  const weights = effectiveWeights(framework);
  const weightOf = (code: string): number => weights.get(code) ?? 0;
  const published = new Map<string, number>();
  for (const { code, indicator, points } of start.lost) {
    if (changes.items.has(code)) published.set(indicator, (published.get(indicator) ?? 0) + points);
  }
  const { children, root } = treeOf(framework);
  const instruments = new Map<string, number>();
  const indicators = new Map<string, number>();
  const steps: Step[] = [];
  for (const instrument of children.get(root.code) ?? []) {
    let gained = 0;
    for (const { code } of children.get(instrument.code) ?? []) {
      const step = stepOf(code, scores.get(code) ?? null, weightOf(code), published.get(code) ?? 0, changes);
      if (step.to !== null) indicators.set(code, step.to);
      if (step.points !== 0) steps.push(step);
      gained += step.points;
    }
    const before = scores.get(instrument.code);
    if (before !== undefined) {
      instruments.set(instrument.code, Math.min(100, before + gained / weightOf(instrument.code)));
    }
  }
  const gain = steps.reduce((sum, { points }) => sum + points, 0);
  const total = Math.min(100, (scores.get(root.code) ?? 0) + gain);
  const levels = levelsPossible(framework, total, instruments);
  return {
    total,
    instruments,
    indicators,
    levels,
    steps,
    holding: holdingOf(start, total, instruments, levels),
  };
}

function stepOf(
  code: string,
  from: number | null,
  weight: number,
  published: number,
  { indicators }: Changes,
): Step {
  const moved = indicators.get(code);
  if (from === null) return { code, from, to: null, points: published };
  const to = Math.min(100, Math.max(0, moved ?? from + published / weight));
  return { code, from, to, points: (to - from) * weight };
}

/** Instruments below the floor of the nearest better level whose total is reached. */
function holdingOf(
  { framework }: PlanStart,
  total: number,
  instruments: ReadonlyMap<string, number>,
  levels: readonly string[],
): readonly Holding[] {
  const best = framework.levels.findIndex(({ level }) => level === levels[0]);
  const next = framework.levels
    .slice(0, Math.max(0, best))
    .findLast(({ minTotal, minInstrument }) => minInstrument !== null && round2(total) >= minTotal);
  const floor = next?.minInstrument ?? null;
  if (next === undefined || floor === null) return [];
  return [...instruments].flatMap(([code, score]) =>
    round2(score) < floor ? [{ code, score, floor, level: next.level }] : [],
  );
}

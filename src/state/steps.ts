import type { TextTable } from '../ingest/types';
import { isSource, type Holding, type Holdings } from './source';

/** One holding before and after; `undefined` = it is not there. */
export interface Change {
  readonly id: number;
  readonly before: Holding | undefined;
  readonly after: Holding | undefined;
}

/** What one click did, so that one undo takes it back. */
export type Step = readonly Change[];

export const inOrder = (holdings: Holdings): Holdings => [...holdings].sort((a, b) => a.id - b.id);

/** The holdings that differ between two lists. */
export function difference(from: Holdings, to: Holdings): Step {
  const before = new Map(from.map((holding) => [holding.id, holding]));
  const after = new Map(to.map((holding) => [holding.id, holding]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id), after: after.get(id) }))
    .filter((change) => change.before !== change.after);
}

/** The list with one side of a step in place; holdings the step does not name stay as they are. */
export function apply(holdings: Holdings, step: Step, side: 'before' | 'after'): Holdings {
  const ids = new Set(step.map(({ id }) => id));
  const put = step.flatMap((change) => change[side] ?? []);
  return inOrder([...holdings.filter(({ id }) => !ids.has(id)), ...put]);
}

/** Every table these holdings and steps still refer to, once each. */
export function tablesIn(holdings: Holdings, steps: readonly Step[]): readonly TextTable[] {
  const all = [
    ...holdings,
    ...steps.flat().flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  ];
  return [...new Set(all.filter(isSource).map(({ table }) => table))];
}

import type { TextTable } from '../ingest/types';
import type { Source, Sources } from './source';

/** One source before and after; `undefined` = it is not there. */
export interface Change {
  readonly id: number;
  readonly before: Source | undefined;
  readonly after: Source | undefined;
}

/** What one click did, so that one undo takes it back. */
export type Step = readonly Change[];

export const inOrder = (sources: Sources): Sources => [...sources].sort((a, b) => a.id - b.id);

/** The sources that differ between two lists. */
export function difference(from: Sources, to: Sources): Step {
  const before = new Map(from.map((source) => [source.id, source]));
  const after = new Map(to.map((source) => [source.id, source]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id), after: after.get(id) }))
    .filter((change) => change.before !== change.after);
}

/** The list with one side of a step in place; sources the step does not name stay as they are. */
export function apply(sources: Sources, step: Step, side: 'before' | 'after'): Sources {
  const ids = new Set(step.map(({ id }) => id));
  const put = step.flatMap((change) => change[side] ?? []);
  return inOrder([...sources.filter(({ id }) => !ids.has(id)), ...put]);
}

/** Every table these sources and steps still refer to, once each. */
export function tablesIn(sources: Sources, steps: readonly Step[]): readonly TextTable[] {
  const all = [
    ...sources,
    ...steps.flat().flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  ];
  return [...new Set(all.map(({ table }) => table))];
}

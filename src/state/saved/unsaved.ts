import type { Holdings } from '../source';
import { forget, recall, remember } from '../storage';

/**
 * A mark beside each work that a step was taken which is not written yet. It is set in the same turn as the step, so that
 * it is there even where the tab is killed before the work is written; who opens the work then is told. A step is known by
 * what was held after it and not by its time: clocks are set back, and two steps fall into one millisecond.
 */
const nameOf = (id: string): string => `unsaved.${id}`;

const randomName = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

export const now = (): Date => new Date();

const steps = new WeakMap<Holdings, string>();

/** Names the step that led to just these holdings; the work that is written of them says it. */
export function stepOf(holdings: Holdings): string {
  const known = steps.get(holdings) ?? randomName();
  steps.set(holdings, known);
  return known;
}

export const markUnsaved = (id: string, holdings: Holdings): void =>
  void remember(nameOf(id), `${now().toISOString()} ${stepOf(holdings)}`);

export const unmark = (id: string): void => forget(nameOf(id));

/** When the last step was taken (ISO) that the work as it was written does not hold; null = it holds all. */
export function unsavedSince({ id, step }: { readonly id: string; readonly step: string }): string | null {
  const [at = '', last] = recall(nameOf(id))?.split(' ') ?? [];
  return Number.isNaN(Date.parse(at)) || last === step ? null : at;
}

/**
 * The name that this page's next new work will have. It is known before the work is written, so that steps taken while the
 * first write is on its way have something to be marked beside.
 */
export class NextWork {
  id = randomName();

  /** The page left its work: what it writes from now on is another. */
  renew(): void {
    this.id = randomName();
  }
}

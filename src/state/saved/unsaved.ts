import { forget, recall, remember } from '../storage';

/**
 * A mark beside each work that a step was taken which is not written yet. It is set in the same turn as the step, so that
 * it is there even where the tab is killed before the work is written; who opens the work then is told.
 */
const nameOf = (id: string): string => `unsaved.${id}`;

export const now = (): Date => new Date();

export const markUnsaved = (id: string): void => void remember(nameOf(id), now().toISOString());

export const unmark = (id: string): void => forget(nameOf(id));

/** When the last step was taken that the work of this time of saving does not hold; null = it holds all. */
export function unsavedSince({
  id,
  savedAt,
}: {
  readonly id: string;
  readonly savedAt: string;
}): string | null {
  const at = recall(nameOf(id));
  return at !== null && !Number.isNaN(Date.parse(at)) && at > savedAt ? at : null;
}

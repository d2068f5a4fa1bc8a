import { isSource, type Holdings } from '../source';

/** Whether it holds what could not be had again: a file of one's own, or an example that was worked on. */
export const isOwn = (holdings: Holdings): boolean =>
  holdings.some((held) => !isSource(held) || held.origin.example === null || held.edits.length > 0);

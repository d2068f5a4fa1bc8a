import type { Held } from './generation';
import { isSame } from './same';
import { isSource, type Holdings } from './source';

/** What is to be loaded of all that is held. */
export const wantedOf = (holdings: Holdings): Held => ({
  sources: holdings.filter(isSource).filter(({ mapping }) => mapping !== null),
  frameworks: holdings.flatMap((holding) => (isSource(holding) ? [] : [holding.framework])),
});

/** A source that only waits to be confirmed changes nothing in the engine, nor a framework without any source. */
export const isLoadedAlike = (before: Held, after: Held): boolean =>
  isSame(before.sources, after.sources) &&
  (after.sources.length === 0 || isSame(before.frameworks, after.frameworks));

import type { LoadedSource } from './generation';
import type { Sources } from './source';

/**
 * The sources after a load was cancelled: what is loaded stands as it was loaded, own tables that were to join it wait
 * to be confirmed again, and an example that was to come is gone.
 */
export function afterCancel(sources: Sources, loaded: readonly LoadedSource[]): Sources {
  const held = loaded.map(({ source }) => source);
  const waiting = sources.filter(
    ({ id, origin }) => origin.example === null && !held.some((source) => source.id === id),
  );
  return [...held, ...waiting.map((source) => ({ ...source, mapping: null }))];
}

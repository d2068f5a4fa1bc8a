import type { RefusedRowsRow } from '../../questions/refusedRows';

/** Rows that were not loaded: those that only say again what is loaded, and those a person must look at. */
export interface Refusals {
  readonly repeated: number;
  readonly toCheck: number;
}

const repeats: readonly string[] = ['duplicate-same', 'header-repeated'];

/** Counts of all sources, or of the one with this place in the load (from 1). */
export function refusals(rows: readonly RefusedRowsRow[], sourceId: number | null = null): Refusals {
  const those = rows.filter(({ source_id }) => sourceId === null || source_id === sourceId);
  const repeated = those.filter(({ rule }) => repeats.includes(rule)).length;
  return { repeated, toCheck: those.length - repeated };
}

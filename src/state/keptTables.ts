import type { Staged } from '../ingest/types';
import type { Delivery } from './pipeline';

/**
 * What a source was staged to, outside the page's own memory, until it is loaded once more: 200 MB at 2.2 million items. A
 * value of IndexedDB ends at 127 MB and is copied on the page's own thread, a Blob does neither.
 */
export type KeptTables = Omit<Staged, 'tables'> & { readonly kept: Readonly<Record<string, Blob>> };

export function keptTables(staged: Staged | KeptTables): KeptTables {
  if ('kept' in staged) return staged;
  const { tables, ...facts } = staged;
  const kept = Object.entries(tables).map(
    ([name, bytes]) => [name, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const,
  );
  return { ...facts, kept: Object.fromEntries(kept) };
}

/** For the engine: kept tables are read one after the other, each as it is loaded. */
export const delivered = (staged: Staged | KeptTables): Delivery =>
  'kept' in staged ? { file: staged.file, pieces: () => piecesOf(staged) } : staged;

async function* piecesOf({ kept }: KeptTables): AsyncGenerator<Staged['tables']> {
  for (const [name, blob] of Object.entries(kept)) yield { [name]: new Uint8Array(await blob.arrayBuffer()) };
}

/** The browser has lost what it kept; the load says so as its cause. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof DOMException &&
  ['NotReadableError', 'NotFoundError'].includes(error.cause.name);

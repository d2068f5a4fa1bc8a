import type { Staged } from '../ingest/types';
import { breathe } from '../ingest/breathe';
import type { Delivery } from './pipeline';

/**
 * What a source was staged to, outside the page's own memory, until it is loaded once more: 200 MB at 2.2 million items. A
 * value of IndexedDB ends at 127 MB and is copied on the page's own thread, a Blob does neither.
 */
export type KeptTables = Omit<Staged, 'tables'> & { readonly kept: Readonly<Record<string, Blob>> };

/** Bytes that are handed over at once: a browser copies them on the page's own thread, 50 MB in 90 ms. */
const portion = 4 * 2 ** 20;

export async function keptTables(staged: Staged | KeptTables): Promise<KeptTables> {
  if ('kept' in staged) return staged;
  const { tables, ...facts } = staged;
  const kept: Record<string, Blob> = {};
  for (const [name, bytes] of Object.entries(tables)) kept[name] = await inPortions(bytes);
  return { ...facts, kept };
}

async function inPortions(bytes: Uint8Array): Promise<Blob> {
  const parts: Blob[] = [];
  for (let at = 0; at < bytes.length; at += portion) {
    if (at > 0) await breathe();
    parts.push(new Blob([bytes.subarray(at, at + portion) as Uint8Array<ArrayBuffer>]));
  }
  return new Blob(parts);
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

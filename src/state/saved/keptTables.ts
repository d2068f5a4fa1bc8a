import type { Staged } from '../../ingest/types';

/**
 * What a source was staged to, as storage takes it: a value of IndexedDB ends at 127 MB and is copied on the page's own
 * thread, a Blob does neither (2.2 million items are 170 MB).
 */
export type KeptTables = Omit<Staged, 'tables'> & { readonly tables: Readonly<Record<string, Blob>> };

export const keptTables = (staged: Staged): KeptTables => ({
  ...staged,
  tables: Object.fromEntries(
    Object.entries(staged.tables).map(([name, bytes]) => [
      name,
      new Blob([bytes as Uint8Array<ArrayBuffer>]),
    ]),
  ),
});

/** Rejects when the browser has lost what it kept. */
export async function stagedOf(kept: KeptTables): Promise<Staged> {
  const tables = await Promise.all(
    Object.entries(kept.tables).map(
      async ([name, blob]) => [name, new Uint8Array(await blob.arrayBuffer())] as const,
    ),
  );
  return { ...kept, tables: Object.fromEntries(tables) };
}

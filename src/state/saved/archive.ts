import { Zip, ZipDeflate } from 'fflate';
import { MAX_UNPACKED_BYTES } from '../../ingest/limits';
import { ZipBomb, zipParts } from '../../ingest/read/zipParts';
import { partsOf, readManifest, type Manifest } from './manifest';
import type { Packed } from './pack';
import { ownSha256, sha256 } from './sha256';

/** Why a file is no saved workspace of ours that can be opened. */
export type ArchiveFault = 'large' | 'bomb' | 'broken' | 'edited' | 'newer';

/** Packed between two turns of the event loop: some 20 ms of work. */
const turnBytes = 512 * 1024;

const wanted = /^(manifest\.json|manifest\.sha256|parts\/[0-9a-f]{64})$/;
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

export interface PackingOptions {
  /** Share of the bytes that are packed, 0–1. */
  readonly onShare?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * One file of everything: manifest.json, its SHA-256, and the parts named by theirs. Rejects with the signal's reason when
 * aborted between two turns.
 */
export async function toArchive(
  { manifest, parts }: Packed,
  { onShare, signal }: PackingOptions = {},
): Promise<Blob> {
  const text = JSON.stringify(manifest);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    chunks.push(new Uint8Array(chunk));
  });
  const entries: readonly (readonly [string, Blob])[] = [
    ['manifest.json', new Blob([text])],
    ['manifest.sha256', new Blob([await sha256(text)])],
    ...[...parts].map(([key, content]) => [`parts/${key}`, content] as const),
  ];
  const all = entries.reduce((sum, [, { size }]) => sum + size, 0);
  let packed = 0;
  for (const [name, content] of entries) {
    const entry = new ZipDeflate(name, { level: 6 });
    // No time of saving in the container: the manifest says it once.
    entry.mtime = new Date(1980, 0, 1, 12);
    zip.add(entry);
    for (let at = 0; at < content.size; at += turnBytes) {
      entry.push(new Uint8Array(await content.slice(at, at + turnBytes).arrayBuffer()));
      packed += Math.min(turnBytes, content.size - at);
      onShare?.(packed / all);
      await nextTurn();
      signal?.throwIfAborted();
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}

/** The inverse of toArchive, or why it cannot be: nothing is taken of a file that is not whole. Never rejects. */
export async function fromArchive(file: Blob): Promise<Packed | ArchiveFault> {
  if (file.size > MAX_UNPACKED_BYTES) return 'large';
  try {
    const found = zipParts(new Uint8Array(await file.arrayBuffer()), wanted);
    const [bytes, sum] = [found.get('manifest.json'), found.get('manifest.sha256')];
    if (bytes === undefined || sum === undefined) return 'broken';
    if (ownSha256(bytes) !== new TextDecoder().decode(sum)) return 'edited';
    const manifest = readManifest(JSON.parse(new TextDecoder().decode(bytes)));
    if (typeof manifest === 'string') return manifest;
    return await verified(manifest, found);
  } catch (error) {
    return error instanceof ZipBomb ? 'bomb' : 'broken';
  }
}

async function verified(
  manifest: Manifest,
  found: ReadonlyMap<string, Uint8Array>,
): Promise<Packed | ArchiveFault> {
  const parts = new Map<string, Blob>();
  for (const key of partsOf(manifest)) {
    const bytes = found.get(`parts/${key}`);
    if (bytes === undefined) return 'broken';
    const content = new Blob([new Uint8Array(bytes)]);
    if ((await sha256(content)) !== key) return 'edited';
    parts.set(key, content);
  }
  return { manifest, parts };
}

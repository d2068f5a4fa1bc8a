import { sha256 } from './sha256';

const hashes = new WeakMap<Blob, Promise<string>>();

/** SHA-256 of content that never changes: worked out once, however often it is saved. */
export function contentHash(content: Blob): Promise<string> {
  const known = hashes.get(content) ?? sha256(content);
  hashes.set(content, known);
  known.catch(() => hashes.delete(content));
  return known;
}

/** The content came from where it is kept under its hash. */
export const knowHash = (content: Blob, hash: string): void =>
  void hashes.set(content, Promise.resolve(hash));

/** A file that is read part by part because it cannot be held whole. */
export interface FileParts {
  /** Bytes. */
  readonly size: number;
  /** These bytes, as far as the file goes; the array is the caller's. Throws where the disk does not give them. */
  at(from: number, to: number): Uint8Array<ArrayBuffer>;
}

export function* blocksOf(file: FileParts, bytes: number, from = 0): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < file.size; at += bytes) yield file.at(at, Math.min(file.size, at + bytes));
}

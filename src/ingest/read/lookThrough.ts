import { CHUNK_BYTES, MAX_COLUMNS, SAMPLE_BYTES } from '../limits';
import { breathe } from '../breathe';
import { blocksOf, type FileParts } from './fileParts';

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];
/** A line that runs through two of these and ends still has fewer cells than a table may. */
const span = MAX_COLUMNS / 2 - 1;

/** What only a look at every byte tells. */
export interface Look {
  /** Where the first byte above ASCII stands; -1 = nowhere. */
  readonly firstHigh: number;
  readonly isUtf8: boolean;
  readonly hasQuote: boolean;
  readonly hasNul: boolean;
  /** A line so long that it may have more cells than a table may. */
  readonly hasLongLine: boolean;
}

/** Goes through a file once, block by block. Rejects only when cancelled. */
export async function lookThrough(
  file: FileParts,
  onProgress: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Look> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [firstHigh, at, lineFrom] = [-1, 0, 0];
  let [isUtf8, hasQuote, hasNul, hasLongLine] = [true, false, false, false];
  const utf8 = (block?: Uint8Array): boolean => {
    try {
      if (isUtf8) decoder.decode(block, { stream: block !== undefined });
      return isUtf8;
    } catch {
      return false;
    }
  };
  for (const block of blocksOf(file, 2 * CHUNK_BYTES)) {
    if (firstHigh < 0) {
      const found = block.findIndex((byte) => byte > 0x7f);
      if (found >= 0) firstHigh = at + found;
    }
    isUtf8 = utf8(block);
    hasQuote ||= block.includes(quote);
    hasNul ||= block.includes(0);
    // Lines that end within so many bytes need not be looked for one by one.
    for (let end = 0; end < block.length && !hasLongLine;) {
      const near = block.subarray(end, end + span);
      const last = Math.max(near.lastIndexOf(lf), near.lastIndexOf(cr));
      end += last < 0 ? near.length : last + 1;
      if (last >= 0) lineFrom = at + end;
      hasLongLine = at + end - lineFrom > span;
    }
    at += block.length;
    onProgress(at);
    await breathe();
    signal?.throwIfAborted();
  }
  return { firstHigh, isUtf8: utf8(), hasQuote, hasNul, hasLongLine };
}

/** The part of the file by which its encoding is told. */
export const tellingBytes = (file: FileParts, { firstHigh }: Look): Uint8Array =>
  firstHigh < 0 ? new Uint8Array(0) : file.at(firstHigh, Math.min(file.size, firstHigh + SAMPLE_BYTES));

import { breathe } from '../breathe';
import { CHUNK_BYTES, SAMPLE_BYTES } from '../limits';
import type { Encoding } from '../types';

export interface EncodingChoice {
  readonly encoding: Encoding;
  /** Another reading is possible, or some bytes fit none. */
  readonly doubtful: boolean;
}

const THAI = /[\u0E01-\u0E3A\u0E3F-\u0E5B]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 every second byte is 0x00 (Latin) or 0x0E (Thai, U+0E00–U+0E7F); in the other three encodings neither occurs. */
function byHighBytes(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  const high = [0, 0];
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] === 0x00 || bytes[i] === 0x0e) high[i & 1] = (high[i & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high.map((n) => n / (length / 2));
  if (odd > 0.7 && even < 0.3) return 'utf-16le';
  if (even > 0.7 && odd < 0.3) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
/** Bytes Windows-874 leaves undefined. Counted as bytes: browsers and Node decode them to different characters. */
const undefined874 = (byte: number): boolean =>
  (byte >= 0xdb && byte <= 0xde) ||
  byte >= 0xfc ||
  (byte > 0x80 && byte < 0xa0 && byte !== 0x85 && (byte < 0x91 || byte > 0x97));

/** Neighbourhoods of the first bytes above ASCII: what the encodings differ in may stand far below an English header. */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return first < 0 ? bytes.subarray(0, 0) : bytes.subarray(first, first + SAMPLE_BYTES);
}

/**
 * Which encoding a text file has: byte order mark, UTF-16 by its high bytes, valid UTF-8, else Windows-874.
 * The bytes C3 A1 are both "á" in UTF-8 and "รก" in Windows-874: the reading that is Thai wins, marked doubtful.
 */
export const chooseEncoding = (bytes: Uint8Array): EncodingChoice =>
  encodingBy({ head: bytes, telling: tellingPart(bytes), isUtf8: () => isUtf8(bytes) });

/** What the choice depends on, for files that are not held whole. */
export interface EncodingSigns {
  /** At least the first SAMPLE_BYTES. */
  readonly head: Uint8Array;
  /** SAMPLE_BYTES from the first byte above ASCII on; empty where there is none. */
  readonly telling: Uint8Array;
  /** Whether the whole file is. */
  readonly isUtf8: () => boolean;
}

export function encodingBy({ head, telling: part, isUtf8: isWholeUtf8 }: EncodingSigns): EncodingChoice {
  const sure = byMark(head) ?? byHighBytes(head);
  if (sure) return { encoding: sure, doubtful: false };
  if (part.length === 0) return { encoding: 'utf-8', doubtful: false };
  const asUtf8 = decoded(part, 'utf-8');
  const as874 = decoded(part, 'windows-874');
  const above = (text: string): number => count(text, /\P{ASCII}/gu);
  if (isWholeUtf8()) {
    const onlyThaiAs874 = count(asUtf8, THAI) === 0 && count(as874, THAI) === above(as874);
    return onlyThaiAs874
      ? { encoding: 'windows-874', doubtful: true }
      : { encoding: 'utf-8', doubtful: false };
  }
  // A UTF-8 file with a damaged byte or two is still UTF-8; Thai in Windows-874 read as UTF-8 is nearly all damage.
  if (count(asUtf8, /\uFFFD/g) * 4 < count(asUtf8, THAI)) return { encoding: 'utf-8', doubtful: true };
  const doubtful = part.some(undefined874) || count(as874, THAI) * 2 < above(as874);
  return { encoding: 'windows-874', doubtful };
}

/**
 * The text in pieces of CHUNK_BYTES, a byte order mark removed; `bytes` is how many of the file are decoded so far.
 * Bytes that do not fit become U+FFFD. Rejects with the signal's reason when cancelled.
 */
export async function* decodeChunks(
  bytes: Uint8Array,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly text: string; readonly bytes: number }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    signal?.throwIfAborted();
    const end = Math.min(at + CHUNK_BYTES, bytes.length);
    yield { text: decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }), bytes: end };
    if (end < bytes.length) await breathe();
  }
  signal?.throwIfAborted();
}

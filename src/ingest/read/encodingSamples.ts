import { firstLetters } from '../../text/segments';
import { SAMPLE_BYTES } from '../limits';
import type { Encoding } from '../types';

export const encodings: readonly Encoding[] = ['utf-8', 'windows-874', 'utf-16le', 'utf-16be'];

export interface EncodingSample {
  readonly encoding: Encoding;
  readonly sample: string[];
}

const LINES = 3;
const CLUSTERS = 120;

/** Cut after a whole cluster: half a Thai syllable would look like a wrong encoding. */
function shorten(line: string): string {
  const first = firstLetters(line, CLUSTERS);
  return first === line ? line : `${first}…`;
}

function sampleLines(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /\P{ASCII}/u.test(line));
  return [...new Set([...telling, ...lines])].slice(0, LINES).map(shorten);
}

/** Three lines of the file in every encoding, first those with letters beyond ASCII: by these a person can judge. */
export function encodingSamples(bytes: Uint8Array): EncodingSample[] {
  const first = bytes.subarray(0, SAMPLE_BYTES).findIndex((byte) => byte > 0x7f);
  // UTF-16 is read in pairs: start at an even byte.
  const from = first < 0 ? 0 : Math.max(0, first - (first % 2) - SAMPLE_BYTES / 2);
  const part = bytes.subarray(from, from + SAMPLE_BYTES);
  return encodings.map((encoding) => ({
    encoding,
    sample: sampleLines(new TextDecoder(encoding).decode(part, { stream: true })),
  }));
}

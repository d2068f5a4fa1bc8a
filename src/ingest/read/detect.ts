import { SAMPLE_BYTES } from '../limits';

/** What a file is by its bytes; its name is not asked. */
export type Content =
  | { readonly is: 'empty' | 'text' | 'zip' | 'office-97' | 'pdf' }
  /** `what`: the format's name, to be shown. */
  | { readonly is: 'other'; readonly what: string };

const magics: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RIFF', [0x52, 0x49, 0x46, 0x46]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Control characters other than tab and line breaks. NUL apart: a few of them are damage, many are a binary file. */
function isBinary(sample: Uint8Array): boolean {
  let nul = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) nul += 1;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) control += 1;
  }
  return nul > sample.length * 0.1 || control > sample.length * 0.02;
}

/** Whether text begins as a web page does; saved web pages named .xls are common in agencies. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml\b[^<>]*>\s*|<!--(?!-->)[^<>]*-->\s*)?<(?:!doctype html|html|head|body|table|meta)\b/i.test(
    text.slice(0, 4096),
  );

/** `utf16`: the bytes were found to be UTF-16 text, where NUL bytes are letters. */
export function detectContent(bytes: Uint8Array, utf16: boolean): Content {
  if (bytes.length === 0) return { is: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { is: 'zip' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { is: 'office-97' };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { is: 'pdf' };
  const known = magics.find(([, magic]) => startsWith(bytes, magic));
  if (known) return { is: 'other', what: known[0] };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!utf16 && isBinary(sample)) return { is: 'other', what: 'binary' };
  return { is: 'text' };
}

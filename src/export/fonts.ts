import latin400 from '@fontsource/sarabun/files/sarabun-latin-400-normal.woff2?url';
import latin600 from '@fontsource/sarabun/files/sarabun-latin-600-normal.woff2?url';
import latin700 from '@fontsource/sarabun/files/sarabun-latin-700-normal.woff2?url';
import thai400 from '@fontsource/sarabun/files/sarabun-thai-400-normal.woff2?url';
import thai600 from '@fontsource/sarabun/files/sarabun-thai-600-normal.woff2?url';
import thai700 from '@fontsource/sarabun/files/sarabun-thai-700-normal.woff2?url';

const thaiRange = 'U+0E01-0E5B, U+200C-200D, U+25CC';
const latinRange = 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212';

const files = [
  [400, thaiRange, thai400],
  [400, latinRange, latin400],
  [600, thaiRange, thai600],
  [600, latinRange, latin600],
  [700, thaiRange, thai700],
  [700, latinRange, latin700],
] as const;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

let loaded: Promise<string> | undefined;

const load = async (): Promise<string> => {
  const faces = await Promise.all(
    files.map(async ([weight, range, address]) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`font ${address}: ${response.status}`);
      const data = base64(new Uint8Array(await response.arrayBuffer()));
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return faces.join('');
};

/** Sarabun as `@font-face` rules with the bytes inside, so that a picture keeps its Thai glyphs anywhere. */
export const fontFaces = (): Promise<string> => {
  loaded ??= load().catch((reason: unknown) => {
    loaded = undefined;
    throw reason;
  });
  return loaded;
};

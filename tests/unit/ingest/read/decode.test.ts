import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breathe } from '../../../../src/ingest/breathe';
import { chooseEncoding, decodeChunks } from '../../../../src/ingest/read/decode';
import { encodingSamples } from '../../../../src/ingest/read/encodingSamples';
import { CHUNK_BYTES } from '../../../../src/ingest/limits';
import type { Encoding } from '../../../../src/ingest/types';
import { allEncodings, encode } from '../../../fixtures/ingest/encode';

async function decodeAll(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const chunk of decodeChunks(bytes, encoding)) text += chunk.text;
  return text;
}

const thaiLetter = fc.integer({ min: 0x0e01, max: 0x0e3a }).map((code) => String.fromCharCode(code));
const asciiLetter = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
const thaiText = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: thaiLetter }, asciiLetter),
  minLength: 1,
});

test.each(allEncodings)('%s: decoding undoes encoding', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(thaiText, async (text) => {
      expect(await decodeAll(encode(text, encoding), encoding)).toBe(text);
    }),
  );
});

const sentence = 'หน่วยงาน,ปีงบประมาณ,คะแนน\nองค์การบริหารส่วนตำบลหนองจอก,2564,97.91\n';

test.each(allEncodings)('%s is told from the bytes alone', (encoding) => {
  expect(chooseEncoding(encode(sentence, encoding))).toEqual({ encoding, doubtful: false });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
  '%s: the byte order mark decides and goes',
  async (encoding) => {
    const bytes = encode(`\uFEFF${sentence}`, encoding);
    expect(chooseEncoding(bytes).encoding).toBe(encoding);
    expect(await decodeAll(bytes, encoding)).toBe(sentence);
  },
);

test('bytes that are á in UTF-8 and รก in Windows-874 are read as Thai, with doubt', () => {
  expect(chooseEncoding(Uint8Array.of(0xc3, 0xa1))).toEqual({ encoding: 'windows-874', doubtful: true });
});

test('typographic marks in an English UTF-8 file do not make it Thai', () => {
  expect(chooseEncoding(encode('agency – “score”', 'utf-8')).encoding).toBe('utf-8');
});

test('a damaged byte in a UTF-8 file leaves it UTF-8, with doubt', () => {
  const bytes = encode(sentence, 'utf-8');
  bytes[4] = 0xff;
  expect(chooseEncoding(bytes)).toEqual({ encoding: 'utf-8', doubtful: true });
});

test('Latin text in another one-byte encoding is doubtful', () => {
  expect(chooseEncoding(Uint8Array.of(0x52, 0xe9, 0x73, 0x75, 0x6d, 0xdb, 0xfc)).doubtful).toBe(true);
});

test('samples show three lines in every encoding, first those that differ', () => {
  const samples = encodingSamples(encode(`a,b\nc,d\n${sentence}`, 'windows-874'));
  expect(samples.map(({ encoding }) => encoding)).toEqual(['utf-8', 'windows-874', 'utf-16le', 'utf-16be']);
  expect(samples[1]?.sample).toEqual([
    'หน่วยงาน,ปีงบประมาณ,คะแนน',
    'องค์การบริหารส่วนตำบลหนองจอก,2564,97.91',
    'a,b',
  ]);
});

test('a letter that lies across two chunks is whole, and a cancel between chunks is heard', async () => {
  const text = 'ก'.repeat(CHUNK_BYTES);
  const bytes = encode(text, 'utf-8');
  expect(await decodeAll(bytes, 'utf-8')).toBe(text);
  const abort = new AbortController();
  const reading = (async () => {
    for await (const chunk of decodeChunks(bytes, 'utf-8', abort.signal))
      expect(chunk.bytes).toBeGreaterThan(0);
  })();
  await breathe();
  abort.abort();
  await expect(reading).rejects.toThrow(/abort/i);
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ownSha256, sha256 } from '../../../../src/state/saved/sha256';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('our own SHA-256 is that of the standard, at every length around the blocks and for any bytes', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 255);
    expect(ownSha256(bytes)).toBe(expected(bytes));
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => ownSha256(bytes) === expected(bytes)));
});

test('without Web Crypto, as on an intranet without TLS, the hash is the same', async () => {
  const with_ = await sha256('หนองจอก');
  vi.stubGlobal('crypto', {});
  expect(await sha256('หนองจอก')).toBe(with_);
  vi.unstubAllGlobals();
});

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromArchive, toArchive } from '../../../../src/state/saved/archive';
import { openFile } from '../../../../src/state/saved/opening';
import { pack, stampOf, type View } from '../../../../src/state/saved/pack';
import { ownSha256 } from '../../../../src/state/saved/sha256';
import { source } from '../sources';
import { anyView, comparable, newIntake, plan } from './savedWorks';

const when = new Date('2026-01-02T03:04:05Z');
const saved = async (view: View) => toArchive(await pack(view, when));
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const small: View = {
  name: 'งาน',
  holdings: [
    source(100_000, {
      origin: { ...source(1).origin, content: new Blob(['ก,ข\n1,2\n']) },
      edits: [{ row: 2, column: 1, value: '3' }],
    }),
  ],
  plans: [plan('อบต.สมมติ')],
  hash: '#/overview',
};
const opened = async (file: Blob) => {
  const result = await openFile(file, newIntake());
  if (typeof result === 'string') return result;
  return { ...result, holdings: await comparable(result.holdings) };
};

test('what is saved as a file is opened to the same: files, mapping, edits, frameworks, plans and view', async () => {
  await fc.assert(
    fc.asyncProperty(anyView, async (view) => {
      const again = await opened(await saved(view));
      // Frameworks stand before files, which is the order in which they matter.
      expect(again).toEqual({ ...view, holdings: await comparable(view.holdings) });
    }),
    { numRuns: 60 },
  );
});

test('a file with any one byte changed is refused or opens to the same', async () => {
  const whole = await bytesOf(await saved(small));
  const expected = await opened(new Blob([whole]));
  expect(typeof expected).toBe('object');
  for (let at = 0; at < whole.length; at += 1) {
    for (const flip of [1, 0x80, 0xff]) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const result = await opened(new Blob([bytes]));
      if (typeof result !== 'string') expect(result).toEqual(expected);
    }
  }
});

test('a file cut off anywhere is refused', async () => {
  const whole = await bytesOf(await saved(small));
  for (let length = 0; length < whole.length; length += 7)
    expect(typeof (await opened(new Blob([whole.slice(0, length)])))).toBe('string');
});

const text = (value: string) => new TextEncoder().encode(value);
/** An archive as somebody else may make one, its manifest signed by himself. */
const forged = async (
  change: (manifest: Record<string, unknown>) => unknown,
  more: Record<string, Uint8Array> = {},
) => {
  const { manifest, parts } = await pack(small, when);
  const json = text(JSON.stringify(change(structuredClone(manifest) as unknown as Record<string, unknown>)));
  const own = await Promise.all([...parts].map(async ([key, part]) => [`parts/${key}`, await bytesOf(part)]));
  return new Blob([
    new Uint8Array(
      zipSync({
        ...Object.fromEntries(own as [string, Uint8Array][]),
        'manifest.json': json,
        'manifest.sha256': text(ownSha256(json)),
        ...more,
      }),
    ),
  ]);
};

test('each fault has its own reason', async () => {
  expect(await fromArchive(await forged((manifest) => ({ ...manifest, version: 2 })))).toBe('newer');
  expect(await fromArchive(await forged((manifest) => ({ ...manifest, files: 3 })))).toBe('broken');
  const { manifest } = await pack(small, when);
  const first = `parts/${manifest.files[0]?.part}`;
  expect(await fromArchive(await forged((same) => same, { [first]: text('ก,ข\n1,9\n') }))).toBe('edited');
  expect(await fromArchive(await forged((same) => same, { 'manifest.sha256': text('0'.repeat(64)) }))).toBe(
    'edited',
  );
  expect(await fromArchive(await forged((same) => same, { [first]: new Uint8Array(50_000_000) }))).toBe(
    'bomb',
  );
  expect(await fromArchive(new Blob(['ไม่ใช่ zip']))).toBe('broken');
  expect(await fromArchive({ size: 300_000_001 } as Blob)).toBe('large');
});

test('a work whose files no longer give their tables is refused whole', async () => {
  const elsewhere = await forged((manifest) => {
    const [file] = manifest.files as { tables: { place: number }[] }[];
    if (file?.tables[0]) file.tables[0].place = 7;
    return manifest;
  });
  expect(await opened(elsewhere)).toBe('changed');
  const empty = { ...small, holdings: [source(100_000, { origin: source(1).origin })] };
  expect(await opened(await saved(empty))).toBe('unread');
});

test('plans of a foreign file are looked at before they are taken', async () => {
  const view = {
    ...small,
    plans: [{ ...plan('ก'), rows: [{ id: 1 }] } as unknown as ReturnType<typeof plan>],
  };
  expect(await opened(await saved(view))).toBe('broken');
});

test('the stamp is of the content: neither the view, the name nor the time changes it, an edit does', async () => {
  const stamp = async (view: View, at = when) => stampOf((await pack(view, at)).manifest);
  const before = await stamp(small);
  expect(await stamp({ ...small, hash: '#/plan', name: 'อื่น' }, new Date())).toBe(before);
  expect(await stamp({ ...small, plans: [] })).not.toBe(before);
  expect(await stamp({ ...small, holdings: [] })).not.toBe(before);
});

test('packing says how far it is and ends where it is cancelled', async () => {
  const origin = { ...source(1).origin, content: new Blob([new Uint8Array(3_000_000)]) };
  const packed = await pack({ ...small, holdings: [source(100_000, { origin })] }, when);
  const shares: number[] = [];
  await toArchive(packed, { onShare: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  const cancelled = toArchive(packed, {
    signal: stop.signal,
    onShare: (share) => share > 0.4 && stop.abort(),
  });
  await expect(cancelled).rejects.toHaveProperty('name', 'AbortError');
});

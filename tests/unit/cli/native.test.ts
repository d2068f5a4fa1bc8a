import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lacksNative } from '../../../src/cli/chooseEngine';
import { nativeVendor } from '../../../src/engine/native';
import { ita, itaWith, nongchok } from './run';

/** Temporary files of this process go here, so that what is left behind can be seen. */
const folder = mkdtempSync(join(tmpdir(), 'ita-native-'));
beforeAll(() => vi.stubEnv('TMPDIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const province = ['agencies', 'items', 'measures', 'scores'].map((name) => `data/province/${name}.csv`);

/** A system that the package has nothing for is told so; the answers are the wasm's then. */
const isThere = (await nativeVendor()) !== null;
/** As if a tab held 5,000 bytes. */
const small = { above: 5000, pieceBytes: 4000 };

test('the native engine says what the wasm says, to the letter: the real case, proposals accepted, whole and in pieces', async () => {
  const words = ['analyse', ...nongchok, '--accept', 'all', '--target', 'A'];
  const wasm = await ita(...words);
  expect(wasm.code).toBe(0);
  // Files above the limit go there by themselves.
  expect(await itaWith(small, ...words)).toEqual(wasm);
  const native = await ita(...words, '--native');
  if (isThere) expect(native).toEqual(wasm);
  else expect(native).toMatchObject({ code: 1, error: expect.stringContaining(lacksNative) });
  expect(readdirSync(folder)).toEqual([]);
});

test('so it does of every score, item, measure and finding of a province', async () => {
  const wasm = await ita('read', ...province);
  const native = isThere ? await ita('read', ...province, '--memory', '300MB') : wasm;
  expect(native).toEqual(wasm);
});

test.runIf(isThere)(
  'read prints every row, so it is not for files that are read in pieces, and says so',
  async () => {
    const error = expect.stringContaining('analyse');
    expect(await itaWith(small, 'read', ...nongchok)).toMatchObject({ code: 1, error });
    expect(readdirSync(folder)).toEqual([]);
  },
);

test.runIf(isThere)('Ctrl-C leaves nothing behind', async () => {
  const words = ['src/cli/ita.mjs', 'read', ...province, '--native'];
  const child = spawn(process.execPath, words, { env: { ...process.env, TMPDIR: folder }, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', (code) => done(code)));
  // As soon as there is something that could be left.
  await vi.waitUntil(() => readdirSync(folder).some((name) => name.startsWith('ita-lens-')), {
    timeout: 60_000,
    interval: 5,
  });
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lacksNative } from '../../../src/cli/chooseEngine';
import { nativeVendor } from '../../../src/engine/native';
import { ita, nongchok } from './run';

/** Temporary files of this process go here, so that what is left behind can be seen. */
const folder = mkdtempSync(join(tmpdir(), 'ita-native-'));
beforeAll(() => vi.stubEnv('TMPDIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const province = ['agencies', 'items', 'measures', 'scores'].map((name) => `data/province/${name}.csv`);

test.each([
  ['the real case', ['read', ...nongchok]],
  ['the real case, what is proposed accepted', ['analyse', ...nongchok, '--accept', 'all', '--target', 'A']],
  ['a made-up province', ['read', ...province]],
])('the native engine says of %s what the wasm says, to the letter', async (_, words) => {
  const wasm = await ita(...words);
  const native = await ita(...words, '--native', '--memory', '500MB');
  if ((await nativeVendor()) === null) {
    // A system that the package has nothing for is told so.
    expect(native).toMatchObject({ code: 1, error: lacksNative });
    return;
  }
  expect(wasm.code).toBe(0);
  expect(native).toEqual(wasm);
  expect(readdirSync(folder)).toEqual([]);
});

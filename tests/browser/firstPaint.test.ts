import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { openApp } from './app';
import { launch } from './chromium';
import { patience } from './steps';

/** What all scripts asked for before the first chart may weigh, gzip. */
const mostScript = 120 * 1024;
/** Files of them by a link: some thirty small ones took 200 ms, whatever their size. */
const mostFiles = 16;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const isScript = (url: string): boolean => /\.m?js($|\?)/.test(url);
/** The engine with its reader, which starts while the person reads the first page, and is asked for after any first chart. */
const isEngine = (url: string): boolean =>
  /\/(browser|reader|settings|src|duckdb-browser[\w.-]*)-[\w-]+\.js/.test(url);

test.each([
  ['a link to the example', '#/overview?example=nongchok'],
  ['the example, pressed on the first page', ''],
])('%s: few scripts before the first chart, and by a link none of the engine', async (_, hash) => {
  const app = await openApp(browser, hash);
  const { page } = app;
  if (hash === '')
    await page.getByRole('button', { name: dataMessages.th.exampleNongchok }).click({ timeout: patience });
  const before = await page.waitForFunction(
    () => {
      const [first] = performance.getEntriesByName('ita-lens first chart');
      if (!first) return null;
      const asked = performance.getEntriesByType('resource');
      return asked.filter(({ startTime }) => startTime < first.startTime).map(({ name }) => name);
    },
    null,
    { timeout: patience },
  );
  const names = new Set((await before.jsonValue())?.filter(isScript));
  if (hash !== '') {
    expect([...names].filter(isEngine)).toEqual([]);
    expect([...names].length, [...names].join('\n')).toBeLessThanOrEqual(mostFiles);
  }
  const bytes = await Promise.all(
    [...names]
      .filter((name) => !isEngine(name))
      .map(async (name) => gzipSync(new Uint8Array(await (await fetch(name)).arrayBuffer())).length),
  );
  const sum = bytes.reduce((total, each) => total + each, 0);
  expect(bytes.length).toBeGreaterThan(3);
  expect(sum, `${(sum / 1024).toFixed(1)} KB`).toBeLessThan(mostScript);
  await app.close();
  expect(app.faults).toEqual([]);
});

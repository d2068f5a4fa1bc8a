import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { dataMessages } from '../../src/text/messages/data';
import { savedMessages } from '../../src/text/messages/saved';
import { median } from './median';
import { serve, type Site } from './site';

const root = fileURLToPath(new URL('../..', import.meta.url));
const patience = 120_000;
const runs = 5;
const files = ['agencies', 'scores', 'items', 'measures', 'stated'].map((name) =>
  join(root, `data/nongchok/${name}.csv`),
);

/** Said on the console, for which nothing is run in the page: Playwright's own waiting costs its thread 40 ms. */
const drawnWord = 'bench: drawn';

/** Its pages note when the first drawing is there, and press at once the button that begins with `press`. */
async function watching(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
  const words = { press: savedMessages.th.open('').trim(), drawnWord };
  await context.addInitScript(({ press, drawnWord: word }) => {
    const found = window as unknown as { firstDrawing?: number };
    let pressed = false;
    const look = () => {
      if (found.firstDrawing === undefined && document.querySelector('main section svg')) {
        found.firstDrawing = performance.now();
        console.debug(word);
      }
      if (pressed || !location.search.includes('bench=open')) return;
      const open = [...document.querySelectorAll('button')].find((button) =>
        (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(press),
      );
      pressed = open !== undefined;
      open?.click();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, words);
  return context;
}

interface Drawn {
  /** Milliseconds from the start of the page to its first drawing. */
  readonly ms: number;
  /** Bytes of script as they were sent until then. */
  readonly script: number;
}

async function drawn(page: Page, url: string): Promise<Drawn> {
  const said = page.waitForEvent('console', {
    predicate: (message) => message.text() === drawnWord,
    timeout: patience,
  });
  await page.goto(url, { timeout: patience, waitUntil: 'commit' });
  await said;
  return page.evaluate(() => {
    const ms = (window as unknown as { firstDrawing: number }).firstDrawing;
    const sent = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const before = sent.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= ms);
    return { ms, script: before.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
  });
}

async function fresh(browser: Browser, url: string): Promise<Drawn> {
  const context = await watching(browser);
  const found = await drawn(await context.newPage(), url);
  await context.close();
  return found;
}

/** A work brought in and saved on a fast line; then the page is opened anew with `megabits`. */
async function reopened(browser: Browser, site: Site, megabits: number | null): Promise<Drawn> {
  const context = await watching(browser);
  const page = await context.newPage();
  site.slow(null);
  await page.goto(site.url);
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: dataMessages.th.confirmAll('5') }).click({ timeout: patience });
  await page.getByRole('button', { name: dataMessages.th.seeOverview }).click({ timeout: patience });
  await page.locator('main section svg').first().waitFor({ timeout: patience });
  // The answers of the last visit are written a moment after they came.
  await page.waitForTimeout(4000);
  await page.close();
  site.slow(megabits);
  const found = await drawn(await context.newPage(), `${site.url}?bench=open#/overview`);
  await context.close();
  return found;
}

/** Cold first charts of the example and of a saved work against that of a page with nothing but the engine. */
export async function benchFirstChart(browser: Browser): Promise<void> {
  const bareFolder = mkdtempSync(join(tmpdir(), 'bare-'));
  await build({
    configFile: false,
    root: join(root, 'tests/bench/barePage'),
    base: './',
    logLevel: 'error',
    build: { outDir: bareFolder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const [ours, bare] = [await serve(join(root, 'dist')), await serve(bareFolder)];
  const table = [];
  try {
    for (const megabits of [null, 10]) {
      const times: Record<'bare' | 'example' | 'work', Drawn[]> = { bare: [], example: [], work: [] };
      for (let run = 0; run < runs; run += 1) {
        for (const site of [ours, bare]) site.slow(megabits);
        times.bare.push(await fresh(browser, bare.url));
        times.example.push(await fresh(browser, `${ours.url}#/overview?example=nongchok`));
        times.work.push(await reopened(browser, ours, megabits));
      }
      const middle = (of: readonly Drawn[]) => median(of.map(({ ms }) => ms));
      const [base, example, work] = [middle(times.bare), middle(times.example), middle(times.work)];
      table.push({
        line: megabits === null ? 'this machine' : `${megabits} Mbit/s`,
        'bare ms': Math.round(base),
        'example ms': Math.round(example),
        'example ÷ bare': +(example / base).toFixed(3),
        'saved work ms': Math.round(work),
        'saved work ÷ bare': +(work / base).toFixed(3),
        'must reach': megabits === null ? 0.2 : 0.08,
        'JS of the example, KB gzip': Math.round(median(times.example.map(({ script }) => script)) / 1024),
        runs,
      });
    }
    console.table(table);
  } finally {
    ours.stop();
    bare.stop();
    rmSync(bareFolder, { recursive: true });
  }
}

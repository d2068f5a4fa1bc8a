import type { Browser } from 'playwright-core';
import { shellMessages } from '../../src/text/messages/shell';
import { launch } from '../browser/chromium';
import { startServer } from '../browser/server';
import { median } from './median';

const runs = 5;
const patience = 120_000;

interface Times {
  readonly engine: number;
  readonly chart: number;
}

/** Milliseconds from the start of the page to the engine's first statement and to the first chart, in a fresh profile. */
async function firstChart(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((loading) => {
    const times = window as unknown as { benchEngine?: number; benchChart?: number };
    const watch = () => {
      if (document.querySelector('footer')?.textContent?.includes(loading))
        times.benchEngine ??= performance.now();
      if (document.querySelector('main section svg')) times.benchChart ??= performance.now();
    };
    new MutationObserver(watch).observe(document, { childList: true, subtree: true, characterData: true });
  }, shellMessages.th.stage.loading);
  await page.goto(`${url}#/overview?example=nongchok`);
  const times = await page.waitForFunction(
    () => {
      const { benchEngine, benchChart } = window as unknown as { benchEngine?: number; benchChart?: number };
      return (
        benchEngine !== undefined && benchChart !== undefined && { engine: benchEngine, chart: benchChart }
      );
    },
    null,
    { timeout: patience },
  );
  const found = (await times.jsonValue()) as Times;
  await context.close();
  return found;
}

/** Prints start → first chart against start → engine ready, for the example opened by its address. */
export async function benchBrowser(): Promise<void> {
  const server = await startServer();
  const browser = await launch();
  try {
    const taken: Times[] = [];
    for (let run = 0; run < runs; run += 1) taken.push(await firstChart(browser, server.url));
    const engine = median(taken.map((times) => times.engine));
    const chart = median(taken.map((times) => times.chart));
    console.table([
      {
        'engine ready ms': Math.round(engine),
        'first chart ms': Math.round(chart),
        'chart ÷ engine': +(chart / engine).toFixed(2),
        runs,
      },
    ]);
  } finally {
    await browser.close();
    server.stop();
  }
}

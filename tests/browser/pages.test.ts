import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples, pages, themes } from '../../src/state/intent';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { settled } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const languages = ['th', 'en'] as const;
const views = languages.flatMap((lang) => pages.map((page) => ({ page, lang })));
const usual = { width: 1280, height: 900 };

/** The address is followed in a later task; two frames later the page it names is there or being waited for. */
const frames = (app: App): Promise<void> =>
  app.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function go(app: App, hash: string): Promise<void> {
  await app.page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await frames(app);
  await settled(app.page);
}

async function overflow(app: App, width: number): Promise<number> {
  await app.page.setViewportSize({ width, height: 800 });
  await frames(app);
  return app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

// One walk through all pages: to come to a page costs more than to look at it.
describe.each(examples)('%s', (example) => {
  const faults: string[] = [];
  const wide: string[] = [];
  const said = new Map<string, string>();

  beforeAll(async () => {
    const app = await openApp(browser, `#/overview?example=${example}`);
    await settled(app.page);
    for (const { page, lang } of views) {
      for (const theme of themes) {
        await go(app, `#/${page}?example=${example}&lang=${lang}&theme=${theme}`);
        faults.push(...(await violations(app.page)).map((line) => `${page} ${lang} ${theme} ${line}`));
      }
      if (lang === 'th') said.set(page, await app.page.locator('main').innerText());
      for (const width of [360, 1920]) {
        const over = await overflow(app, width);
        if (over > 0) wide.push(`${page} ${lang}: ${over} of ${width} px`);
      }
      await app.page.setViewportSize(usual);
    }
    await app.close();
    expect(app.faults).toEqual([]);
  }, 300_000);

  test('axe finds nothing on any page, light and dark, Thai and English', () => {
    expect(said.size).toBe(pages.length);
    expect(faults).toEqual([]);
  });

  test('at 360 and 1920 px no page scrolls sideways', () => expect(wide).toEqual([]));

  test('a made-up example says so on every page', () => {
    const silent = [...said].filter(([, text]) => !text.includes('ข้อมูลสมมติ')).map(([page]) => page);
    if (example === 'province') expect(silent).toEqual([]);
    else expect(silent.length).toBeGreaterThan(0);
  });
});

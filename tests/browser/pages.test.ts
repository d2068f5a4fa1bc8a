import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
const views = pages.flatMap((page) => languages.map((lang) => ({ page, lang })));

async function go(app: App, hash: string): Promise<void> {
  await app.page.evaluate((next) => {
    location.hash = next;
  }, hash);
  // The address is followed in a later task; two frames later the page it names is there or being waited for.
  await app.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await settled(app.page);
}

test.each(examples)(
  '%s: axe finds nothing on any page, light and dark, Thai and English',
  async (example) => {
    const app = await openApp(browser, `#/overview?example=${example}`);
    await settled(app.page);
    const found: string[] = [];
    for (const { page, lang } of views) {
      for (const theme of themes) {
        await go(app, `#/${page}?example=${example}&lang=${lang}&theme=${theme}`);
        found.push(...(await violations(app.page)).map((line) => `${page} ${lang} ${theme} ${line}`));
      }
    }
    expect(found).toEqual([]);
    await app.close();
    expect(app.faults).toEqual([]);
  },
);

test.each([360, 1920])('at %i px no page scrolls sideways', async (width) => {
  const wide: string[] = [];
  for (const example of examples) {
    const app = await openApp(browser, `#/overview?example=${example}`, { viewport: { width, height: 800 } });
    await settled(app.page);
    for (const { page, lang } of views) {
      await go(app, `#/${page}?example=${example}&lang=${lang}`);
      const over = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${example} ${page} ${lang}: ${over} px`);
    }
    await app.close();
    expect(app.faults).toEqual([]);
  }
  expect(wide).toEqual([]);
});

test('a made-up example says so on every page', async () => {
  const app = await openApp(browser, '#/overview?example=province');
  await settled(app.page);
  for (const { page } of views) {
    await go(app, `#/${page}?example=province`);
    expect(await app.page.locator('main').innerText(), page).toContain('ข้อมูลสมมติ');
  }
  await app.close();
});

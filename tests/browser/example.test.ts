import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp, type App } from './app';
import { launch } from './chromium';
import { look } from './png';
import { openExample, panels, patience, saved, settled, tableRows } from './steps';

let browser: Browser;
let app: App;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await openApp(browser);
  await openExample(app.page);
  await settled(app.page);
});
afterEach(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

test('one click on the example: the first chart, the total and the weakest first', async () => {
  const { page } = app;
  await panels(page).first().locator('svg').first().waitFor({ timeout: patience });
  const text = await page.locator('main').innerText();
  expect(text).toContain('75.70');
  expect(text).toContain('95.7');
  expect(text).toMatch(/ระดับ B/);
  const rows = await tableRows(panels(page).first());
  expect(rows.slice(0, 2).map((row) => row.join(' '))).toEqual([
    expect.stringContaining('การป้องกันการทุจริต'),
    expect.stringContaining('การเปิดเผยข้อมูล'),
  ]);
});

test('a chart is saved as PNG with Thai glyphs, twice the size, and as SVG and CSV', async () => {
  const { page } = app;
  const panel = panels(page).first();
  const png = await saved(panel, 'PNG');
  const drawn = await panel.locator('svg').first().boundingBox();
  const seen = await look(page, png, 48);
  expect(png.length).toBeGreaterThan(8_000);
  expect(seen.width).toBeGreaterThanOrEqual(2 * Math.floor(drawn?.width ?? Infinity));
  expect(seen.ink).toBeGreaterThan(0.02);
  // Letters differ in width; the boxes of a font without Thai are all alike.
  expect(new Set(seen.shapes).size).toBeGreaterThan(8);
  const svg = (await saved(panel, 'SVG')).toString('utf8');
  expect(svg).toMatch(/^<(\?xml|svg)/);
  expect(svg).toContain('การป้องกันการทุจริต');
  const csv = (await saved(panel, 'CSV')).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('31.25');
});

test('language and page stand in the address, and Back returns to what was looked at', async () => {
  const { page } = app;
  const tab = (name: string) => page.getByRole('navigation').getByRole('link', { name });
  await tab(shellMessages.th.page.measures).click();
  await settled(page);
  expect(page.url()).toContain('/measures');
  await page.getByRole('button', { name: shellMessages.th.otherLanguage }).click();
  await tab(shellMessages.en.page.measures).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(page.url()).toContain('lang=en');
  await page.goBack();
  await tab(shellMessages.th.page.measures).waitFor();
  await page.goBack();
  await settled(page);
  expect(page.url()).toContain('/overview');
  expect(await page.locator('main').innerText()).toContain('75.70');
});

test('a link reproduces the view', async () => {
  const search = new URL(app.page.url()).hash;
  const other = await openApp(browser, search);
  await settled(other.page);
  expect(await other.page.locator('h1').innerText()).toBe(await app.page.locator('h1').innerText());
  await other.close();
  expect(other.faults).toEqual([]);
});

test('the keyboard alone reaches tabs, chart actions and the language switch', async () => {
  const { page } = app;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const reached = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const at = document.activeElement;
        const seen = at && at.getBoundingClientRect().width > 0 ? getComputedStyle(at) : null;
        const outlined = seen !== null && (seen.outlineStyle !== 'none' || seen.boxShadow !== 'none');
        return `${outlined ? '' : 'unseen: '}${at?.textContent?.trim() ?? ''}`;
      }),
    );
  }
  const { page: tabs, otherLanguage } = shellMessages.th;
  for (const name of [tabs.data, tabs.trends, tabs.measures, otherLanguage, 'PNG', 'CSV'])
    expect(reached).toContain(name);
});

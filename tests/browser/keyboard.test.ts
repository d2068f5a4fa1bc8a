import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartTexts } from '../../src/text/messages/charts';
import { dataMessages } from '../../src/text/messages/data';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { launch } from './chromium';
import { patience, settled } from './steps';

const t = shellMessages.th;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Presses Tab until what has the focus is called so, as it is read out. Rejects after 150 stops. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string' ? (said: string) => said === name : (said: string) => name.test(said);
  const passed: string[] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const label = (at as Partial<HTMLInputElement>).labels?.[0];
      return (at.getAttribute('aria-label') ?? (label ?? at).textContent).replace(/\s+/g, ' ').trim();
    });
    if (wanted(said)) return;
    passed.push(said.slice(0, 40));
  }
  throw new Error(`no stop is called ${name}; passed ${passed.join(' | ')}`);
}

const from = (page: Page, selector: string) => page.locator(selector).first().focus();

async function tab(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await from(page, 'a.skip');
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await settled(page);
}

// Editing, accepting, planning, drafting, reviewing, presenting and asking SQL by keyboard stand in the tests of those pages.
test('an executive without a mouse: example, agency, year, a chart and its table, language', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.getByRole('button', { name: dataMessages.th.exampleProvince }).waitFor({ timeout: patience });
  await from(page, 'a.skip');
  await tabTo(page, new RegExp(dataMessages.th.exampleProvince));
  await page.keyboard.press('Enter');
  await settled(page);
  await tab(page, t.page.overview);
  const before = await page.locator('h1').first().innerText();

  await from(page, 'a.skip');
  await tabTo(page, new RegExp(`^${t.agency}: `));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect.poll(() => page.locator('h1').first().innerText(), { timeout: patience }).not.toBe(before);
  expect(decodeURIComponent(page.url())).toContain('agency=');

  await tabTo(page, new RegExp(`^${t.year}`));
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.hash.includes('year='));
  await settled(page);

  // A chart is one stop; arrows move inside, the tooltip comes with the focus and goes with Escape.
  const stop = page.locator('main .drawing g.hit[tabindex="0"]').first();
  await from(page, '#main');
  for (
    let step = 0;
    step < 60 && !(await page.evaluate(() => document.activeElement?.matches('g.hit')));
    step += 1
  )
    await page.keyboard.press('Tab');
  const first = await stop.getAttribute('aria-label');
  await page.locator('.drawing .tip').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.locator('.drawing .tip').waitFor({ state: 'detached' });
  await from(page, '#main');
  await tabTo(page, new RegExp(`^${chartTexts.th.table}`));
  await page.keyboard.press('Enter');
  await page.locator('main table tbody tr').first().waitFor();

  await tab(page, t.otherLanguage);
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.en.page.compare }).waitFor();
  await tab(page, shellMessages.en.page.compare);
  expect(page.url()).toContain('/compare');
  await app.close();
  expect(app.faults).toEqual([]);
});

test('an analyst without a mouse: files are asked for and pasted rows are read', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.getByRole('button', { name: dataMessages.th.paste }).waitFor({ timeout: patience });
  await from(page, 'a.skip');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, new RegExp(dataMessages.th.pick));
  await page.keyboard.press('Enter');
  expect((await chooser).isMultiple()).toBe(true);
  await from(page, 'a.skip');
  await tabTo(page, dataMessages.th.paste);
  await page.keyboard.press('Enter');
  await page.getByLabel(dataMessages.th.pasteLabel).waitFor();
  await tabTo(page, new RegExp(dataMessages.th.pasteLabel));
  await page.keyboard.insertText(
    'หน่วยงาน\tปีงบประมาณ\tรหัส\tคะแนน\nกรมสมมติ\t2564\t1\t90\nกรมสมมติ\t2564\t2\t80\n',
  );
  await tabTo(page, dataMessages.th.pasteRead);
  await page.keyboard.press('Enter');
  await page.getByText('กรมสมมติ').first().waitFor({ timeout: patience });
  await app.close();
  expect(app.faults).toEqual([]);
});

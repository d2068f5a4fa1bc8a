import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportMessages } from '../../src/text/messages/report';
import { dataMessages } from '../../src/text/messages/data';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { openExample, patience, settled } from './steps';

const t = reportMessages.th;
const total = t.cell({ file: 'stated.csv', row: 12, column: 'คะแนน' });
const indicator = t.cell({ file: 'stated.csv', row: 13, column: 'คะแนน' });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([1280, 360])(
  'at %i px a cell is edited by keyboard, listed, undone and taken back',
  async (width) => {
    const app = await openApp(browser, '', { viewport: { width, height: 800 } });
    const { page } = app;
    const go = async (name: string) => {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await settled(page);
    };
    const overview = async () => {
      await go(shellMessages.th.page.overview);
      return page.locator('main').innerText();
    };
    await openExample(page);
    await settled(page);
    expect(await overview()).toContain('95.7');
    await go(shellMessages.th.page.data);

    const edit = page.getByRole('button', { name: `${t.editCell}: ${total}` });
    const field = page.getByRole('textbox', { name: total });
    const takeBack = page.getByRole('button', { name: `${t.takeBack}: ${total}` });
    await edit.press('Enter', { timeout: patience });
    await field.waitFor();
    expect(await field.inputValue()).toBe('๙๕.๗');
    if (width === 360) expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      `${t.editCell}: ${total}`,
    );

    await page.keyboard.press('Enter');
    await field.fill('75.7');
    await page.keyboard.press('Enter');
    await edit.waitFor({ state: 'detached', timeout: patience });
    await page.waitForFunction(() => document.activeElement?.id === 'report-title');
    const list = page.getByRole('region', { name: t.edited('1') });
    expect(await list.innerText()).toMatch(/stated\.csv แถว 12.*๙๕\.๗.*75\.7/s);
    if (width === 1280) expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await overview()).not.toContain('95.7');

    await page.keyboard.press('Control+z');
    await page.getByText('95.7').first().waitFor({ timeout: patience });
    await page.getByRole('button', { name: shellMessages.th.redo }).click();
    await go(shellMessages.th.page.data);
    await takeBack.click({ timeout: patience });
    await edit.waitFor({ timeout: patience });
    expect(await list.count()).toBe(0);
    await app.close();
    expect(app.faults).toEqual([]);
  },
);

test('an accepted proposal is listed as an edited cell; rows that only repeat are no alarm', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await openExample(page);
  await settled(page);
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.data }).click();
  await page.getByRole('button', { name: t.accept('67.71') }).click({ timeout: patience });
  await page.getByRole('button', { name: `${t.takeBack}: ${indicator}` }).waitFor({ timeout: patience });
  const { repeated, toCheck, summaryCheck } = dataMessages.th;
  await page
    .getByText(`(${repeated('25')}, ${toCheck('2')})`)
    .first()
    .waitFor({ timeout: patience });
  expect(await page.locator('h1').innerText()).toContain(summaryCheck('2'));
  await app.close();
  expect(app.faults).toEqual([]);
});

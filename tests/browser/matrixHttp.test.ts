import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnosticsMessages } from '../../src/text/messages/diagnostics';
import { embedMessages } from '../../src/text/messages/embed';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { shellMessages } from '../../src/text/messages/shell';
import { sqlMessages } from '../../src/text/messages/sql';
import { openAt } from './app';
import { launch } from './chromium';
import { asFile, bring, edit, edited, give, go, written } from './savedSteps';
import { startSite, type Site } from './site';
import { panels, patience, saved, settled } from './steps';

const name = 'ita.agency.test';
let browser: Browser;
let site: Site;
let url: string;
beforeAll(async () => {
  browser = await launch({ names: [name] });
  site = await startSite();
  url = site.url.replace('127.0.0.1', name);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const look = async (page: Page, hash: string) => {
  await page.evaluate((to) => void (location.hash = to), hash);
  await settled(page);
};
/** What a person pastes after it was copied. */
async function pasted(page: Page): Promise<string> {
  const field = page.getByRole('textbox', { name: sqlMessages.th.editor });
  await field.fill('');
  await field.press('Control+v');
  return field.inputValue();
}

test('plain HTTP: own files, kept and reopened, saved as a file and opened again, exports, copy buttons', async () => {
  const app = await openAt(browser, `${url}sub/`);
  const { page, faults } = app;
  expect(
    await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, crypto.subtle === undefined]),
  ).toEqual([false, false, true]);
  await bring(page);
  await edit(page, '75.71');
  await written(page);
  const file = await asFile(page);
  await page.goto(`${url}sub/index.html`);
  // The work that was open in this tab.
  await go(page, shellMessages.th.page.data);
  await edited(page, '75.71');

  await look(page, '#/overview');
  expect((await saved(panels(page).first(), 'PNG')).length).toBeGreaterThan(8_000);
  await look(page, '#/plan');
  for (const kind of [planDraftMessages.th.analysis, planDraftMessages.th.excel]) {
    const download = page.waitForEvent('download', { timeout: patience });
    await page.getByRole('button', { name: kind, exact: true }).click();
    expect(await (await download).failure()).toBeNull();
  }

  await look(page, '#/sql');
  await page.getByRole('textbox', { name: sqlMessages.th.editor }).fill('SELECT 1');
  await page.getByRole('button', { name: sqlMessages.th.link }).click();
  await page.getByText(sqlMessages.th.linkCopied).waitFor();
  expect(await pasted(page)).toMatch(/^http:\/\/ita\.agency\.test.*SELECT/);
  await look(page, '#/diagnostics');
  await page.getByText(diagnosticsMessages.th.advice.insecure).waitFor({ timeout: patience });
  await page.getByRole('button', { name: diagnosticsMessages.th.copy }).click();
  await page.getByText(diagnosticsMessages.th.copied, { exact: true }).waitFor();
  await look(page, '#/sql');
  expect(await pasted(page)).toContain(diagnosticsMessages.th.advice.insecure);
  await app.close();

  const other = await openAt(browser, `${url}sub/`);
  await give(other.page, file);
  await edited(other.page, '75.71');
  await other.close();
  expect([...faults, ...other.faults]).toEqual([]);
});

test('plain HTTP: the example, and the line of a chart that another page shows', async () => {
  const { page, faults, close } = await openAt(browser, `${url}sub/#/overview?example=nongchok`);
  await settled(page);
  const t = embedMessages.th.dialog;
  await page
    .getByRole('button', { name: /^ฝังในเว็บ: การเปิดเผยข้อมูล/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t.title });
  await dialog.getByRole('radio', { name: t.frozen }).check();
  const line = dialog.getByRole('textbox', { name: t.line });
  await expect.poll(() => line.inputValue()).toContain('frozen=');
  await dialog.getByRole('button', { name: t.copyOf(t.line) }).click();
  await dialog.getByText(t.copied).waitFor();
  const address = /src="([^"]+)"/.exec(await line.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(address.startsWith(url)).toBe(true);
  await page.goto(address);
  await page.locator('.panels svg text').first().waitFor();
  expect(await page.locator('main h1, main h2').first().innerText()).toContain('20.21');
  await close();
  expect(faults).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { reportMessages } from '../../src/text/messages/report';
import { savedMessages } from '../../src/text/messages/saved';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { launch } from './chromium';
import {
  another,
  asFile,
  bring,
  edit,
  edited,
  go,
  kept,
  nongchok,
  openWork,
  text,
  total,
  written,
} from './savedSteps';
import { patience } from './steps';

const t = savedMessages.th;
const [data, report, shell] = [dataMessages.th, reportMessages.th, shellMessages.th];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('storage refused: everything works as long as the page lives, and it is said once', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(nongchok);
  await page.getByRole('button', { name: data.confirmAll('5') }).click({ timeout: patience });
  await text(page, t.trouble.refused).waitFor({ timeout: patience });
  await page.getByRole('button', { name: t.close }).click();
  await page.getByRole('button', { name: `${report.editCell}: ${total}` }).waitFor({ timeout: patience });
  await edit(page, '75.71');
  await text(page, t.untilClosed).waitFor({ timeout: patience });
  expect(await page.getByText(t.trouble.refused).count()).toBe(0);
  expect((await asFile(page)).length).toBeGreaterThan(1000);
  await app.close();
  expect(app.faults).toEqual([]);
});

test('storage cleared underneath: said, nothing on the page is lost, and it can be saved anew', async () => {
  const app = await openApp(browser);
  const { page, url } = app;
  await bring(page);
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(url).origin;
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await edit(page, '75.71');
  await text(page, t.trouble.gone).waitFor({ timeout: patience });
  await page.getByRole('button', { name: t.saveAsNew }).click();
  await kept(page);
  await app.close();
  expect(app.faults).toEqual([]);
});

test('storage that is full: the page goes on and says so, and what was said is written as soon as there is room', async () => {
  const app = await openApp(browser);
  const { page, url } = app;
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await page.locator('input[type=file]').setInputFiles(nongchok);
  await page.getByRole('button', { name: data.confirmAll('5') }).click({ timeout: patience });
  await text(page, t.trouble.full).waitFor({ timeout: patience });
  await page.getByRole('button', { name: data.seeOverview }).waitFor({ timeout: patience });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await edit(page, '75.71');
  await kept(page);
  await written(page);
  const later = await another(app);
  await openWork(later);
  await go(later, shell.page.data);
  await edited(later, '75.71');
  await app.close();
  expect(app.faults).toEqual([]);
});

/** The process that draws the page is killed as by the system when memory runs out. */
async function kill(page: Page): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const crashed = page.waitForEvent('crash', { timeout: patience });
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await crashed;
  await devtools.detach();
}

test('the tab is killed: what was written is there; a step that was not is told of, with the time it was taken', async () => {
  const app = await openApp(browser);
  let { page } = app;
  await bring(page);
  await edit(page, '75.71');
  await written(page);
  await kill(page);
  page = await another(app, '#/data');
  await openWork(page);
  await go(page, shell.page.data);
  await edited(page, '75.71');
  expect(await page.getByText(t.lost('').slice(0, 20)).count()).toBe(0);

  // The store is held back, as a slow disk does it: the next step is marked but never written.
  await page
    .getByRole('button', { name: shell.cancelLoad })
    .waitFor({ state: 'detached', timeout: patience });
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('slow', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: `${report.takeBack}: ${total}` }).click();
  await text(page, t.trouble.failed).waitFor({ timeout: patience });
  await kill(page);
  page = await another(app, '#/data');
  await openWork(page);
  await text(page, new RegExp(t.lost('').slice(0, 20))).waitFor({ timeout: patience });
  await go(page, shell.page.data);
  await edited(page, '75.71');
  await app.close();
  expect(app.faults).toEqual([]);
});

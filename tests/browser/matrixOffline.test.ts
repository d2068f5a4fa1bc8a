import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../../src/state/intent';
import { dataMessages } from '../../src/text/messages/data';
import { diagnosticsMessages } from '../../src/text/messages/diagnostics';
import { mappingMessages } from '../../src/text/messages/mapping';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { reviewMessages } from '../../src/text/messages/review';
import { shellMessages } from '../../src/text/messages/shell';
import { openAt } from './app';
import { lacksInstalled, launch } from './chromium';
import { testNeeding } from './needing';
import { reportFile } from './reportFile';
import { startSite } from './site';
import { panels, patience, saved, settled } from './steps';
import { thai874 } from './thai874';

const [shell, draft] = [shellMessages.th, planDraftMessages.th];

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ prefersInstalled: true });
});
afterAll(() => browser.close());

const go = async (page: Page, hash: string) => {
  await page.evaluate((to) => void (location.hash = to), hash);
  await settled(page);
};

const scores = `หน่วยงาน,ปีงบประมาณ,${Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`).join()}
อบต.ทดสอบ,2564,97.91,95.50,95.60,95.41,97.57,92.69,89.82,87.36,67.71,31.25
`;

/** Everything that is fetched late has come. */
const held = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ita-lens files held').length > 0, null, {
    timeout: patience,
  });

test('the server is gone after the first load: own files, every page, reports and pictures as before', async () => {
  // A server that forbids every copy: only what the page itself holds is there.
  const site = await startSite({ headers: { 'cache-control': 'no-store' } });
  const app = await openAt(browser, `${site.url}sub/`, { fetchesLater: true });
  const { page } = app;
  await held(page);
  await site.stop();

  const files = page.locator('input[type=file]');
  const csv = { name: 'คะแนน.csv', mimeType: 'text/csv', buffer: Buffer.from(thai874(scores)) };
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await files.setInputFiles(csv);
  await page.getByRole('button', { name: mappingMessages.th.confirm }).click({ timeout: patience });
  await page.getByRole('button', { name: dataMessages.th.seeOverview }).waitFor({ timeout: patience });
  for (const name of pages.filter((each) => each !== 'meeting' && each !== 'diagnostics')) {
    await go(page, `#/${name}`);
    expect(await page.locator('main').innerText()).not.toContain(shell.pageFailed);
  }
  await go(page, '#/overview');
  expect((await saved(panels(page).first(), 'PNG')).length).toBeGreaterThan(8_000);
  await go(page, '#/plan');
  for (const name of [draft.analysis, draft.report, draft.excel]) {
    const download = page.waitForEvent('download', { timeout: patience });
    await page.getByRole('button', { name, exact: true }).click();
    expect(await (await download).failure()).toBeNull();
  }
  await go(page, '#/meeting');
  await page.locator('[data-slide]').first().waitFor();
  await go(page, '#/data');
  await page.getByRole('button', { name: dataMessages.th.addMore }).click();
  await files.setInputFiles({ name: 'รายงาน.docx', mimeType: word, buffer: await reportFile() });
  await page.getByRole('button', { name: reviewMessages.th.load }).click({ timeout: patience });
  await page.getByRole('heading', { name: reviewMessages.th.text }).waitFor({ timeout: patience });

  expect(app.faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);

  await go(page, '#/diagnostics');
  await page.getByText(diagnosticsMessages.th.value.notAnswered).first().waitFor({ timeout: patience });
  const lines = await page.locator('main dl').allInnerTexts();
  expect(lines.join()).toMatch(
    new RegExp(`${diagnosticsMessages.th.name.held}\\s+${diagnosticsMessages.th.value.yes}`),
  );
  await app.close();
});

testNeeding(
  lacksInstalled,
  'a page that could not be fetched says so and comes at the next try; the others go on',
  async () => {
    const site = await startSite({ headers: { 'cache-control': 'no-store' } });
    const app = await openAt(browser, `${site.url}sub/#/overview?example=nongchok`);
    const { page } = app;
    await settled(page);
    await page.route('**/assets/Trends*', (route) => route.abort());
    const tab = (name: string) => page.getByRole('navigation').getByRole('link', { name });
    await tab(shell.page.trends).click();
    await page.getByRole('alert').getByText(shell.pageFailed).waitFor({ timeout: patience });
    await tab(shell.page.overview).click();
    await settled(page);
    expect(await page.locator('main').innerText()).toContain('75.70');
    await tab(shell.page.trends).click();
    await page.unroute('**/assets/Trends*');
    await page.getByRole('button', { name: shell.pageAgain }).click();
    await page
      .getByRole('heading', { name: /แนวโน้ม/ })
      .first()
      .waitFor();
    await settled(page);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await app.close();
    await site.stop();
  },
);

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartTexts } from '../../src/text/messages/charts';
import { compareMessages } from '../../src/text/messages/compare';
import { comparePeersMessages } from '../../src/text/messages/comparePeers';
import { dataMessages } from '../../src/text/messages/data';
import { embedMessages } from '../../src/text/messages/embed';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { shellMessages } from '../../src/text/messages/shell';
import { sqlMessages } from '../../src/text/messages/sql';
import { openApp, type App } from './app';
import { launch } from './chromium';
import { patience, settled } from './steps';

const t = shellMessages.th;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Presses Tab until what has the focus is called so, as it is read out. Rejects after 250 stops. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string' ? (said: string) => said === name : (said: string) => name.test(said);
  const passed: string[] = [];
  for (let stop = 0; stop < 250; stop += 1) {
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

/** Tabs from the beginning of the page's own content. */
async function tabFromMain(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('#main').focus();
  await tabTo(page, name);
}

/** The name of the file that pressing Enter hands over. */
async function savedByEnter(page: Page): Promise<string> {
  const download = page.waitForEvent('download', { timeout: patience });
  await page.keyboard.press('Enter');
  return (await download).suggestedFilename();
}

// Editing a cell, accepting, drafting, reviewing and presenting by keyboard stand in the tests of those pages.
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

describe('all by keys, on the made-up province', () => {
  let app: App;
  let page: Page;
  const says = (part: string) => page.waitForFunction((each) => location.hash.includes(each), part);
  beforeAll(async () => {
    app = await openApp(browser, '#/compare?example=province&year=2567');
    page = app.page;
    await page.evaluate(() => {
      const counted = window as unknown as { printed: number };
      counted.printed = 0;
      window.print = () => void (counted.printed += 1);
    });
    await settled(page);
  });
  afterAll(async () => {
    await app.close();
    expect(app.faults).toEqual([]);
  });

  test('comparing: a filter set and cleared, two agencies put beside in the ranking, peers by hand, one taken out', async () => {
    const texts = compareMessages.th;
    const peers = comparePeersMessages.th;
    await tabFromMain(page, texts.filterBy.agencyType);
    await page.keyboard.press('ArrowDown');
    await says('type=');
    await tabTo(page, texts.clear);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !location.hash.includes('type='));
    await tabTo(page, texts.ranking);
    for (const key of ['Home', ' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
    await says('with=');
    await tabFromMain(page, peers.scopes.chosen);
    await page.keyboard.press('Enter');
    await page.getByText(peers.chosenNote('2')).waitFor();
    await tabTo(page, /^เอา .* ออก$/);
    await page.keyboard.press('Enter');
    await page.getByText(peers.chosenNote('1')).waitFor();
    await tabFromMain(page, peers.scopes.similar);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !location.hash.includes('peers='));
  });

  test('learning: what peers regained goes into the draft plan, which is opened', async () => {
    const peers = comparePeersMessages.th;
    await tabFromMain(page, new RegExp(`^${peers.offerNode}`));
    await page.keyboard.press('Enter');
    await page.getByText(peers.offered).first().waitFor({ timeout: patience });
    await tabTo(page, peers.toPlan);
    await page.keyboard.press('Enter');
    await says('/plan');
    await settled(page);
    // The draft says how many of those that lost the same regained it.
    const row = page.getByRole('grid').locator('tr', { hasText: 'เสียเหมือนกัน' });
    await row.first().waitFor({ timeout: patience });
  });

  test('planning: an item is tried; the report is saved as Word and printed', async () => {
    const texts = planDraftMessages.th;
    await tabFromMain(page, /^o\d+/);
    await page.keyboard.press('Space');
    await says('publish=');
    await settled(page);
    await tabFromMain(page, texts.analysis);
    expect(await savedByEnter(page)).toMatch(/\.docx$/);
    await tabFromMain(page, texts.print);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (window as unknown as { printed: number }).printed === 1, null, {
      timeout: patience,
    });
  });

  test('embedding: the dialog is opened, its kind chosen, a line copied; Escape gives the focus back', async () => {
    const texts = embedMessages.th.dialog;
    await tab(page, t.page.overview);
    await page.getByRole('button', { name: t.cancelLoad }).waitFor({ state: 'detached', timeout: patience });
    await settled(page);
    await tabFromMain(page, /^ฝังในเว็บ: /);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: texts.title });
    await dialog.locator('iframe').waitFor({ timeout: patience });
    const before = await dialog.getByRole('textbox').first().inputValue();
    await tabTo(page, /^ผลอยู่ใน|^จากตัวอย่าง/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => dialog.getByRole('textbox').first().inputValue()).not.toBe(before);
    await tabTo(page, texts.copyOf(texts.element));
    await page.keyboard.press('Enter');
    await dialog.getByText(new RegExp(`${texts.copied}|${texts.copyByHand}`)).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^ฝังในเว็บ: /);
  });

  test('asking in SQL: written, run, saved as CSV', async () => {
    const texts = sqlMessages.th;
    await tab(page, t.page.sql);
    await tabFromMain(page, texts.editor);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('SELECT count(*) AS n FROM agency');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('tbody td').allInnerTexts(), { timeout: patience }).toEqual(['60']);
    await page.keyboard.press('Escape');
    await tabFromMain(page, texts.csv);
    expect(await savedByEnter(page)).toMatch(/\.csv$/);
  });
});

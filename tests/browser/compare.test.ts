import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeNational } from '../../data/make/national/make';
import { compareMessages } from '../../src/text/messages/compare';
import { comparePeersMessages } from '../../src/text/messages/comparePeers';
import { dataMessages } from '../../src/text/messages/data';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { patience, settled } from './steps';

/* A made-up country of 8,300 agencies in two years, loaded once; each test goes on where an address leads. */
const t = compareMessages.th;
const p = comparePeersMessages.th;
const year = 2564;
let browser: Browser;
let app: App;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  const options = {
    years: [year - 1, year],
    agencies: 8300,
    scores: 'wide',
    items: null,
    out: null,
  } as const;
  makeNational(options, folder);
  browser = await launch();
  app = await openApp(browser);
  page = app.page;
  const files = ['agencies', 'scores-wide'].map((name) =>
    join(folder, `national-สมมติ-${name}.windows874.csv`),
  );
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: dataMessages.th.confirmAll('2') }).click({ timeout: patience });
  await page.getByRole('navigation').getByRole('link', { name: t.page }).click({ timeout: patience });
  await grid().waitFor({ timeout: patience });
});
afterAll(async () => {
  await app.close();
  await browser.close();
  rmSync(folder, { recursive: true });
  expect(app.faults).toEqual([]);
});

const grid = (): Locator => page.getByRole('grid', { name: t.ranking });
const heading = () => page.locator('main h1').innerText();
const titles = () => page.locator('main section h2').allInnerTexts();
const filter = (name: string): Locator => page.getByRole('group', { name: t.filter }).getByLabel(name);
const count = () => grid().getAttribute('aria-rowcount').then(Number);
/** Cells of the drawn rows, top to bottom. */
const drawn = async (): Promise<string[][]> => {
  const rows = await grid().locator('[role=row][aria-selected]').all();
  const cells = await Promise.all(
    rows.map(async (row) => ({
      at: Number(await row.getAttribute('aria-rowindex')),
      cells: await row.locator('[role=gridcell]').allInnerTexts(),
    })),
  );
  return cells.sort((a, b) => a.at - b.at).map((row) => row.cells);
};
const active = () =>
  page.evaluate(() => {
    const id = document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant') ?? '';
    return Number(document.getElementById(id)?.getAttribute('aria-rowindex'));
  });
async function look(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await grid().waitFor({ timeout: patience });
  await settled(page);
}

test('8,300 agencies: ranked, a few rows drawn; a filter moves every chart at once, and the address says it', async () => {
  await look(`#/compare?year=${year}`);
  expect(await count()).toBeGreaterThan(8200);
  expect((await drawn()).length).toBeLessThan(40);
  const before = await titles();
  await filter(t.filterBy.province).selectOption('ตาก');
  await page.waitForFunction(
    (all) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) < all,
    200,
  );
  await settled(page);
  const after = await titles();
  // The map marks the province instead, and of the year after, which says what peers regained, nothing is known.
  expect(before.filter((title, at) => after[at] !== title)).toHaveLength(before.length - 2);
  expect(new Set((await drawn()).map((cells) => cells[1]?.split('\n')[1])).size).toBe(1);
  expect(page.url()).toContain(encodeURIComponent('ตาก'));
  await filter(t.filterBy.agencyType).selectOption('อบต.');
  await settled(page);
  const names = (await drawn()).map((cells) => cells[1] ?? '');
  expect(names.every((name) => name.startsWith('อบต.'))).toBe(true);
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await titles()).toEqual(before);
});

test('sorted by a column, searched, and chosen by the keyboard', async () => {
  await look(`#/compare?year=${year}`);
  await page.getByRole('button', { name: t.total, exact: false }).first().click();
  const least = (await drawn()).map((cells) => Number(cells[2]));
  expect(least).toEqual(least.toSorted((a, b) => a - b));
  await page.getByLabel(t.search).fill('อบจ. ตาก');
  await page.waitForFunction(
    () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '2',
  );
  await page.getByLabel(t.search).fill('');
  await grid().focus();
  await page.keyboard.press('Home');
  expect(await active()).toBe(2);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  expect(await active()).toBe(3);
  await page.keyboard.press('PageDown');
  expect(await active()).toBeGreaterThan(6);
  await page.keyboard.press('End');
  expect(await active()).toBe(await count());
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('agency='));
  await settled(page);
  const last = (await drawn()).at(-1)?.[1]?.split('\n')[0] ?? '';
  expect(await heading()).toContain(last);
});

test('the tiles are walked by arrows and choose their province, again to let go', async () => {
  await look(`#/compare?year=${year}`);
  const map = page.locator('main section:has(svg)', { hasText: t.tiles.share }).first();
  const tile = map.locator('g.hit[tabindex="0"]');
  await tile.focus();
  const first = await map.locator('g.hit:focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  const next = await map.locator('g.hit:focus').getAttribute('aria-label');
  expect(next).not.toBe(first);
  await page.keyboard.press('Enter');
  const province = next?.split(':')[0] ?? '';
  await page.waitForFunction((name) => decodeURIComponent(location.hash).includes(name), province);
  expect(await filter(t.filterBy.province).inputValue()).toBe(province);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.hash.includes('province='));
});

test('agencies stand side by side, by Space and by name; peers by hand; a link brings them back', async () => {
  await look(`#/compare?year=${year}`);
  await grid().focus();
  for (const key of ['Home', ' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
  const table = page.getByRole('region', { name: p.besideCaption(year) });
  await table.waitFor();
  expect(await table.locator('thead th').count()).toBe(4);
  expect(await table.locator('tbody tr').count()).toBe(2 + 14);
  const plain = (cell = ''): number => Number(cell.split('\n')[0]?.replace('▾', ''));
  const [own, other] = await table.locator('tbody tr').nth(2).locator('td').allInnerTexts();
  const difference = plain(other) - plain(own);
  expect(other).toContain(`${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(2)}`);
  await page.getByRole('button', { name: p.scopes.chosen, exact: true }).click();
  await page.getByText(p.chosenNote('2')).waitFor();
  const link = page.url();
  expect(link).toMatch(/peers=chosen.*with=.*with=/);
  await page
    .getByRole('button', { name: /^เอา .* ออก$/ })
    .first()
    .click();
  await page.getByText(p.chosenNote('1')).waitFor();
  await look(new URL(link).hash);
  expect(await table.locator('thead th').count()).toBe(4);
});

test('a row of the strips is seen large; the heat map pages through the group', async () => {
  await look(`#/compare?year=${year}&province=${encodeURIComponent('เลย')}`);
  const strips = page.locator('main section', { hasText: p.stripsCaption(year) });
  await strips.locator('g.hit').last().press('Enter');
  await page.waitForFunction(() => location.hash.includes('by=10'));
  expect((await titles()).some((title) => title.startsWith('10 '))).toBe(true);
  const heat = page.locator('main section', { hasText: p.heatCaption(year) });
  await heat.getByRole('button', { name: p.heatRows.ranking }).click();
  const shown = () => heat.locator('.pager [role=status]').innerText();
  const before = await shown();
  const step = heat.getByRole('button', { name: p.next });
  await ((await step.isEnabled()) ? step : heat.getByRole('button', { name: p.previous })).click();
  expect(await shown()).not.toBe(before);
  expect(await heat.locator('g.hit').count()).toBeGreaterThan(0);
});

test.each(['light', 'dark'])('axe finds nothing (%s)', async (theme) => {
  await look(`#/compare?year=${year}&theme=${theme}`);
  await grid().focus();
  for (const key of ['Home', ' ']) await page.keyboard.press(key);
  await page.getByRole('region', { name: p.besideCaption(year) }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('nothing scrolls sideways at 360 px', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await look(`#/compare?year=${year}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("a peer's measure and a count of peers go into the draft plan with their source", async () => {
  const example = await openApp(browser, '#/compare?example=province&year=2567');
  const { page: other } = example;
  await settled(other);
  const measures = other.locator('details', { hasText: p.measuresOf(1).split(' ')[0] ?? '' }).first();
  await measures.locator('summary').click();
  const item = measures.locator('li').first();
  const [title = ''] = (await item.locator('p').innerText()).split('\n');
  await item.getByRole('button').click();
  await item.getByText(p.offered).waitFor({ timeout: patience });
  await other.getByRole('button', { name: p.offerNode }).first().click();
  await other.getByRole('link', { name: p.toPlan }).first().click();
  await other.getByRole('grid').waitFor({ timeout: patience });
  const row = other.locator('td.title', { hasText: planDraftMessages.th.source.peer });
  expect(await row.innerText()).toContain(title.trim());
  expect(await row.innerText()).toContain('2568');
  await example.close();
  expect(example.faults).toEqual([]);
});

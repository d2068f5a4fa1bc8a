import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { patience, settled } from './steps';

const texts = planDraftMessages.th;
const address = '#/plan?example=nongchok';
let browser: Browser;
let app: App;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await openApp(browser, address);
  await ready();
});
afterEach(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const grid = (at = app): Locator => at.page.getByRole('grid');
async function ready(at = app): Promise<void> {
  await settled(at.page);
  await grid(at).waitFor({ timeout: patience });
}
const cells = (column: string): Locator => grid().locator(`td.${column}`);
const codes = () => cells('node').locator('b').allInnerTexts();
const titles = () => cells('title').locator('.title').allInnerTexts();
/** The cell with the focus, by column and row. */
const focused = () =>
  app.page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return `${cell?.className.split(' ')[0]} ${(cell?.parentElement as HTMLTableRowElement | null)?.rowIndex}`;
  });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const written = (column: string) =>
  app.page.getByRole('textbox', { name: new RegExp(`^${texts[column as 'measure']}: `) });

async function download(name: string): Promise<Buffer> {
  const coming = app.page.waitForEvent('download', { timeout: patience });
  await app.page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await coming).path());
}
const partOf = (file: Buffer, name: string): string =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array()).replace(/<[^>]+>/g, '');

test('most points first; written, moved and undone by the keyboard, the focus stays, a reload keeps it', async () => {
  const { page } = app;
  expect(await grid().locator('tbody tr').count()).toBe(18);
  expect((await codes()).slice(0, 2)).toEqual(['o42', 'o43']);
  const [drafted] = await titles();

  await cells('title').first().click();
  await press('Enter');
  await written('measure').fill('มาตรการสมมติ <ก> & ข');
  await press('Enter');
  expect(await titles()).toContain('มาตรการสมมติ <ก> & ข');
  expect(await focused()).toBe('title 2');
  await press('ArrowUp', 'Alt+ArrowDown');
  expect((await codes()).slice(0, 2)).toEqual(['o43', 'o42']);
  await expect.poll(focused).toBe('title 2');

  await press('Control+z');
  await expect.poll(async () => (await codes())[0]).toBe('o42');
  await expect.poll(focused).toBe('title 1');
  await press('Control+z');
  expect((await titles())[0]).toBe(drafted);
  await press('Control+y');
  expect((await titles())[0]).toBe('มาตรการสมมติ <ก> & ข');

  await page.reload();
  await ready();
  expect((await titles())[0]).toBe('มาตรการสมมติ <ก> & ข');
  await page.getByText(texts.kept).waitFor();
});

test('what cannot be: a period that ends before it starts is said, one that cannot be read is not taken', async () => {
  await cells('period').first().click();
  await press('F2');
  await written('period').fill('1/4/2565 - 1/2/2565');
  await press('Enter');
  const fault = texts.fault['period-backwards']();
  expect(await cells('period').first().innerText()).toContain(fault);
  expect(await cells('period').first().getAttribute('aria-invalid')).toBe('true');
  expect(await app.page.getByText(texts.faults(1)).count()).toBe(1);
  expect(await violations(app.page)).toEqual([]);

  await press('ArrowUp', 'Enter');
  await written('period').fill('เมื่อพร้อม');
  await press('Enter');
  expect(await app.page.getByRole('alert').innerText()).toBe(texts.periodUnread);
  await press('Escape', 'Enter');
  const quarters = app.page.getByRole('group', { name: texts.quarterPick });
  await quarters.getByRole('button', { name: texts.quarters(2, 2) }).click();
  await quarters.getByRole('button', { name: texts.quarters(3, 3) }).click();
  await quarters.getByRole('button', { name: texts.ok }).click();
  expect(await cells('period').first().innerText()).toContain(texts.quarters(2, 3));
  expect(await app.page.getByText(texts.faults(1)).count()).toBe(0);
});

test('a measure of one’s own is given a gap and brings its points; without one the gap stays visible', async () => {
  const { page } = app;
  const first = grid().getByRole('button', { name: /^ลบแถว o42/ });
  await first.click();
  expect(await grid().locator('tbody tr').count()).toBe(17);
  expect(await page.locator('.draft .lead').innerText()).toMatch(/ยังไม่มีมาตรการ 1 จุด.*5\.00.*o42/);
  await page.getByRole('button', { name: texts.add, exact: true }).click();
  await expect.poll(focused).toBe('title 18');
  await press('Enter');
  await page.keyboard.type('ทำเอง');
  await press('Shift+Tab');
  await expect.poll(focused).toBe('node 18');
  await press('Enter');
  await page.getByRole('combobox', { name: /^จุดที่เสียคะแนน: / }).selectOption('o42');
  await press('Enter');
  expect(await cells('points').last().innerText()).toBe('5.00');
  expect(await page.locator('.draft .lead').innerText()).toContain('มีมาตรการครบทุกจุด');
  await expect.poll(focused).toBe('node 18');
  await press('Delete');
  expect(await cells('node').last().innerText()).toContain(texts.noGap);
  expect(await page.locator('.draft .lead').innerText()).toContain(
    texts.aimless(1).replace(/[⟦⟧]/g, '').trim(),
  );
});

test('documents hold what was written; digits and order as chosen', async () => {
  const { page } = app;
  await cells('title').first().dblclick();
  await written('measure').fill('มาตรการสมมติ <ก> & ข');
  await press('Enter');
  await page.getByRole('combobox', { name: texts.digits }).selectOption('arabic');
  await page.getByRole('combobox', { name: texts.ordered }).selectOption('issues');
  const analysis = await download(texts.analysis);
  const text = partOf(analysis, 'word/document.xml');
  for (const said of ['มาตรการสมมติ &lt;ก&gt; &amp; ข', 'o42', '75.70', 'องค์การบริหารส่วนตำบลหนองจอก'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/[๐-๙]/);
  expect(Object.keys(unzipSync(analysis)).some((name) => name.endsWith('.png'))).toBe(true);
  expect(partOf(await download(texts.report), 'word/document.xml')).toContain('o43');
  const sheets = Object.keys(unzipSync(await download(texts.excel)));
  expect(sheets.filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(6);
  const csv = (await download(texts.csv)).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('มาตรการสมมติ <ก> & ข');
  expect(csv.trimEnd().split('\r\n').length).toBeGreaterThanOrEqual(19);
});

test('printed: the document alone, with a foot and numbers on every page; the page itself keeps its table', async () => {
  const { page } = app;
  const onPaper = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pagesOf = (pdf: string) => (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
  const whole = await onPaper();
  expect(pagesOf(whole)).toBeLessThan(10);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: texts.print }).click();
  await page.locator('body[data-printed]').waitFor({ timeout: patience });
  await page.emulateMedia({ media: 'print' });
  expect(await grid().isVisible()).toBe(false);
  expect(await page.locator('#paper').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('#paper').count()).toBe(0);
});

test.each(['th', 'en'] as const)(
  'in %s axe finds nothing, light and dark, plan and results',
  async (lang) => {
    const { page } = app;
    for (const theme of ['light', 'dark']) {
      await page.goto(`${app.url}${address}&lang=${lang}&theme=${theme}`);
      await ready();
      expect(await violations(page), theme).toEqual([]);
      await page.getByRole('button', { name: planDraftMessages[lang].reportTab, exact: true }).click();
      expect(await grid().locator('td.evidence').count()).toBe(18);
      expect(await violations(page), theme).toEqual([]);
    }
  },
);

test('clearing everything drops the plan that was kept', async () => {
  const { page } = app;
  await cells('title').first().dblclick();
  await written('measure').fill('มาตรการสมมติ');
  await press('Enter');
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('plan.')));
  expect(await kept()).toHaveLength(1);
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.data }).click();
  await page.getByRole('button', { name: dataMessages.th.clear, exact: true }).click({ timeout: patience });
  await page.getByRole('button', { name: dataMessages.th.clearYes }).click();
  expect(await kept()).toEqual([]);
});

test('where the machine keeps nothing the plan can be edited all the same, and it is said', async () => {
  const other = await openApp(browser);
  await other.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await other.page.goto(`${other.url}${address}`);
  await other.page.reload();
  await ready(other);
  await grid(other).locator('td.title').first().dblclick();
  await other.page.getByRole('textbox', { name: /^มาตรการ: / }).fill('มาตรการสมมติ');
  await other.page.keyboard.press('Enter');
  expect(await grid(other).locator('td.title').first().innerText()).toContain('มาตรการสมมติ');
  await other.page.getByText(texts.notKept).waitFor();
  await other.close();
  expect(other.faults).toEqual([]);
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { measuresMessages } from '../../src/text/messages/measures';
import { reportMessages } from '../../src/text/messages/report';
import { reviewMessages } from '../../src/text/messages/review';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { reportFile, trap } from './reportFile';
import { patience, settled } from './steps';

const t = reviewMessages.th;

let browser: Browser;
let file: { name: string; mimeType: string; buffer: Buffer };
beforeAll(async () => {
  browser = await launch();
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  file = { name: 'รายงานสมมติ.docx', mimeType, buffer: await reportFile() };
});
afterAll(() => browser.close());

const give = (page: Page) => page.locator('input[type=file]').setInputFiles(file);
const go = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await settled(page);
};

/** Drops the report, loads it and waits for its rows. */
async function review(page: Page): Promise<void> {
  await give(page);
  await page.getByRole('button', { name: t.load }).click({ timeout: patience });
  await page.getByRole('heading', { name: t.text }).waitFor({ timeout: patience });
  await settled(page);
}

/** The row read from a line that says this, and that line of the text. */
const rowOf = (page: Page, text: string) => page.locator('[data-row-line]').filter({ hasText: text }).first();
const lineOf = (page: Page, text: string) => page.locator('[data-line]').filter({ hasText: text }).first();
const lit = (page: Page) => page.locator('[data-line].lit');
const coverage = async (page: Page) => {
  await go(page, shellMessages.th.page.measures);
  return page.locator('main h1').innerText();
};

test('a Word report: text beside rows, two findings mended, a target by one key, coverage changes', async () => {
  const app = await openApp(browser);
  const { page } = app;
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.dismiss();
  });
  await review(page);
  expect(await page.locator('main h1').innerText()).toBe(t.title({ measures: 2, items: 2, scores: 11 }));

  // Either side lights the other, and what is pointed at stays where it is.
  await rowOf(page, 'สมมติกิจกรรมที่สอง').hover();
  await lit(page).waitFor();
  expect(await lit(page).innerText()).toContain('สมมติกิจกรรมที่สอง');
  const line = lineOf(page, 'สมมติกิจกรรมที่หนึ่ง');
  await line.scrollIntoViewIfNeeded();
  const before = await line.boundingBox();
  await line.hover();
  await page.locator('[data-row-line].lit').filter({ hasText: 'สมมติกิจกรรมที่หนึ่ง' }).waitFor();
  // Longer than the pointer has to rest.
  await page.waitForTimeout(300);
  expect((await line.boundingBox())?.y).toBe(before?.y);
  await line.getByRole('button').press('Enter');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-row-line]')?.textContent),
  ).toContain('สมมติกิจกรรมที่หนึ่ง');

  // Markup of the document is its text.
  expect(await rowOf(page, 'สมมติกิจกรรมที่หนึ่ง').innerText()).toContain(trap);
  expect(await lineOf(page, 'สมมติกิจกรรมที่หนึ่ง').innerText()).toContain(trap);
  expect(await page.locator('main img').count()).toBe(0);

  await page.getByRole('checkbox', { name: t.onlyDoubts }).check();
  expect(await page.locator('[data-row-line]').filter({ hasText: 'การใช้อำนาจ' }).count()).toBe(0);
  expect(await rowOf(page, 'ปลายเดือนสมมติ').count()).toBe(1);
  await page.getByRole('checkbox', { name: t.onlyDoubts }).uncheck();

  const without = await coverage(page);
  await go(page, shellMessages.th.page.review);

  // A proposal is accepted, a cell is edited: both findings are gone.
  const accept = page.getByRole('button', { name: reportMessages.th.accept('5'), exact: true });
  await accept.click();
  await accept.waitFor({ state: 'detached', timeout: patience });
  const doubtful = rowOf(page, 'สมมติกิจกรรมที่สอง');
  expect(await doubtful.getAttribute('class')).toContain('doubt');
  const edit = doubtful.getByRole('button', { name: /แก้ช่องนี้.*คอลัมน์ ระยะเวลา/ }).first();
  await edit.press('Enter');
  await page.getByRole('textbox', { name: /คอลัมน์ ระยะเวลา/ }).fill('ม.ค. 2565 - มี.ค. 2565');
  await page.keyboard.press('Enter');
  await rowOf(page, 'ม.ค. 2565').waitFor({ timeout: patience });
  await page.waitForFunction(
    () => !document.querySelector('[data-row-line].doubt dl:not(.compact)'),
    undefined,
    { timeout: patience },
  );
  await expect.poll(() => rowOf(page, 'สมมติกิจกรรมที่สอง').innerText()).toMatch(/31 มี\.ค\. 2565/);

  // Undo and redo.
  await page.getByRole('button', { name: shellMessages.th.undo }).click();
  await rowOf(page, 'ปลายเดือนสมมติ').waitFor({ timeout: patience });
  await page.getByRole('button', { name: shellMessages.th.redo }).click();
  await rowOf(page, 'ม.ค. 2565').waitFor({ timeout: patience });
  await settled(page);

  // One key sets a target, and the focus stays on its measure.
  const aims = page.getByRole('group', { name: `${t.aims}: สมมติกิจกรรมที่หนึ่ง` });
  await aims.focus();
  await page.keyboard.press('0');
  await aims.getByText(measuresMessages.th.basis.confirmed ?? '').waitFor({ timeout: patience });
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    `${t.aims}: สมมติกิจกรรมที่หนึ่ง`,
  );
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    `${t.aims}: สมมติกิจกรรมที่สอง`,
  );

  const [first, second] = await downloads(page, 2);
  expect(first).toMatch(/๒,,5,๙๗\.๕๗/);
  expect(second).toContain('ม.ค. 2565 - มี.ค. 2565');

  expect(await coverage(page)).not.toBe(without);
  await app.close();
  expect(asked).toBe(false);
  expect(app.faults).toEqual([]);
});

/** What the page saves when the tables are saved, in their order. */
async function downloads(page: Page, count: number): Promise<string[]> {
  const saved: Promise<string>[] = [];
  page.on('download', (download) => saved.push(download.path().then((path) => readFileSync(path, 'utf8'))));
  await page.getByRole('button', { name: t.saveCsv }).click();
  await expect.poll(() => saved.length, { timeout: patience }).toBe(count);
  return Promise.all(saved);
}

const looks = [
  { lang: 'th', colorScheme: 'light', width: 1280 },
  { lang: 'en', colorScheme: 'dark', width: 1280 },
  { lang: 'en', colorScheme: 'light', width: 360 },
  { lang: 'th', colorScheme: 'dark', width: 360 },
] as const;

test('accessible in both languages, light and dark, wide and narrow', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await review(page);
  for (const { lang, colorScheme, width } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const other = page.getByRole('button', {
      name: shellMessages[lang === 'en' ? 'th' : 'en'].otherLanguage,
      exact: true,
    });
    if (await other.isVisible()) await other.click();
    await page.getByRole('heading', { name: reviewMessages[lang].text }).waitFor();
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : -1;
    });
    expect(over, `${lang} ${colorScheme} ${width}`).toBe(0);
  }
  await app.close();
  expect(app.faults).toEqual([]);
});

const page1 = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';
const drawing = '0 0 595 842 re f';
/** A page that is one picture. */
const scanned = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj${page1}endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
trailer<</Root 1 0 R>>
`;

test('a scanned PDF and a broken Word file say why', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.locator('input[type=file]').setInputFiles([
    { name: 'สแกน.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scanned) },
    { name: 'เสีย.docx', mimeType: file.mimeType, buffer: file.buffer.subarray(0, 900) },
  ]);
  await page.getByText(dataMessages.th.notRead).nth(1).waitFor({ timeout: patience });
  const said = await page.locator('main').innerText();
  expect(said).toMatch(/สแกน\.pdf[^]*ข้อความ/);
  expect(said).toMatch(/เสีย\.docx[^]*เสีย/);
  await app.close();
  expect(app.faults).toEqual([]);
});

const pasted = `<p>รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2565</p><p>องค์การบริหารส่วนตำบลสมมติงาม อำเภอเมืองสมมติ จังหวัดอุทัยธานี</p>
<table><tr><td>อันดับ</td><td>ตัวชี้วัด</td><td>คะแนน</td></tr><tr><td>1</td><td>การใช้อำนาจ</td><td>95.60</td></tr></table>
<table><tr><td>ลำดับ</td><td>มาตรการ</td><td>วิธีดำเนินการ</td><td>ระยะเวลา</td><td>ผู้รับผิดชอบ</td></tr>
<tr><td>1</td><td>สมมติกิจกรรมที่หนึ่ง ${trap}</td><td>1. ทำสิ่งสมมติ</td><td>ต.ค. 2564</td><td>สำนักปลัด</td></tr></table>`;

test('a page pasted with its tables is a document', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.getByRole('button', { name: dataMessages.th.paste }).click({ timeout: patience });
  await page.getByLabel(dataMessages.th.pasteLabel).evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await page.getByRole('button', { name: dataMessages.th.pasteRead }).click();
  const card = page.locator('article', { has: page.getByRole('button', { name: t.load }) });
  await card.waitFor({ timeout: patience });
  const said = await card.innerText();
  expect(said).toContain(t.title({ measures: 1, items: 0, scores: 1 }));
  expect(said).toContain('องค์การบริหารส่วนตำบลสมมติงาม');
  expect(await violations(page)).toEqual([]);
  await app.close();
  expect(app.faults).toEqual([]);
});

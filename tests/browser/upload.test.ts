import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvBytes, indicatorLines, makeIndicatorRows } from '../../data/make/bench';
import { windows874 } from '../../data/make/national/encodings';
import { dataMessages } from '../../src/text/messages/data';
import { mappingMessages } from '../../src/text/messages/mapping';
import { reportMessages } from '../../src/text/messages/report';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { launch } from './chromium';
import { openExample, panels, patience, settled, tableRows } from './steps';
import { thai874 } from './thai874';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const wide = `ผลคะแนน ITA ปีงบประมาณ 2564
หน่วยงาน,ตัวชี้วัดที่ ๑,i2,3,การใช้ทรัพย์สินของราชการ,5,6,7,8,9,10,คะแนนรวม,ระดับ
อบต.ทดสอบ,97.91,95.50,95.60,95.41,97.57,92.69,89.82,87.36,67.71,31.25,95.7,B
อบต.ทดลอง,90.00,90.00,90.00,190.00,90.00,90.00,90.00,90.00,90.00,90.00,90.00,A
`;

const give = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(thai874(text)),
});

test('a Windows-874 wide CSV: read, mapping confirmed, findings shown, analysed', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page.locator('input[type=file]').setInputFiles(give('คะแนน 2564.csv', wide));
  const confirm = page.getByRole('button', { name: mappingMessages.th.confirm });
  await confirm.waitFor({ timeout: patience });
  const asked = await page.locator('main').innerText();
  expect(asked).toContain(dataMessages.th.encodingNames['windows-874']);
  expect(asked).toContain('อบต.ทดสอบ');
  await confirm.click();
  await page
    .getByText(dataMessages.th.equation({ read: '2', loaded: '1', refused: '1' }))
    .first()
    .waitFor({ timeout: patience });
  await page.getByText('190.00').first().waitFor({ timeout: patience });
  const report = await page.locator('main').innerText();
  expect(report).toContain('190.00');
  expect(report).toMatch(/95\.7.*75\.70/s);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: reportMessages.th.saveRefused('1') }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.overview }).click();
  await settled(page);
  const rows = await tableRows(panels(page).first());
  expect(rows[0]?.join(' ')).toContain('การป้องกันการทุจริต');
  await app.close();
  expect(app.faults).toEqual([]);
});

test('a proposal is applied when it is accepted, and undo takes it back', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await page
    .locator('input[type=file]')
    .setInputFiles(give('คะแนน 2564.csv', wide.split('อบต.ทดลอง')[0] ?? ''));
  await page.getByRole('button', { name: mappingMessages.th.confirm }).click({ timeout: patience });
  const accept = page.getByRole('button', { name: reportMessages.th.accept('75.70') });
  await accept.click({ timeout: patience });
  await accept.waitFor({ state: 'detached', timeout: patience });
  await page.getByRole('button', { name: shellMessages.th.undo }).click();
  await accept.waitFor({ timeout: patience });
  await app.close();
  expect(app.faults).toEqual([]);
});

test('a load that is cancelled leaves what was there, and can be asked for once more', async () => {
  const app = await openApp(browser);
  const { page } = app;
  const confirm = page.getByRole('button', { name: mappingMessages.th.confirm });
  await page
    .locator('input[type=file]')
    .setInputFiles(give('คะแนน 2564.csv', wide.split('อบต.ทดลอง')[0] ?? ''));
  await confirm.click({ timeout: patience });
  await page.getByRole('button', { name: dataMessages.th.seeOverview }).waitFor({ timeout: patience });
  const many = csvBytes(indicatorLines(makeIndicatorRows(4_000, [2568], 1)), windows874);
  await page.getByRole('button', { name: dataMessages.th.addMore }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ทั้งประเทศสมมติ.csv', mimeType: 'text/csv', buffer: Buffer.from(many) });
  await confirm.click({ timeout: patience });
  const cancel = page.getByRole('button', { name: shellMessages.th.cancelLoad });
  await cancel.click({ timeout: patience });
  await cancel.waitFor({ state: 'detached', timeout: patience });
  await confirm.waitFor({ timeout: patience });
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.overview }).click();
  await page.getByText('75.70').first().waitFor({ timeout: patience });
  expect(await page.getByText('4,000').count()).toBe(0);
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.data }).click();
  await confirm.click({ timeout: patience });
  await page
    .getByText(dataMessages.th.equation({ read: '40,000', loaded: '40,000', refused: '0' }))
    .first()
    .waitFor({ timeout: patience });
  await app.close();
  expect(app.faults).toEqual([]);
});

test('bad files say why, and what was there stays', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await openExample(page);
  await settled(page);
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.data }).click();
  // The pages show stored answers first; the files of the example come with the engine.
  await page.getByText('stated.csv').first().waitFor({ timeout: patience });
  await page.getByRole('button', { name: dataMessages.th.addMore }).click();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'ว่าง.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
    {
      name: 'ภาพ.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    },
  ]);
  await page.getByText(dataMessages.th.notRead).nth(1).waitFor({ timeout: patience });
  await page.getByRole('navigation').getByRole('link', { name: shellMessages.th.page.overview }).click();
  await settled(page);
  expect(await page.locator('main').innerText()).toContain('75.70');
  await app.close();
  expect(app.faults).toEqual([]);
});

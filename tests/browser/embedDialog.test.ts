import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from './app';
import { launch } from './chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('each chart gives the line to paste, with a preview that is as tall as its content', async () => {
  const { page, faults, close } = await openApp(browser, '#/overview?example=nongchok&agency=&lang=th');
  const button = page.getByRole('button', { name: /^ฝังในเว็บ: การเปิดเผยข้อมูล/ });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'ฝังแผนภูมินี้ในเว็บ' });
  const line = dialog.getByLabel('บรรทัดที่วางในหน้าเว็บ');
  await expect
    .poll(() => line.inputValue())
    .toMatch(/^<iframe src="http.*embed\.html#view=weakest&amp;.*example=nongchok/);
  await dialog.frameLocator('iframe').getByText('ปีงบประมาณ 2564').first().waitFor();
  await expect.poll(() => line.inputValue()).not.toContain('height="420"');

  await dialog.getByRole('radio', { name: /ผลอยู่ในลิงก์/ }).check();
  await dialog.getByLabel('ภาษา').selectOption('en');
  await expect.poll(() => line.inputValue()).toContain('lang=en&amp;frozen=');
  await dialog.frameLocator('iframe').getByText('fiscal year 2564').first().waitFor();
  const frozen = /src="([^"]+)"/.exec(await line.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const alone = await page.context().newPage();
  await alone.goto(frozen);
  await alone.locator('.panels svg text').first().waitFor();
  expect(await alone.locator('h2').innerText()).toContain('20.21');
  await alone.close();

  await dialog.getByRole('radio', { name: /ผลอยู่ในไฟล์/ }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'บันทึก weakest.json' }).click();
  expect((await download).suggestedFilename()).toBe('weakest.json');

  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnosticsMessages } from '../../src/text/messages/diagnostics';
import { shellMessages } from '../../src/text/messages/shell';
import { openApp } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { patience, settled } from './steps';

const t = diagnosticsMessages.th;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const row = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });

test('reached from the foot of a page; the copied text tells of the engine and nothing of what was loaded', async () => {
  const app = await openApp(browser, '#/overview?example=nongchok&agency=อบต.หนองจอก');
  const { page } = app;
  await settled(page);
  await page.waitForFunction(() => performance.getEntriesByName('ita-lens load').length > 0, undefined, {
    timeout: patience,
  });
  await page.evaluate(() => {
    window.setTimeout(() => {
      throw new TypeError('อบต.หนองจอก 67.71 is not a function');
    });
  });
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: shellMessages.th.page.diagnostics })
    .press('Enter');
  await page.getByRole('heading', { name: /ข้อที่ควรดู/ }).waitFor({ timeout: patience });
  await row(page, t.name.memory).getByText('MB').waitFor({ timeout: patience });
  expect(await row(page, t.name.engineVersion).innerText()).toContain('v1.4.3');
  expect(await row(page, t.name.policyInForce).innerText()).toContain(t.value.yes);
  expect(await row(page, t.name.wasm).innerText()).toContain('200 · application/wasm');

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: t.copy }).press('Enter');
  const area = page.getByRole('textbox', { name: t.text });
  const text = await area.inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  expect(text).toContain('! thrown TypeError: is not a function');
  expect(text).toMatch(/ITA Lens 0\.1\.0/);
  expect(text).toMatch(/v1\.4\.3/);
  expect(text).not.toMatch(/หนองจอก|67\.71|75\.70|\.csv|example=|undefined|null|NaN/);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: shellMessages.th.otherLanguage }).click();
  await page.getByRole('button', { name: diagnosticsMessages.en.copy }).waitFor();
  await app.close();
  expect(app.faults).toEqual([expect.stringContaining('is not a function')]);
});

test('a wasm served as something else is said, with what to do; the clipboard is used where there is one', async () => {
  const app = await openApp(browser, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = app;
  await page.route('**/*.wasm', (route) =>
    route.request().method() === 'HEAD'
      ? route.fulfill({ status: 200, contentType: 'application/octet-stream' })
      : route.continue(),
  );
  await page.goto(`${app.url}#/diagnostics`);
  await settled(page);
  const said = await row(page, t.name.wasm).innerText();
  expect(said).toContain('application/octet-stream');
  expect(said).toContain(t.advice.wasmType);
  await page.getByRole('button', { name: t.copy }).click();
  await page.getByText(t.copied, { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(t.advice.wasmType);
  await app.close();
  expect(app.faults).toEqual([]);
});

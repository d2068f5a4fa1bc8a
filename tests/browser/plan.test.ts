import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { planMessages } from '../../src/text/messages/plan';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { patience, settled, tableRows } from './steps';

const texts = planMessages.th;
let browser: Browser;
let app: App;
const lead = () => app.page.locator('main header').first().innerText();
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await openApp(browser, '#/plan?example=nongchok');
  await settled(app.page);
  await expect.poll(lead, { timeout: patience }).toContain('85.70 (A)');
});
afterEach(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const item = (code: string) => app.page.getByRole('checkbox', { name: new RegExp(`^${code}\\b`) });
const panel = (title: RegExp) =>
  app.page.locator('main section.panel').filter({ has: app.page.getByRole('heading', { name: title }) });

test('two ticks lift the golden case from B to A, the address says so, and Back takes them back', async () => {
  const { page } = app;
  await item('o42').check();
  expect(await lead()).toContain('80.70');
  await item('o43').check();
  expect(await lead()).toMatch(/85\.70[\s\S]*75\.70 \(B\) เป็น 85\.70 \(A\)/);
  expect(await panel(/^ลองแล้วได้/).innerText()).toMatch(/85\.70 ระดับ A \(\+10\.00\)/);
  const rows = await tableRows(panel(/^\+10\.00 คะแนน/));
  expect(rows.map((row) => row.join(' '))).toEqual([
    expect.stringContaining('75.70'),
    expect.stringMatching(/o42 5\.00$/),
    expect.stringMatching(/o43 5\.00$/),
    expect.stringContaining('85.70'),
  ]);
  expect(page.url()).toContain('publish=o42,o43');
  expect(await violations(page)).toEqual([]);

  const other = await openApp(browser, new URL(page.url()).hash);
  await settled(other.page);
  const there = () => other.page.locator('main h1').innerText();
  await expect.poll(there, { timeout: patience }).toContain('75.70 (B) เป็น 85.70 (A)');
  await other.close();

  await page.goBack();
  await expect.poll(() => item('o43').isChecked()).toBe(false);
  expect(await item('o42').isChecked()).toBe(true);
  await page.getByRole('button', { name: texts.reset }).click();
  expect(page.url()).not.toContain('publish');
});

test('a target of 95 takes fourteen items; the set can be tried', async () => {
  const { page } = app;
  const target = page.getByRole('textbox', { name: `${texts.targetLabel}: ${texts.total}` });
  await target.fill('๙๕');
  await target.press('Enter');
  const cheapest = panel(/^ชุดที่ใช้แรงน้อยที่สุดถึงคะแนนรวม 95\.00: เผยแพร่ 14 ข้อ/);
  await cheapest.waitFor();
  expect(await cheapest.innerText()).toContain('95.46 ระดับ AA');
  expect(page.url()).toContain('target=95');
  await cheapest.getByRole('button', { name: texts.tryThis }).click();
  await expect.poll(lead, { timeout: patience }).toContain('95.46 (AA)');
  expect(await item('o2').isChecked()).toBe(false);
  await target.fill('105');
  await target.press('Enter');
  expect(await page.getByRole('alert').filter({ hasText: texts.totalWrong }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
});

test('the keyboard ticks, slides and types', async () => {
  const { page } = app;
  await item('o42').focus();
  await page.keyboard.press('Space');
  expect(await lead()).toContain('80.70');
  const slider = page.getByRole('slider', { name: /7 ประสิทธิภาพการสื่อสาร/ });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(lead, { timeout: patience }).toContain('80.80');
  await expect.poll(() => page.url()).toContain('move=7:90.82');
  const field = page.getByRole('textbox', { name: /7 ประสิทธิภาพการสื่อสาร/ });
  await field.fill('มาก');
  await field.press('Tab');
  expect(await page.getByRole('alert').filter({ hasText: texts.scoreWrong }).count()).toBe(1);
  await field.fill('99.82');
  await field.press('Tab');
  await expect.poll(() => page.url()).toContain('move=7:99.82');
  expect(await lead()).toContain('81.70');
});

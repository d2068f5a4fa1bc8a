import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mappingMessages } from '../../src/text/messages/mapping';
import { framework } from '../../src/framework/frameworks';
import { toCsv } from '../../src/ingest/saveCsv';
import { shellMessages } from '../../src/text/messages/shell';
import { pages } from '../../src/state/intent';
import { injections, isWhole } from '../fixtures/injections';
import { agencyKey } from '../../src/text/agencyName';
import type { App } from './app';
import { launch } from './chromium';
import { patience } from './steps';
import { evil, foreign, watched } from './watched';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a file of text can hold. */
const texts = injections.filter((text) => isWhole(text) && !text.includes('\0'));
const at = (place: number): string => texts[place % texts.length] ?? '';

const give = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const codes = Array.from({ length: 10 }, (_, index) => index + 1);

/** An agency a text, and one agency with two years. */
const scores = toCsv([
  ['หน่วยงาน', 'ปีงบประมาณ', 'จังหวัด', ...codes.map((code) => `ตัวชี้วัดที่ ${code}`)],
  ...[2563, 2564].map((year) => ['อบต.ทดสอบ', year, '', ...codes.map((code) => 60 + code)]),
  ...texts.map((text, place) => [text, 2564, at(place + 7), ...codes.map((code) => 50 + ((place + code * 7) % 50))]),
]); // prettier-ignore
const items = toCsv([
  ['หน่วยงาน', 'ปีงบประมาณ', 'รหัส', 'ข้อ', 'คะแนน'],
  ...['o41', 'o42', 'o43'].map((code, place) => ['อบต.ทดสอบ', 2564, code, at(place), 0]),
]);
const measures = toCsv([
  ['หน่วยงาน', 'ปีงบประมาณ', 'ลำดับ', 'มาตรการ', 'วิธีการดำเนินงาน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินงาน'],
  ...texts.map((text, place) => ['อบต.ทดสอบ', 2565, place + 1, text, at(place + 1), at(place + 2), 'ม.ค. 2565', at(place + 3)]),
]); // prettier-ignore

function ownFramework(): string {
  const base = framework(2564);
  const nodes = base?.nodes.map((node, place) => ({ ...node, nameTh: at(place).trim().slice(0, 400) || 'ก', nameEn: evil }));
  return JSON.stringify({ ...base, series: evil, note: evil, nodes });
} // prettier-ignore

/** Opens the address without loading the page anew, and waits for what it shows, if it shows anything. */
async function look({ page }: App, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await page.waitForTimeout(150);
  await page
    .waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), null, { timeout: 5000 })
    .catch(() => undefined);
}

/** Confirms every table and waits until all of it is loaded. */
async function confirmAll({ page }: App, tables: number): Promise<void> {
  const confirm = page.getByRole('button', { name: mappingMessages.th.confirm, exact: true });
  await confirm.nth(tables - 1).waitFor({ timeout: patience });
  expect(await foreign(page)).toEqual([]);
  for (let left = tables; left > 0; left -= 1) {
    await confirm.first().click();
    await confirm.nth(left - 1).waitFor({ state: 'detached', timeout: patience });
  }
  await page
    .getByRole('button', { name: shellMessages.th.cancelLoad })
    .waitFor({ state: 'detached', timeout: patience });
}

test('texts of files, names, frameworks and addresses stay texts on every page', async () => {
  const app = await watched(browser);
  const { page } = app;
  await page.locator('input[type=file]').first().setInputFiles([
    give('กรอบ.json', ownFramework()),
    give(`${evil}.csv`, scores),
    give('ข้อ.csv', items),
    give('มาตรการ.csv', measures),
  ]); // prettier-ignore
  await confirmAll(app, 3);
  for (const name of pages) {
    await look(app, `#/${name}?agency=${encodeURIComponent(agencyKey('อบต.ทดสอบ'))}&year=2564`);
    // The texts do get there.
    if (['data', 'overview', 'measures', 'plan', 'compare'].includes(name))
      await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('__pwned'), null, { timeout: patience });
    const mark = page.locator('main svg [data-part="hits"] > *, main svg rect').first();
    if ((await mark.count()) > 0) await mark.hover({ force: true, timeout: 1000 }).catch(() => undefined);
    expect(await foreign(page), name).toEqual([]);
  }
  for (const [place, text] of texts.entries()) {
    if (place % 24 !== 0) continue;
    const value = encodeURIComponent(text);
    const name = pages[place % pages.length] ?? 'overview';
    await look(app, `#/${name}?agency=${value}&type=${value}&province=${value}&level=${value}&sql=${value}&target=${value}`);
    expect(await foreign(page), text).toEqual([]);
  }
  await app.close();
  expect(app.faults).toEqual([]);
}); // prettier-ignore

test('what is watched for is seen', async () => {
  const app = await watched(browser);
  await app.page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', `${markup}<iframe></iframe><a href="javascript:1">ก</a>`);
  }, evil);
  const seen = (await foreign(app.page)).join();
  for (const each of ['<img>', 'img onerror', '<iframe>', 'a href=javascript']) expect(seen).toContain(each);
  // The policy stops the script itself, and says so in its own time.
  await expect.poll(() => app.faults.join(), { interval: 50 }).toMatch(/policy|Content Security Policy/);
  expect(seen).not.toContain('a script ran');
  await app.close();
});

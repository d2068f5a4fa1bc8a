import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { reportMessages } from '../../src/text/messages/report';
import { savedMessages } from '../../src/text/messages/saved';
import { shellMessages } from '../../src/text/messages/shell';
import { sqlMessages } from '../../src/text/messages/sql';
import { openApp } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import {
  another,
  answersOf,
  asFile,
  bring,
  edit,
  edited,
  finished,
  give,
  go,
  kept,
  openWork,
  text,
  work,
  written,
} from './savedSteps';
import { panels, patience, settled } from './steps';

const t = savedMessages.th;
const [data, report, shell] = [dataMessages.th, reportMessages.th, shellMessages.th];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('closed and opened again: edit and accepted proposal are there, and the charts without any engine', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await bring(page);
  await edit(page, '75.71');
  await page.getByRole('button', { name: report.accept('67.71') }).click({ timeout: patience });
  await page.getByRole('region', { name: report.edited('2') }).waitFor({ timeout: patience });
  await written(page);
  const before = await answersOf(page);
  await go(page, shell.page.overview);
  await settled(page);
  await expect.poll(() => answersOf(page), { timeout: patience, interval: 500 }).not.toBe(before);
  // Panels further down ask a little later.
  await page.waitForTimeout(2500);
  await finished(page);
  await page.close();

  const later = await another(app);
  // No engine comes: what is painted is what was answered before.
  await later.route('**/*.wasm*', () => undefined);
  await openWork(later);
  await text(later, new RegExp(t.opened({ name: work, time: '' }).trim())).waitFor({ timeout: patience });
  await panels(later).first().waitFor({ timeout: patience });
  expect(await later.locator('main').innerText()).toContain('75.71');
  expect(await violations(later)).toEqual([]);
  await later.unroute('**/*.wasm*');
  await later.reload();
  await go(later, shell.page.data);
  const list = later.getByRole('region', { name: report.edited('2') });
  await list.getByText('75.71').waitFor({ timeout: patience });
  // The engine was given the tables as they were, and a person may ask them.
  const loads = () =>
    later.evaluate(() =>
      performance
        .getEntriesByName('ita-lens load')
        .map((load) => (load as PerformanceMeasure).detail as unknown),
    );
  await expect.poll(loads, { timeout: patience, interval: 200 }).toEqual(['finished']);
  await go(later, shell.page.sql);
  await later
    .getByRole('textbox', { name: sqlMessages.th.editor })
    .fill('SELECT count(*) AS rows_of FROM score WHERE score = 75.71');
  await later.keyboard.press('Control+Enter');
  await later.getByRole('table').getByText('rows_of').waitFor({ timeout: patience });

  await app.close();
  expect(app.faults).toEqual([]);
});

test('works are named, closed, kept beside each other and deleted; deleting everything leaves nothing', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await bring(page);
  await page.getByRole('button', { name: t.works('1') }).click();
  // It is called after its agency once the analysed work is written.
  await page.getByRole('button', { name: `${t.rename}: ${work}` }).click({ timeout: patience });
  await page.getByRole('textbox', { name: t.renameLabel(work) }).fill('ร่างปี 2565');
  await page.keyboard.press('Enter');
  await page.getByText('ร่างปี 2565').first().waitFor();
  await page.getByRole('button', { name: data.clear, exact: true }).click();
  await page.getByRole('button', { name: t.clearYes }).click();
  await page.getByRole('button', { name: t.open('ร่างปี 2565') }).waitFor();
  await bring(page);
  await page.getByRole('button', { name: t.works('2') }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: t.removeOf('ร่างปี 2565') }).click();
  await page.getByRole('button', { name: t.removeYes }).click();
  await page.getByRole('button', { name: t.works('1') }).waitFor({ timeout: patience });

  // Everything really goes: the base, what is remembered, and what is open.
  await page.getByRole('button', { name: t.wipe }).click();
  await page.getByRole('button', { name: t.wipeYes }).click();
  await text(page, t.wiped).waitFor({ timeout: patience });
  const left = await page.evaluate(async () => ({
    bases: (await indexedDB.databases()).map(({ name }) => name),
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
  expect(left).toEqual({ bases: [], keys: [] });
  await app.close();
  expect(app.faults).toEqual([]);
});

test('two tabs edit one work: the later is told, writes nothing over it and becomes a work of its own', async () => {
  const app = await openApp(browser);
  const { page } = app;
  await bring(page);
  const other = await another(app, '#/overview');
  await settled(other);
  await go(other, shell.page.data);
  await edit(page, '75.71');
  await text(other, t.trouble.changed).waitFor({ timeout: patience });
  await edit(other, '75.72');
  await other.waitForTimeout(600);
  expect(await page.getByText(t.trouble.changed).count()).toBe(0);
  await other.getByRole('button', { name: t.saveAsNew }).click();
  await kept(other);
  await page.getByRole('button', { name: t.works('2') }).waitFor({ timeout: patience });
  for (const tab of [page, other]) await tab.close();
  const later = await another(app);
  const works = later.getByRole('button', { name: t.open(work) });
  await works.first().waitFor({ timeout: patience });
  expect(await works.count()).toBe(2);
  await works.first().click();
  await go(later, shell.page.data);
  await edited(later, '75.72');
  await app.close();
  expect(app.faults).toEqual([]);
});

test('saved as a file and opened by another person to the same view; a newer, cut or edited file is refused and loses nothing', async () => {
  const app = await openApp(browser);
  await bring(app.page);
  await edit(app.page, '75.71');
  await go(app.page, shell.page.overview);
  await settled(app.page);
  await go(app.page, shell.page.data);
  const file = await asFile(app.page);
  await app.close();

  const other = await openApp(browser);
  const { page } = other;
  await give(page, file);
  await text(page, t.fromFile(work)).waitFor({ timeout: patience });
  await edited(page, '75.71');
  await kept(page);
  const cut = file.subarray(0, Math.floor(file.length / 2));
  const touched = Buffer.from(file);
  const at = touched.indexOf('parts/') + 90;
  touched.writeUInt8(touched.readUInt8(at) ^ 0xff, at);
  const newer = readFileSync('tests/fixtures/saved/newer.italens');
  for (const [bytes, words] of [
    [cut, t.fault.broken],
    [touched, new RegExp(`${t.fault.broken}|${t.fault.edited}`)],
    [newer, t.fault.newer],
  ] as const) {
    await page.getByRole('button', { name: data.addMore }).click();
    await give(page, bytes);
    await text(page, words).waitFor({ timeout: patience });
    await edited(page, '75.71');
    await page
      .getByRole('alert')
      .getByRole('button', { name: t.close })
      .or(page.getByRole('button', { name: t.close }))
      .first()
      .click();
  }
  expect(await violations(page)).toEqual([]);
  await other.close();
  expect([...app.faults, ...other.faults]).toEqual([]);
});

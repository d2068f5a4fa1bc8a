import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { frameworkText } from '../../src/text/messages/framework';
import { shellMessages } from '../../src/text/messages/shell';
import type { Framework } from '../../src/framework/types';
import { openApp } from './app';
import { launch } from './chromium';
import { openExample, patience, settled } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const texts = frameworkText.th;
const page = shellMessages.th.page;
const weights: Readonly<Record<string, number>> = { IIT: 0.25, EIT: 0.25, OIT: 0.5 };

test('a framework of one’s own: downloaded, changed, given, used, removed; a wrong one is refused with the reason', async () => {
  const app = await openApp(browser);
  const download = app.page.waitForEvent('download', { timeout: patience });
  await app.page.getByRole('button', { name: texts.template(2564) }).click({ timeout: patience });
  const built = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Framework;
  const give = (name: string, change: Readonly<Record<string, number>>) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        ...built,
        nodes: built.nodes.map((node) => ({ ...node, weight: change[node.code] ?? node.weight })),
      }),
    ),
  });
  const go = async (name: string) => {
    await app.page.getByRole('navigation').getByRole('link', { name }).click();
    await settled(app.page);
  };
  const overviewSays = async (total: string) => {
    await go(page.overview);
    await app.page.locator('main').getByText(total).first().waitFor({ timeout: patience });
    await go(page.data);
  };

  await openExample(app.page);
  await settled(app.page);
  await overviewSays('75.70');
  await app.page.getByRole('button', { name: dataMessages.th.addMore }).click();
  await app.page
    .locator('input[type=file]')
    .setInputFiles([give('ของเรา.json', weights), give('ผิด.json', { OIT: 0.5 })]);
  await app.page.getByText(texts.sourceName(2564)).waitFor({ timeout: patience });
  await app.page.getByText(texts.title).waitFor({ timeout: patience });
  const said = await app.page.getByRole('alert').innerText();
  expect(said).toContain(texts.reasons.weights({ at: 'total', value: '1.1' }));
  await overviewSays('71.33');
  await app.page.getByRole('button', { name: dataMessages.th.remove('ของเรา.json') }).click();
  await app.page.getByText(texts.sourceName(2564)).waitFor({ state: 'detached', timeout: patience });
  await overviewSays('75.70');
  await app.page.getByRole('button', { name: shellMessages.th.undo }).click();
  await app.page.getByText(texts.sourceName(2564)).waitFor({ timeout: patience });
  await overviewSays('71.33');
  await app.close();
  expect(app.faults).toEqual([]);
});

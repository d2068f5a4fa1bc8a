import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dataMessages } from '../../src/text/messages/data';
import { reportMessages } from '../../src/text/messages/report';
import { savedMessages } from '../../src/text/messages/saved';
import type { App } from './app';
import { patience } from './steps';

const t = savedMessages.th;
const [data, report] = [dataMessages.th, reportMessages.th];
export const nongchok = ['agencies', 'scores', 'items', 'measures', 'stated'].map(
  (name) => `data/nongchok/${name}.csv`,
);
export const work = 'อบต.หนองจอก';
/** The cell with the misprinted total. */
export const total = report.cell({ file: 'stated.csv', row: 12, column: 'คะแนน' });

export const go = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name }).click();
export const text = (page: Page, words: string | RegExp): Locator => page.getByText(words).first();
/** The line of the data page that says that the last step is written. */
export const kept = (page: Page): Promise<void> =>
  page.getByText(t.kept(''), { exact: false }).first().waitFor({ timeout: patience });
/** No step waits to be written. */
export const written = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => !Object.keys(localStorage).some((name) => name.startsWith('ita-lens.unsaved.')),
    null,
    { timeout: patience },
  );

type Derived = Readonly<Record<'answers' | 'finished', string | null>>;

/** Names what was worked out from the only work and is kept beside it; null before anything is. */
const derivedOf = (page: Page): Promise<Derived | null> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('ita-lens');
        request.onerror = () => reject(new Error('storage'));
        request.onsuccess = () => {
          const works = request.result.transaction('works').objectStore('works').getAll();
          works.onsuccess = () => {
            request.result.close();
            resolve((works.result[0] as { derived: Derived | null } | undefined)?.derived ?? null);
          };
        };
      }),
  );

export const answersOf = async (page: Page): Promise<unknown> => (await derivedOf(page))?.answers;

/** The tables that a load came to are kept: the work can be opened without one. */
export const finished = (page: Page): Promise<void> =>
  expect
    .poll(async () => (await derivedOf(page))?.finished ?? null, { timeout: patience, interval: 500 })
    .not.toBeNull();

/** Drops the real case, confirms all of it and waits until it is analysed and saved. */
export async function bring(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(nongchok);
  await page.getByRole('button', { name: data.confirmAll('5') }).click({ timeout: patience });
  await page.getByRole('button', { name: data.seeOverview }).waitFor({ timeout: patience });
  await kept(page);
}

export async function edit(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: `${report.editCell}: ${total}` }).click({ timeout: patience });
  await page.getByRole('textbox', { name: total }).fill(value);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${report.takeBack}: ${total}` }).waitFor({ timeout: patience });
}

export const openWork = (page: Page, name = work) =>
  page.getByRole('button', { name: t.open(name), exact: true }).click({ timeout: patience });
export const edited = (page: Page, value: string) =>
  page
    .getByRole('region', { name: report.edited('1') })
    .getByText(value)
    .waitFor({ timeout: patience });

/** Another tab of the same profile. */
export async function another({ page, url, faults }: App, search = ''): Promise<Page> {
  const next = await page.context().newPage();
  next.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  await next.goto(url + search);
  return next;
}

/** Saves the open work as a file; gives its bytes. */
export async function asFile(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download', { timeout: patience });
  await page.getByRole('button', { name: t.saveFile }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${work}.italens`);
  return readFileSync(await file.path());
}
export const give = (page: Page, buffer: Buffer, name = 'งาน.italens') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { chartTexts } from '../../src/text/messages/charts';
import { dataMessages } from '../../src/text/messages/data';
import { shellMessages } from '../../src/text/messages/shell';

/** Milliseconds a person would wait for the engine on a slow machine. */
export const patience = 60_000;

/** Its first chart is there: until then the page that was left may still be seen. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: dataMessages.th.exampleNongchok }).click({ timeout: patience });
  await panels(page).first().waitFor({ timeout: patience });
}

const nothingYet = [shellMessages.th.nothingTitle, shellMessages.en.nothingTitle];

/** Waits until everything the page asked for has come and is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (nothing) => {
      const heading = document.querySelector('main h1, main h2')?.textContent?.trim();
      return (
        heading &&
        !nothing.includes(heading) &&
        !document.querySelector('main[aria-busy="true"], main [aria-busy="true"]')
      );
    },
    nothingYet,
    { timeout: patience },
  );
  await page.evaluate(() => document.fonts.ready);
}

/** The panels with a drawing, in reading order. */
export const panels = (page: Page): Locator => page.locator('main section:has(svg)');

/** First cells of the table behind a panel's drawing, top to bottom. */
export async function tableRows(panel: Locator): Promise<string[][]> {
  await panel.getByRole('button', { name: chartTexts.th.table }).first().click();
  const rows = await panel.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** What a panel saves when its button of that kind is pressed. */
export async function saved(panel: Locator, kind: 'PNG' | 'SVG' | 'CSV'): Promise<Buffer> {
  const download = panel.page().waitForEvent('download', { timeout: patience });
  await panel.getByRole('button', { name: new RegExp(kind) }).click();
  return readFileSync(await (await download).path());
}

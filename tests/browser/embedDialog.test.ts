import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedMessages } from '../../src/text/messages/embed';
import { overviewMessages } from '../../src/text/messages/overview';
import { themes } from '../../src/state/intent';
import { openApp } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { patience, settled } from './steps';

const t = embedMessages.th.dialog;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const lineOf = (dialog: Locator, label: string): Promise<string> =>
  dialog.getByRole('textbox', { name: label }).inputValue();
const drawn = (dialog: Locator): Promise<void> =>
  dialog.frameLocator('iframe').locator('.panels svg text').first().waitFor({ timeout: patience });
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
};

test('each chart gives the line to paste, with a preview that is as tall as its content', async () => {
  const { page, faults, close: end } = await openApp(browser, '#/overview?example=nongchok&agency=&lang=th');
  const button = page.getByRole('button', { name: /^ฝังในเว็บ: การเปิดเผยข้อมูล/ });
  await button.click();
  const dialog = page.getByRole('dialog', { name: t.title });
  await drawn(dialog);
  await expect
    .poll(() => lineOf(dialog, t.line))
    .toMatch(/^<iframe src="http.*embed\.html#view=weakest&amp;.*example=nongchok/);
  await dialog.frameLocator('iframe').getByText('ปีงบประมาณ 2564').first().waitFor();
  await expect.poll(() => lineOf(dialog, t.line)).not.toContain('height="420"');
  expect(await lineOf(dialog, t.element)).toMatch(
    /^<script src="http[^"]*\/ita-chart\.js"><\/script>\n<ita-chart view="weakest" example="nongchok" agency="องค์การ[^"]*" year="2564" lang="th" title="[^"]*"><\/ita-chart>$/,
  );
  await dialog.getByRole('button', { name: t.copyOf(t.element) }).click();
  await dialog
    .getByRole('status')
    .getByText(new RegExp(`${t.copied}|${t.copyByHand}`))
    .waitFor();

  await dialog.getByRole('radio', { name: t.frozen }).check();
  await dialog.getByLabel(t.language).selectOption('en');
  await expect.poll(() => lineOf(dialog, t.line)).toContain('lang=en&amp;frozen=');
  await dialog.frameLocator('iframe').getByText('fiscal year 2564').first().waitFor();
  const frozen = /src="([^"]+)"/.exec(await lineOf(dialog, t.line))?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(frozen).not.toContain('agency=');
  const alone = await page.context().newPage();
  await alone.goto(frozen);
  await alone.locator('.panels svg text').first().waitFor();
  expect(await alone.locator('main h1').innerText()).toContain('20.21');
  await alone.close();

  await dialog.getByRole('radio', { name: t.file }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t.saveFile('weakest.json') }).click();
  expect((await download).suggestedFilename()).toBe('weakest.json');

  await close(page);
  await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await end();
});

test('the overview as a whole and its level are embedded too; axe finds nothing, in Thai and English, light and dark', async () => {
  const { page, faults, close: end } = await openApp(browser, '#/overview?example=nongchok');
  for (const lang of ['th', 'en'] as const) {
    for (const theme of themes) {
      await page.evaluate(
        (to) => void (location.hash = to),
        `#/overview?example=nongchok&lang=${lang}&theme=${theme}`,
      );
      const view = theme === 'light' ? 'overview' : 'level';
      await page.getByRole('button', { name: overviewMessages[lang].embeds[view] }).click();
      const dialog = dialogOf(page);
      await drawn(dialog);
      expect(await lineOf(dialog, embedMessages[lang].dialog.line)).toContain(`#view=${view}&amp;`);
      expect(await violations(page), `${lang} ${theme}`).toEqual([]);
      await close(page);
    }
  }
  expect(faults).toEqual([]);
  await end();
});

test('charts of the Compare page are embedded as they stand: filters, peers, node and rows; 360 px holds the dialog', async () => {
  const of = `type=${encodeURIComponent('อบต.')}&peers=type&by=10&rows=ranking`;
  const {
    page,
    faults,
    close: end,
  } = await openApp(browser, `#/compare?example=province&year=2568&lang=th&${of}`);
  await settled(page);
  const panels: readonly (readonly [view: string, file: RegExp])[] = [
    ['strips', /^<iframe.*#view=strips&amp;type=[^&]*&amp;by=10&amp;peers=type/],
    ['distribution', /^<iframe.*#view=distribution&amp;type=[^&]*&amp;by=10/],
    ['agencies', /^<iframe.*#view=agencies&amp;type=[^&]*&amp;.*rows=ranking/],
  ];
  const buttons = page.getByRole('button', { name: /^ฝังในเว็บ/ });
  await buttons.first().waitFor({ timeout: patience });
  // The made-up province is not on the map of the 77, so that the map has nothing to embed.
  expect(await buttons.count()).toBe(panels.length);
  for (const [place, [, line]] of panels.entries()) {
    const title = await page.locator('main section:has(svg) h2').nth(place).innerText();
    await buttons.nth(place).click();
    const dialog = dialogOf(page);
    await drawn(dialog);
    expect(await lineOf(dialog, t.line)).toMatch(line);
    expect(await dialog.frameLocator('iframe').locator('main h1').innerText()).toBe(title);
    // Nothing of it is packaged with the example, so a link to that would leave each visitor to compute.
    expect(await dialog.getByRole('radio', { name: t.example }).count()).toBe(0);
    await close(page);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await buttons.last().click();
  await drawn(dialogOf(page));
  expect(
    await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await end();
});

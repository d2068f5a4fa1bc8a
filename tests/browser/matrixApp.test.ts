import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pages as pageNames } from '../../src/state/intent';
import { reportMessages } from '../../src/text/messages/report';
import { savedMessages } from '../../src/text/messages/saved';
import { shellMessages } from '../../src/text/messages/shell';
import { openAt } from './app';
import { launch } from './chromium';
import { another, bring, edit, edited, go, text, total, written } from './savedSteps';
import { policy, startSite, type Site, type SiteOptions } from './site';
import { patience, settled } from './steps';

const [report, shell] = [reportMessages.th, shellMessages.th];
let browser: Browser;
const sites: Site[] = [];
const site = async (options?: SiteOptions) => {
  const started = await startSite(options);
  sites.push(started);
  return started;
};
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(sites.splice(0).map(({ stop }) => stop())));
afterAll(() => browser.close());

const open = (url: string, options = {}) =>
  openAt(browser, url, { origins: sites.map((each) => each.url), ...options });
const example = '#/overview?example=nongchok';

/** The engine has answered in place of the answers that came with the example, and pages can be changed. */
async function works(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ita-lens load').length > 0, null, {
    timeout: patience,
  });
  await page.getByText('75.70').first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: shell.page.measures }).click();
  await page.getByText('21%').first().waitFor({ timeout: patience });
}

describe('the app where servers and frames are as they are', () => {
  test('the policy comes as a header as well, and wasm is sent as text', async () => {
    const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
    const { url } = await site({ headers, types: { '.wasm': 'text/plain' } });
    const { page, faults, close } = await open(`${url}sub/${example}`);
    await works(page);
    await close();
    expect(faults).toEqual([]);
  });

  test.each(['same', 'cross', 'sandbox="allow-scripts"'])('in a frame: %s', async (kind) => {
    const pages: Record<string, string> = {};
    const headers = { 'access-control-allow-origin': '*' };
    const own = await site({ pages, headers });
    const host = kind === 'same' ? own : await site({ pages });
    const sandbox = kind.startsWith('sandbox') ? kind : '';
    pages['/'] =
      `<!doctype html><iframe ${sandbox} width="1000" height="800" src="${own.url}sub/index.html${example}"></iframe>`;
    const { page, faults, close } = await open(host.url);
    await page.locator('iframe').waitFor();
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (frame === undefined) throw new Error('no frame');
    await works(frame);
    await close();
    expect(faults).toEqual([]);
  });

  test('no WebAssembly: said, with what to do; the rest of the page lives', async () => {
    const { url } = await site();
    const { page, faults, close } = await open(`${url}sub/${example}`, {
      before: (each: Page) => each.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
    });
    await page.getByText(shell.failure['wasm-missing']).waitFor({ timeout: patience });
    await page.getByRole('navigation').getByRole('link', { name: shell.page.data }).click();
    await page.getByText('stated.csv').first().waitFor({ timeout: patience });
    await close();
    expect(faults).toEqual([]);
  });
});

/** What is cut: text that its box hides, and drawings that stand out of the page. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement | SVGElement>('header *, main *, footer *')].flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.closest('.sr-only, nav')) return [];
      const { overflowX } = getComputedStyle(each);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      const isCut =
        hides && each.textContent?.trim() && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
      const { left, right, width } = each.getBoundingClientRect();
      const scrolls = each.closest('.scroll, [class*=scroll], [role=grid]') !== null;
      const isOut = each.tagName === 'svg' && width > 0 && !scrolls && (left < -1 || right > innerWidth + 1);
      return isCut || isOut
        ? [`${each.tagName}.${each.getAttribute('class') ?? ''} ${each.textContent?.trim().slice(0, 60)}`]
        : [];
    }),
  );

test.each([
  ['zoomed to 200 % on a screen of 1,280 px', { width: 640, height: 450 }, 2],
  ['on a phone of 360 px', { width: 360, height: 740 }, 3],
])('%s every page is whole', async (_, viewport, deviceScaleFactor) => {
  const { url } = await site();
  const { page, faults, close } = await open(`${url}sub/${example}`, { viewport, deviceScaleFactor });
  await settled(page);
  const wrong: string[] = [];
  for (const name of pageNames) {
    await page.evaluate((to) => void (location.hash = to), `#/${name}?example=nongchok`);
    await page.waitForFunction((title) => document.title.startsWith(title), shell.page[name]);
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wrong.push(`${name}: ${over} px too wide`);
    wrong.push(...(await cut(page)).map((each) => `${name}: ${each}`));
  }
  await close();
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});

test('a page that was left and is returned to works on; what another tab wrote meanwhile is not overwritten', async () => {
  const keeping = await launch({ keepsPages: true });
  const { url } = await site({ pages: { '/other': '<!doctype html><title>other</title>' } });
  const app = await openAt(keeping, `${url}sub/`);
  const { page } = app;
  await bring(page);
  await edit(page, '75.71');
  await written(page);
  await go(page, shell.page.overview);
  await settled(page);
  await page.goto(`${url}other`);
  await page.goBack({ waitUntil: 'commit' });
  await settled(page);
  // What is asked for anew is answered by the engine that was asleep, or by one that was loaded again.
  await go(page, shell.page.plan);
  await page.getByRole('grid').waitFor({ timeout: patience });
  await go(page, shell.page.data);
  await edited(page, '75.71');

  await page.goto(`${url}other`);
  const second = await another({ ...app, url: `${url}sub/` }, '#/overview');
  await settled(second);
  await go(second, shell.page.data);
  await second.getByRole('button', { name: `${report.takeBack}: ${total}` }).click({ timeout: patience });
  const unedited = (of: Page) => of.getByRole('button', { name: `${report.editCell}: ${total}` });
  await unedited(second).waitFor({ timeout: patience });
  await written(second);
  await second.close();
  await page.goBack({ waitUntil: 'commit' });
  await text(page, savedMessages.th.trouble.changed)
    .or(unedited(page))
    .first()
    .waitFor({ timeout: patience });
  await app.close();
  await keeping.close();
  expect(app.faults).toEqual([]);
});

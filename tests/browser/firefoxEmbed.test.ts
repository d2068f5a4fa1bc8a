import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { askKept } from '../../src/embed/answered';
import { freeze } from '../../src/embed/frozen';
import { frameLine } from '../../src/embed/line';
import { makeViewFile } from '../../src/embed/makeViewFile';
import type { StoredAnswers } from '../../src/state/stored';
import { hostPage, type Heard } from './embedHost';
import { inFirefox, openIn, says, useFirefox } from './firefox';
import { startSite, type Site, type SiteOptions } from './site';

useFirefox();
const sites: Site[] = [];
const site = async (options?: SiteOptions) => {
  const started = await startSite(options);
  sites.push(started);
  return started;
};
afterAll(() => Promise.all(sites.map(({ stop }) => stop())));
const open = (url: string) =>
  openIn(
    url,
    sites.map(({ url: own }) => own),
  );

const drawn = (page: Page | Frame) => page.waitForSelector('.panels svg text');
const embedOf = async (page: Page): Promise<Frame> => {
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('no frame');
  await drawn(frame);
  return frame;
};

const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) => (window as unknown as { heard: Heard[] }).heard.filter((each) => each.type === wanted),
    type,
  );
const say = (page: Page, message: unknown) =>
  page.evaluate((said) => (window as unknown as { say: (message: unknown) => void }).say(said), {
    protocol: 'ita-lens',
    version: 1,
    ...(message as object),
  });

inFirefox('an embed from an example, a file, and a link that carries its result', async () => {
  const stored = JSON.parse(
    readFileSync(new URL('../../data/province/answers.json', import.meta.url), 'utf8'),
  ) as StoredAnswers;
  const making = { ask: askKept(stored.answers), agencies: stored.agencies, frameworks: [], madeUp: true };
  const file = await makeViewFile(making, ['weakest'], [{}]);
  const { url } = await site({ pages: { '/sub/views/a.json': JSON.stringify(file) } });
  const links = ['overview&example=nongchok', 'weakest&data=views/a.json', `weakest&frozen=${freeze(file)}`];
  for (const link of links.map((each) => `view=${each}`)) {
    const { page, faults, close } = await open(`${url}sub/embed.html#${link}`);
    await drawn(page);
    for (const width of [360, 640]) {
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
    await close();
  }
});

inFirefox(
  'in a page of another site: says its height, follows its named host, ignores what it does not know',
  async () => {
    const embed = await site();
    const pages: Record<string, string> = {};
    const host = await site({ pages });
    const address = `${embed.url}sub/embed.html#view=weakest&example=nongchok&origin=${host.url.slice(0, -1)}`;
    pages['/'] = hostPage(frameLine(address, 'ITA', 300));
    const { page, faults, close } = await open(host.url);
    const frame = await embedOf(page);
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
    await expect.poll(async () => (await heard(page, 'height')).at(-1)?.height ?? 0).toBeGreaterThan(400);
    await say(page, { type: 'eval', code: 'alert(1)' });
    await say(page, { type: 'setLanguage', language: 'en' });
    await says(frame, 'fiscal year 2564');
    await say(page, { type: 'setTheme', theme: 'dark' });
    await frame.waitForSelector('html[data-theme=dark]');
    await say(page, { type: 'setState', state: 'view=items' });
    await says(frame, 'o42');
    await say(page, { type: 'getState' });
    await expect
      .poll(async () => (await heard(page, 'state')).at(-1))
      .toMatchObject({ state: 'view=items&example=nongchok&lang=en&theme=dark', ignored: 1 });
    expect(faults).toEqual([]);
    await close();
  },
);

inFirefox('the app in a sandboxed frame: files are read and the engine answers', async () => {
  const pages: Record<string, string> = {};
  const { url } = await site({ pages, headers: { 'access-control-allow-origin': '*' } });
  pages['/'] =
    `<!doctype html><iframe sandbox="allow-scripts" src="${url}sub/index.html#/overview?example=nongchok"></iframe>`;
  const { page, faults, close } = await open(url);
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  await frame?.waitForFunction(() => performance.getEntriesByName('ita-lens load').length > 0);
  expect(await frame?.evaluate(() => document.querySelector('main')?.innerText)).toContain('75.70');
  expect(faults).toEqual([]);
  await close();
});

inFirefox('in a sandboxed frame, in a frame of its own site, and as <ita-chart>', async () => {
  const pages: Record<string, string> = {};
  const { url } = await site({ pages, headers: { 'access-control-allow-origin': '*' } });
  const other = await site({ pages });
  const line = frameLine(`${url}sub/embed.html#view=weakest&example=nongchok`, 'ITA', 500);
  pages['/sandboxed'] = hostPage(line.replace('<iframe', '<iframe sandbox="allow-scripts"'));
  pages['/same'] = hostPage(line);
  pages['/element'] = `<!doctype html><script src="${url}sub/ita-chart.js"></script>
    <ita-chart view="weakest" example="nongchok"></ita-chart>`;
  for (const address of [`${other.url}sandboxed`, `${url}same`, `${other.url}element`]) {
    const { page, faults, close } = await open(address);
    const frame = await embedOf(page);
    expect(await frame.evaluate(() => document.body.innerText)).toContain('20.21');
    expect(faults).toEqual([]);
    await close();
  }
});

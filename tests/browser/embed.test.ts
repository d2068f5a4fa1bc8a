import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameLine } from '../../src/embed/line';
import { launch } from './chromium';
import { hostPage, type Heard } from './embedHost';
import { openEmbed } from './embedPage';
import { startSite, type Site, type SiteOptions } from './site';

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
afterAll(async () => {
  await browser.close();
  await Promise.all(sites.map(({ stop }) => stop()));
});

const open = (url: string, before?: (page: Page) => Promise<unknown>) =>
  openEmbed(browser, sites, url, before);

describe('an embed alone', () => {
  test.each([
    ['', 'ไม่ได้บอกว่าให้แสดงอะไร'],
    ['#view=weakest&data=https://evil.example/a.json', 'อยู่บนเว็บอื่น'],
    ['#view=weakest&data=views/none.json', 'เปิดไฟล์ผลวิเคราะห์ไม่ได้'],
    ['#view=weakest&data=favicon.json', 'ไม่ใช่ผลวิเคราะห์'],
    ['#view=weakest&frozen=abc', 'อ่านผลวิเคราะห์ในนั้นไม่ได้'],
    [`#view=weakest&frozen=${'a'.repeat(8000)}`, 'ยาวเกิน 8,000'],
    ['#view=weakest&example=nongchok&year=2560', 'ไม่มีส่วนนี้'],
  ])('link %.60s is answered by a sentence', async (hash, sentence) => {
    const { url } = await site({ pages: { '/sub/favicon.json': '{"__proto__":{"x":1}}' } });
    const { page, faults, close } = await open(`${url}sub/embed.html${hash}`);
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) => (window as unknown as { heard: Heard[] }).heard.filter((each) => each.type === wanted),
    type,
  );
const say = (page: Page, message: unknown) =>
  page.evaluate((said) => (window as unknown as { say: (message: unknown) => void }).say(said), message);
const envelope = { protocol: 'ita-lens', version: 1 };

describe('an embed in a page of another origin', () => {
  test('says ready and its height, follows its named host, and counts what it ignores', async () => {
    const embed = await site();
    const pages: Record<string, string> = {};
    const host = await site({ pages });
    const hash = `#view=weakest&example=nongchok&origin=${host.url.slice(0, -1)}`;
    pages['/'] = hostPage(frameLine(`${embed.url}sub/embed.html${hash}`, 'ITA', 300));
    const { page, faults, close } = await open(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('.panels svg text').first().waitFor();
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
    await expect.poll(async () => (await heard(page, 'height')).at(-1)?.height ?? 0).toBeGreaterThan(400);

    for (const hostile of [
      'getState',
      { type: 'getState' },
      { ...envelope, version: 9, type: 'getState' },
      { ...envelope, type: 'eval', code: 'alert(1)' },
      { ...envelope, type: 'setState', state: 'view=constructor' },
    ])
      await say(page, hostile);
    await say(page, { ...envelope, type: 'getState' });
    await expect.poll(async () => (await heard(page, 'state')).at(-1)?.ignored).toBe(5);

    await say(page, { ...envelope, type: 'setLanguage', language: 'en' });
    await frame.getByText('fiscal year 2564').first().waitFor();
    await say(page, { ...envelope, type: 'setTheme', theme: 'dark' });
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await say(page, { ...envelope, type: 'setState', state: 'view=items&data=https://evil.example/x.json' });
    await frame.getByText('o42').first().waitFor();
    await expect
      .poll(async () => (await heard(page, 'state')).at(-1)?.state)
      .toBe('view=items&example=nongchok&lang=en&theme=dark');
    expect(faults).toEqual([]);
    await close();
  });

  test('hears nobody that the link does not name', async () => {
    const embed = await site();
    const pages: Record<string, string> = {};
    const host = await site({ pages });
    const address = `${embed.url}sub/embed.html#view=weakest&example=nongchok&origin=https://other.example`;
    pages['/'] = hostPage(frameLine(address, 'ITA', 300));
    const { page, close } = await open(host.url);
    await expect.poll(() => heard(page, 'height')).not.toHaveLength(0);
    await say(page, { ...envelope, type: 'setLanguage', language: 'en' });
    await say(page, { ...envelope, type: 'getState' });
    await page.waitForTimeout(300);
    expect(await heard(page, 'state')).toEqual([]);
    expect(await page.frameLocator('iframe').locator('html').getAttribute('lang')).toBe('th');
    await close();
  });

  test('never grows for ever, even where the host adds room to every height', async () => {
    const embed = await site();
    const pages: Record<string, string> = {};
    const host = await site({ pages });
    const line = frameLine(`${embed.url}sub/embed.html#view=overview&example=nongchok`, 'ITA', 300);
    pages['/'] = hostPage(
      `${line}<script>addEventListener('message', ({ data }) => { if (data.type === 'height') document.querySelector('iframe').height = data.height + 40; });</script>`,
    );
    const { page, close } = await open(host.url);
    await page.frameLocator('iframe').locator('.panels svg text').first().waitFor();
    await page.waitForTimeout(800);
    const before = (await heard(page, 'height')).length;
    await page.waitForTimeout(500);
    expect((await heard(page, 'height')).length).toBe(before);
    await close();
  });

  test('<ita-chart> is as tall as its content', async () => {
    const embed = await site();
    const pages: Record<string, string> = {};
    const host = await site({ pages });
    pages['/'] = `<!doctype html><script src="${embed.url}sub/ita-chart.js"></script>
      <ita-chart view="weakest" example="nongchok" theme="dark"></ita-chart>`;
    const { page, faults, close } = await open(host.url);
    await page.frameLocator('iframe').locator('.panels svg text').first().waitFor();
    const content = () =>
      page
        .frameLocator('iframe')
        .locator('main')
        .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect
      .poll(async () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
      .toBe(await content());
    expect(faults).toEqual([]);
    await close();
  });
});

const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self' blob:; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'";

describe('an embed where much is forbidden', () => {
  test.each([
    [
      'the policy comes as a header and wasm has no type',
      { headers: { 'content-security-policy': policy }, types: { '.wasm': 'text/plain' } },
      '',
    ],
    [
      'the frame is sandboxed',
      { headers: { 'access-control-allow-origin': '*' } },
      'sandbox="allow-scripts"',
    ],
    ['the frame is of the same origin', {}, 'same'],
  ])('%s', async (_, options: SiteOptions, kind) => {
    const pages: Record<string, string> = {};
    const embed = await site({ ...options, pages: kind === 'same' ? pages : {} });
    const host = kind === 'same' ? embed : await site({ pages });
    const line = frameLine(`${embed.url}sub/embed.html#view=weakest&example=nongchok`, 'ITA', 500);
    pages['/'] = hostPage(kind.startsWith('sandbox') ? line.replace('<iframe', `<iframe ${kind}`) : line);
    const { page, faults, close } = await open(host.url);
    await page.frameLocator('iframe').locator('.panels svg text').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('storage is refused, and there is no WebAssembly', async () => {
    const { url } = await site();
    const { page, faults, close } = await open(
      `${url}sub/embed.html#view=overview&example=nongchok`,
      (each) =>
        each.addInitScript(() => {
          Reflect.deleteProperty(globalThis, 'WebAssembly');
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(globalThis, name, {
              get: () => {
                throw new DOMException('refused', 'SecurityError');
              },
            });
        }),
    );
    await page.locator('.panels svg text').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

test('the engine starts only when the visitor asks for what needs it', async () => {
  const { url } = await site();
  const { page, faults, bytes, close } = await open(`${url}sub/embed.html#view=heat&example=nongchok`);
  const button = page.getByRole('button', { name: 'คำนวณจากไฟล์ข้อมูล' });
  await button.waitFor();
  expect(bytes.asked.filter((each) => each.endsWith('.wasm'))).toEqual([]);
  await button.click();
  await page.locator('.panels svg text').first().waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await close();
});

test.each([360, 450, 640])('%i px wide, nothing is wider than the page', async (width) => {
  const { url } = await site();
  const { page, close } = await open(`${url}sub/embed.html#view=overview&example=nongchok`, (each) =>
    each.setViewportSize({ width, height: 700 }),
  );
  await page.locator('.panels svg text').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await close();
});

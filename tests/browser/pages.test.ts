import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples, pages, themes } from '../../src/state/intent';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { settled } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const languages = ['th', 'en'] as const;
const views = languages.flatMap((lang) => pages.map((page) => ({ page, lang })));
const usual = { width: 1280, height: 900 };

/** The address is followed in a later task; two frames later the page it names is there or being waited for. */
const frames = (app: App): Promise<void> =>
  app.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function go(app: App, hash: string): Promise<void> {
  await app.page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await frames(app);
  await settled(app.page);
}

async function overflow(app: App, width: number): Promise<number> {
  await app.page.setViewportSize({ width, height: 800 });
  await frames(app);
  return app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What a screen reader is told of each chart and mark. */
const spoken = (app: App): Promise<string[]> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('main .drawing svg[aria-label], main .drawing [data-part="hits"] > g')].map(
      (chart) => chart.getAttribute('aria-label') ?? '',
    ),
  );

/** Elements that move although the person asked for none. */
const moving = (app: App): Promise<string[]> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const seconds = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].flatMap(
        (list) => list.split(',').map(parseFloat),
      );
      return seconds.some((each) => each > 0.001) ? [`${element.tagName} ${element.className}`] : [];
    }),
  );

/** Charts that stand out of the paper or out of what holds them; A4 between margins of 14 mm. */
async function cutOnPaper(app: App): Promise<string[]> {
  await app.page.setViewportSize({ width: 688, height: 1017 });
  await app.page.emulateMedia({ media: 'print' });
  await frames(app);
  const cut = await app.page.evaluate(() =>
    [...document.querySelectorAll('main .drawing svg')].flatMap((chart) => {
      const { left, right, width } = chart.getBoundingClientRect();
      if (width === 0) return [];
      const isCut = left < -1 || right > innerWidth + 1;
      return isCut ? [`${chart.getAttribute('aria-label')}: ${left} to ${right}`] : [];
    }),
  );
  await app.page.emulateMedia({ media: 'screen' });
  return cut;
}

// One walk through all pages: to come to a page costs more than to look at it.
describe.each(examples)('%s', (example) => {
  const faults: string[] = [];
  const wide: string[] = [];
  const said = new Map<string, string>();
  const told: { at: string; lang: string; label: string }[] = [];
  const moved: string[] = [];
  const cut: string[] = [];

  beforeAll(async () => {
    const app = await openApp(browser, `#/overview?example=${example}`);
    await settled(app.page);
    for (const { page, lang } of views) {
      for (const theme of themes) {
        await go(app, `#/${page}?example=${example}&lang=${lang}&theme=${theme}`);
        faults.push(...(await violations(app.page)).map((line) => `${page} ${lang} ${theme} ${line}`));
      }
      if (lang === 'th') said.set(page, await app.page.locator('main').innerText());
      told.push(...(await spoken(app)).map((label) => ({ at: page, lang, label })));
      if (lang === 'th') moved.push(...(await moving(app)).map((name) => `${page}: ${name}`));
      // Slides have a paper of their own (see meeting.test.ts).
      if (page !== 'meeting')
        cut.push(...(await cutOnPaper(app)).map((label) => `${page} ${lang}: ${label}`));
      for (const width of [360, 1920]) {
        const over = await overflow(app, width);
        if (over > 0) wide.push(`${page} ${lang}: ${over} of ${width} px`);
      }
      await app.page.setViewportSize(usual);
    }
    await app.close();
    expect(app.faults).toEqual([]);
  }, 300_000);

  test('axe finds nothing on any page, light and dark, Thai and English', () => {
    expect(said.size).toBe(pages.length);
    expect(faults).toEqual([]);
  });

  test('at 360 and 1920 px no page scrolls sideways', () => expect(wide).toEqual([]));

  test('every chart and mark says something, with figures and no holes, English without Thai words of ours', () => {
    expect(told.length).toBeGreaterThan(100);
    const wrong = told.filter(
      ({ label }) => label.trim() === '' || /undefined|null|NaN|Infinity|\[object/.test(label),
    );
    expect(wrong).toEqual([]);
    const pagesTold = new Set(told.filter(({ label }) => /\d/.test(label)).map(({ at }) => at));
    // One agency in one year has no trend and nobody to be compared with.
    const more = example === 'province' ? ['trends', 'compare'] : [];
    for (const page of ['overview', 'measures', 'plan', ...more]) expect(pagesTold).toContain(page);
    expect(told.filter(({ lang, label }) => lang === 'en' && /คะแนน|ปีงบ|ไม่มีข้อมูล/.test(label))).toEqual([]);
  });

  test('nothing moves where the person asked for no motion', () => expect(moved).toEqual([]));

  test('on paper no chart is cut', () => expect(cut).toEqual([]));

  test('a made-up example says so on every page', () => {
    const silent = [...said].filter(([, text]) => !text.includes('ข้อมูลสมมติ')).map(([page]) => page);
    if (example === 'province') expect(silent).toEqual([]);
    else expect(silent.length).toBeGreaterThan(0);
  });
});

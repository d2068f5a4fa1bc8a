import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { examples } from '../../src/state/intent';
import { meetingMessages } from '../../src/text/messages/meeting';
import { openApp, type App } from './app';
import { violations } from './axe';
import { launch } from './chromium';
import { openExample, patience, settled } from './steps';

let browser: Browser;
let app: App;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const projector = { viewport: { width: 1920, height: 1080 } };

async function open(hash: string, options: object = projector): Promise<Page> {
  app = await openApp(browser, hash, options);
  await app.page.locator('[data-slide]').first().waitFor({ timeout: patience });
  await settled(app.page);
  return app.page;
}

const current = (page: Page) => page.locator('[data-slide]').filter({ visible: true });
const keyOf = (page: Page) => current(page).getAttribute('data-slide');

/** Sizes in px of all texts that can be seen, as they stand on the screen. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const found: [number, string][] = [];
    for (const element of document.querySelectorAll<HTMLElement | SVGGraphicsElement>('main *')) {
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const hidden = !element.checkVisibility({ visibilityProperty: true }) || element.closest('.sr-only');
      if (!says || hidden) continue;
      const zoom = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
      found.push([parseFloat(getComputedStyle(element).fontSize) * zoom, element.textContent ?? '']);
    }
    return found;
  });

const cut = (page: Page) =>
  current(page).evaluate((slide) => {
    const { right, bottom } = slide.getBoundingClientRect();
    const outside = [...slide.querySelectorAll('text, p, h1, span')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.bottom > bottom + 1 || box.left < -1);
    });
    return outside.map((each) => each.textContent);
  });

test.each(examples)(
  '%s: every text of every slide is 28 px or more at 1920 × 1080, nothing is cut',
  async (example) => {
    const page = await open(`#/meeting?example=${example}`);
    const of = await page.locator('[data-slide]').count();
    expect(of).toBeGreaterThanOrEqual(5);
    for (let at = 1; at <= of; at += 1) {
      for (const lang of ['th', 'en'] as const) {
        await page.evaluate(
          (hash) => (location.hash = hash),
          `#/meeting?example=${example}&slide=${at}&lang=${lang}`,
        );
        await page.getByText(meetingMessages[lang].number(at, of)).filter({ visible: true }).waitFor();
        const small = (await sizes(page)).filter(([size]) => size < 27.95);
        expect(small, `slide ${at} ${lang}`).toEqual([]);
        expect(await cut(page), `slide ${at} ${lang}`).toEqual([]);
      }
    }
  },
);

test('from the overview by a press, through the slides by keys, and out by Escape; the address says where', async () => {
  app = await openApp(browser, '', projector);
  const { page } = app;
  await openExample(page);
  await settled(page);
  await page.getByRole('link', { name: meetingMessages.th.open }).click();
  await page.locator('[data-slide]').first().waitFor({ timeout: patience });
  const steps = {
    ArrowRight: 'weakest',
    Space: 'items',
    PageDown: 'coverage',
    ArrowLeft: 'items',
    End: 'plan',
    Home: 'result',
  };
  for (const [key, slide] of Object.entries(steps)) {
    await page.keyboard.press(key);
    await expect.poll(() => keyOf(page), { message: key }).toBe(slide);
  }
  await page.keyboard.press('End');
  expect(page.url()).toMatch(/#\/meeting\?.*slide=5/);
  expect(await page.getByRole('status').filter({ hasText: '85.70' }).count()).toBe(1);
  expect(await current(page).innerText()).toMatch(/o42 กับ o43[\s\S]*75\.70[\s\S]*85\.70/);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => location.hash.startsWith('#/overview'));
  expect(page.url()).not.toContain('slide=');
});

test('axe finds nothing on any slide, dark included', async () => {
  const page = await open('#/meeting?example=province&theme=dark', {
    viewport: { width: 1280, height: 720 },
  });
  const found: string[] = [];
  for (let at = await page.locator('[data-slide]').count(); at > 0; at -= 1) {
    found.push(...(await violations(page)));
    await page.keyboard.press('ArrowRight');
  }
  expect(found).toEqual([]);
});

test('on paper one slide a page, A4 across', async () => {
  const page = await open('#/meeting?example=nongchok', { viewport: { width: 900, height: 1000 } });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes).toEqual(Array.from({ length: 5 }, () => [842, 595]));
});

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askKept } from '../../src/embed/answered';
import { makeViewFile } from '../../src/embed/makeViewFile';
import { viewNames, type ViewName } from '../../src/embed/view';
import { themes } from '../../src/state/intent';
import type { StoredAnswers } from '../../src/state/stored';
import { country } from '../fixtures/country';
import { violations } from './axe';
import { launch } from './chromium';
import { openEmbed } from './embedPage';
import { startSite } from './site';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** What all code, styles and data of an embed may weigh, gzip; fonts come besides and are counted apart. */
const mostBytes = 90 * 1024;
const mostFontBytes = 44 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ofCountry: readonly ViewName[] = ['provinces', 'distribution', 'strips', 'agencies'];

/** A file of results of the made-up province, of the real example where it has more to say; of comparing, those of a made-up country. */
async function viewPage(view: ViewName): Promise<string> {
  const example = ['overview', 'plan', 'matrix'].includes(view) ? 'nongchok' : 'province';
  const stored = JSON.parse(read(`data/${example}/answers.json`)) as StoredAnswers;
  const making = { ask: askKept(stored.answers), agencies: stored.agencies, frameworks: [], madeUp: true };
  return JSON.stringify(await makeViewFile(ofCountry.includes(view) ? country : making, [view], [{}]));
}

const looks = (['th', 'en'] as const).flatMap((lang) => themes.map((theme) => ({ lang, theme })));

test.each(viewNames)(
  '%s is drawn from its file, light enough, without an engine; axe finds nothing in any look',
  async (view) => {
    const { url, stop } = await startSite({ pages: { '/sub/views/a.json': await viewPage(view) } });
    const link = `${url}sub/embed.html#view=${view}&data=views/a.json`;
    const { page, faults, bytes, close } = await openEmbed(browser, [{ url, stop }], link);
    // Of a measure's effect nothing is known before the next result: said in words.
    const there = view === 'effect' ? page.getByText('จะเห็น') : page.locator('.panels svg text');
    await there.first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('main h1, main h2').first().innerText()).not.toBe('');
    expect(bytes.gzip).toBeLessThan(mostBytes);
    expect(bytes.fonts).toBeLessThan(mostFontBytes);
    expect(bytes.asked.filter((each) => /wasm|worker|duckdb/.test(each))).toEqual([]);
    for (const { lang, theme } of looks) {
      await page.evaluate(
        (to) => void (location.hash = to),
        `${new URL(link).hash}&lang=${lang}&theme=${theme}`,
      );
      await page.locator(`html[lang=${lang}][data-theme=${theme}]`).waitFor();
      await page.locator('.panels .panel').first().waitFor();
      expect(await violations(page), `${lang} ${theme}`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
    await stop();
  },
);

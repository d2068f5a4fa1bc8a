import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { pages, type Page as PageName } from '../../src/state/intent';
import { dataMessages } from '../../src/text/messages/data';
import { diagnosticsMessages } from '../../src/text/messages/diagnostics';
import { mappingMessages } from '../../src/text/messages/mapping';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { reportMessages } from '../../src/text/messages/report';
import { savedMessages } from '../../src/text/messages/saved';
import { shellMessages } from '../../src/text/messages/shell';
import { downloaded, inFirefox, openIn, otherName, press, says, useFirefox } from './firefox';
import { policy, startSite } from './site';
import { thai874 } from './thai874';

const [data, shell, report] = [dataMessages.th, shellMessages.th, reportMessages.th];
useFirefox();

/** Everything that the page asked for has come and is drawn. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (nothing) => {
      const heading = document.querySelector('main h1, main h2')?.textContent?.trim();
      return heading && heading !== nothing && !document.querySelector('main [aria-busy="true"]');
    },
    {},
    shell.nothingTitle,
  );
};
const go = async (page: Page, name: PageName, search = '') => {
  await page.evaluate((to) => void (location.hash = to), `#/${name}${search}`);
  await page.waitForFunction((title) => document.title.startsWith(title), {}, shell.page[name]);
  await settled(page);
};
const main = (page: Page) => page.$eval('main', (each) => each.innerText);
const measured = (page: Page, name: string) =>
  page.waitForFunction((each) => performance.getEntriesByName(each).length > 0, {}, name);
const give = async (page: Page, ...paths: string[]) => {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(...paths);
};
/** How far the page can be scrolled sideways at each width. */
const over = async (page: Page, widths: readonly number[]) => {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    const more = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (more > 0) found.push(`${await page.title()}: ${more} of ${width} px`);
  }
  await page.setViewport({ width: 1280, height: 900 });
  return found;
};

inFirefox(
  'the example by one click: chart, engine, every page at three widths, picture, table, diagnostics',
  async () => {
    const { page, faults, close } = await openIn(inject('appUrl'), [inject('appUrl')]);
    await press(page, new RegExp(data.exampleNongchok));
    await page.waitForSelector('main .drawing svg text');
    await measured(page, 'ita-lens load');
    await settled(page);
    expect(await main(page)).toMatch(/75\.70[^]*95\.7[^]*ตรงกับระดับ B/);
    await press(page, /PNG/);
    const png = await downloaded(/\.png$/);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(8_000);
    await press(page, /CSV/);
    const csv = (await downloaded(/\.csv$/)).toString('utf8');
    expect(csv).toMatch(/^\uFEFF[^]*การป้องกันการทุจริต[^]*31\.25/);

    const wide: string[] = [];
    for (const name of pages.filter((each) => each !== 'review' && each !== 'diagnostics')) {
      await go(page, name, '?example=nongchok');
      wide.push(...(await over(page, [360, 640, 1920])));
      // A number of the real case stands on each page that draws it.
      if (['overview', 'plan', 'meeting'].includes(name)) expect(await main(page)).toContain('75.70');
    }
    expect(wide).toEqual([]);
    await go(page, 'plan', '?example=nongchok');
    await press(page, planDraftMessages.th.analysis);
    expect((await downloaded(/\.docx$/)).subarray(0, 2).toString()).toBe('PK');

    await go(page, 'diagnostics');
    await says(page, 'v1.4.3');
    const said = await main(page);
    const { name, value } = diagnosticsMessages.th;
    for (const [line, is] of [
      [name.wasm, '200 · application/wasm'],
      [name.policyInForce, value.yes],
      [name.policyWasm, value.yes],
      [name.database, value.there],
      [name.small, value.there],
    ])
      expect(said).toMatch(new RegExp(`${line}\\s+${is}`));
    expect(said).toMatch(/Firefox\/\d+/);
    expect(faults).toEqual([]);
    await close();
  },
);

const wide = `ผลคะแนน ITA ปีงบประมาณ 2564
หน่วยงาน,ตัวชี้วัดที่ ๑,i2,3,การใช้ทรัพย์สินของราชการ,5,6,7,8,9,10,คะแนนรวม,ระดับ
อบต.ทดสอบ,97.91,95.50,95.60,95.41,97.57,92.69,89.82,87.36,67.71,31.25,95.7,B
`;

inFirefox(
  'a Windows-874 CSV: read, mapped, loaded, a proposal accepted; after a reload it is all there',
  async () => {
    const { page, faults, close } = await openIn(inject('appUrl'), [inject('appUrl')]);
    const path = join(tmpdir(), 'ita-lens-874.csv');
    writeFileSync(path, thai874(wide));
    await give(page, path);
    await says(page, data.encodingNames['windows-874']);
    await press(page, mappingMessages.th.confirm);
    await says(page, data.equation({ read: '1', loaded: '1', refused: '0' }));
    await press(page, report.accept('75.70'));
    await says(page, report.edited('1'));
    await page.waitForFunction(
      (kept) => document.body.innerText.includes(kept),
      {},
      savedMessages.th.kept('').trim(),
    );
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((name) => name.startsWith('ita-lens.unsaved.')),
    );
    await go(page, 'overview');
    await says(page, '75.70');
    await page.reload();
    await says(page, '75.70');
    await go(page, 'data');
    await says(page, report.edited('1'));
    expect(faults).toEqual([]);
    await close();
  },
);

inFirefox(
  'the server is gone after the first load: own files, every page and a Word report as before',
  async () => {
    // A server that forbids every copy, sends the policy as a header as well and wasm as text.
    const headers = {
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    };
    const site = await startSite({ headers, types: { '.wasm': 'text/plain' } });
    const { page, faults, close } = await openIn(`${site.url}sub/`, [site.url]);
    await measured(page, 'ita-lens files held');
    expect(faults).toEqual([]);
    await site.stop();
    const path = join(tmpdir(), 'ita-lens-offline.csv');
    writeFileSync(path, thai874(wide));
    await give(page, path);
    await press(page, mappingMessages.th.confirm);
    await says(page, data.seeOverview);
    for (const name of pages.filter((each) => each !== 'meeting' && each !== 'diagnostics')) {
      await go(page, name);
      expect(await main(page)).not.toContain(shell.pageFailed);
    }
    await go(page, 'plan');
    await press(page, planDraftMessages.th.report);
    expect((await downloaded(/ผล.*\.docx$/)).subarray(0, 2).toString()).toBe('PK');
    await close();
  },
);

inFirefox('plain HTTP under a name: no secure context, the engine works, the copy button too', async () => {
  const site = await startSite();
  const url = site.url.replace('127.0.0.1', otherName);
  const { page, faults, close } = await openIn(`${url}sub/#/overview?example=nongchok`, [url]);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await measured(page, 'ita-lens load');
  await go(page, 'diagnostics');
  await says(page, diagnosticsMessages.th.advice.insecure);
  await press(page, diagnosticsMessages.th.copy);
  await says(page, diagnosticsMessages.th.copied);
  await page.goto(`${url}sub/embed.html#view=weakest&example=nongchok`);
  await page.waitForSelector('.panels svg text');
  expect(faults).toEqual([]);
  await close();
  await site.stop();
});

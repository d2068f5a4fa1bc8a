import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askKept } from '../../src/embed/answered';
import { frameLine } from '../../src/embed/line';
import { makeViewFile } from '../../src/embed/makeViewFile';
import { framework } from '../../src/framework/frameworks';
import type { Framework } from '../../src/framework/types';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { toCsv } from '../../src/ingest/saveCsv';
import { Intake } from '../../src/state/intake';
import type { Pipeline } from '../../src/state/pipeline';
import { toArchive } from '../../src/state/saved/archive';
import { pack } from '../../src/state/saved/pack';
import type { StoredAnswers } from '../../src/state/stored';
import type { Origin } from '../../src/state/source';
import { agencyKey } from '../../src/text/agencyName';
import { planDraftMessages } from '../../src/text/messages/planDraft';
import { savedMessages } from '../../src/text/messages/saved';
import { injections, isWhole } from '../fixtures/injections';
import { rowOf } from '../unit/export/paperFixture';
import answers from '../../data/nongchok/answers.json' with { type: 'json' };
import { launch } from './chromium';
import { openEmbed } from './embedPage';
import { startSite } from './site';
import { patience, settled } from './steps';
import { evil, foreign, watched } from './watched';

const t = savedMessages.th;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const texts = injections.filter((text) => isWhole(text) && !text.includes('\0') && text.length < 400);
const at = (place: number): string => texts[(place * 7) % texts.length] ?? '';
const agency = 'อบต.ทดสอบ';

/** A work as someone would forge it who knows the form: every sum right, every text hostile. */
async function forgedWork(): Promise<Buffer> {
  const read = async ({ name, content }: Origin) =>
    readFile(name, new Uint8Array(await content.arrayBuffer()), {});
  const pipeline = { propose: async (table, own) => propose(table, own) } as Partial<Pipeline> as Pipeline;
  const intake = new Intake(pipeline, { read } as unknown as ConstructorParameters<typeof Intake>[1]);
  const codes = Array.from({ length: 10 }, (_, place) => place + 1);
  const tables = [
    [
      ['หน่วยงาน', 'ปีงบประมาณ', 'จังหวัด', ...codes.map((code) => `ตัวชี้วัดที่ ${code}`)],
      [agency, 2564, at(1), ...codes.map((code) => 60 + code)],
      [at(2), 2564, at(3), ...codes.map((code) => 70 + code)],
    ],
    [
      ['หน่วยงาน', 'ปีงบประมาณ', 'รหัส', 'ข้อ', 'คะแนน'],
      ...['o41', 'o42', 'o43'].map((code, place) => [agency, 2564, code, at(4 + place), 0]),
    ],
  ];
  const sources = await Promise.all(
    tables.map(async (rows, place) => {
      const origin = intake.origin(`${at(8 + place)}${evil}.csv`, new Blob([toCsv(rows)]));
      const [source] = await intake.read(origin, []);
      if (!source) throw new Error('not read');
      const edits = place === 0 ? [{ row: 3, column: 0, value: evil }] : [];
      return { ...source, mapping: source.proposal?.mapping ?? null, edits };
    }),
  );
  const tree = framework(2564) as Framework;
  const own: Framework = {
    ...tree,
    nodes: tree.nodes.map((node, place) => ({ ...node, nameTh: at(place).trim() || 'ก', nameEn: evil })),
  };
  const plan = {
    ...{ agencyKey: agencyKey(agency), agency: evil, resultYear: 2564, planYear: 2565 },
    rows: texts.slice(0, 40).map((title, place) =>
      rowOf({
        ...{ id: `${evil}${place}`, code: place < 3 ? `o4${place + 1}` : null, nodeName: at(place), title },
        ...{ steps: [at(place + 1), evil], responsible: [at(place + 2)], origin: at(place + 3) },
        ...{ result: at(place + 4), outcome: at(place + 5), evidence: `javascript:window.__pwned=1` },
        ...{ start: null, end: null, source: 'peer' },
      }),
    ),
  };
  const hash = `#/plan?agency=${encodeURIComponent(agencyKey(agency))}&year=2564&province=${encodeURIComponent(evil)}`;
  const holdings = [intake.ownFramework(own, `${evil}.json`), ...sources];
  const packed = await pack({ name: evil, holdings, plans: [plan], hash }, new Date(0));
  return Buffer.from(await (await toArchive(packed)).arrayBuffer());
}

/** Every string of the kept records, and of what is remembered by name, made hostile; what finds a part stays unless `all`. */
const poison = (page: Page, all: boolean) =>
  page.evaluate(
    async ([text, wholly]) => {
      const isKey = (value: string) => /^([0-9a-f]{64}|[\w.]*\.[0-9a-f]{64}|\d{4}-\d\d-\d\dT.*)$/.test(value);
      const words = ['name', 'hash', 'agency', 'value', 'title', 'code', 'district', 'province', 'sentence'];
      const poisoned = (value: unknown, key: string): unknown => {
        if (typeof value === 'string')
          return key !== 'id' && (wholly || (words.includes(key) && !isKey(value))) ? text : value;
        if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
        if (typeof value !== 'object' || value === null || value instanceof Blob || ArrayBuffer.isView(value))
          return value;
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]));
      };
      const opened = indexedDB.open('ita-lens');
      const base = await new Promise<IDBDatabase>(
        (resolve) => (opened.onsuccess = () => resolve(opened.result)),
      );
      const store = base.transaction('works', 'readwrite').objectStore('works');
      const found = store.getAll();
      const works = await new Promise<unknown[]>(
        (resolve) => (found.onsuccess = () => resolve(found.result)),
      );
      for (const work of works) store.put(poisoned(work, ''));
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      base.close();
      for (const name of Object.keys(localStorage)) if (wholly) localStorage.setItem(name, text);
      return works.length;
    },
    [evil, all] as const,
  );

test('a forged work, its records in this browser and the printed paper: texts stay texts', async () => {
  const app = await watched(browser);
  const { page } = app;
  await page.evaluate(() => void (window.print = () => undefined));
  const file = { name: `${evil}.italens`, mimeType: 'application/zip', buffer: await forgedWork() };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText(t.fromFile(evil)).waitFor({ timeout: patience });
  for (const name of ['plan', 'overview', 'compare', 'data'] as const) {
    await page.evaluate(
      (to) => void (location.hash = to),
      `#/${name}?agency=${encodeURIComponent(agencyKey(agency))}&year=2564`,
    );
    await settled(page);
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('__pwned'), null, {
      timeout: patience,
    });
    expect(await foreign(page), name).toEqual([]);
    if (name !== 'plan') continue;
    await page.getByRole('button', { name: planDraftMessages.th.print, exact: true }).click();
    await page
      .locator('#paper')
      .getByText('__pwned')
      .first()
      .waitFor({ state: 'attached', timeout: patience });
    await page.emulateMedia({ media: 'print' });
    expect(await foreign(page), 'on paper').toEqual([]);
    await page.emulateMedia({ media: null });
  }
  await page.getByText(t.kept(''), { exact: false }).first().waitFor({ timeout: patience });
  for (const all of [false, true]) {
    expect(await poison(page, all)).toBe(1);
    // The tab opens again what it had, or says why not and begins anew.
    await page.goto(app.url);
    await page.reload();
    await page.waitForFunction(
      () => /__pwned|หนองจอก/.test(document.querySelector('main')?.innerText ?? ''),
      null,
      {
        timeout: patience,
      },
    );
    await page.waitForTimeout(1000);
    expect(await foreign(page), all ? 'all poisoned' : 'names poisoned').toEqual([]);
  }
  await app.close();
  // A base that was written over may be told of on the console; nothing else may happen.
  expect(app.faults.filter((fault) => !fault.startsWith('console: '))).toEqual([]);
});

test('hostile links, results and messages of the page around: an embed shows texts, runs and asks nothing', async () => {
  const stored = answers as unknown as StoredAnswers;
  const making = { ask: askKept(stored.answers), agencies: stored.agencies, frameworks: [], madeUp: false };
  const file = JSON.stringify(
    await makeViewFile(making, ['weakest', 'items', 'overview'], [{}]),
    (key, value: unknown) =>
      ['name', 'name_th', 'name_en', 'title', 'nameTh', 'nameEn', 'level', 'district'].includes(key) &&
      typeof value === 'string'
        ? evil
        : value,
  );
  const pages: Record<string, string> = {};
  const embed = await startSite({ pages: { '/sub/views/a.json': file } });
  const host = await startSite({ pages });
  const link = `${embed.url}sub/embed.html#view=overview&data=views/a.json&origin=${host.url.slice(0, -1)}`;
  pages['/'] =
    `<!doctype html><body>${frameLine(link, evil, 300)}<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script></body>`;
  const { page, faults, close } = await openEmbed(browser, [embed, host], host.url);
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', () => faults.push('a window was opened'));
  const frame = () => page.frames().find((each) => each.url().startsWith(embed.url));
  await page.frameLocator('iframe').getByText(evil).first().waitFor({ timeout: patience });
  const inside = frame();
  if (!inside) throw new Error('no frame');
  expect(await foreign(inside)).toEqual([]);
  await page.evaluate((hostile) => {
    const target = document.querySelector('iframe')?.contentWindow;
    const envelope = { protocol: 'ita-lens', version: 1 };
    for (const text of hostile) {
      const value = encodeURIComponent(text);
      for (const message of [
        { ...envelope, type: 'setState', state: text },
        {
          ...envelope,
          type: 'setState',
          state: `view=items&agency=${value}&type=${value}&lang=${value}&theme=${value}`,
        },
        { ...envelope, type: 'setState', state: `view=${value}&data=${value}&frozen=${value}` },
        { ...envelope, type: 'setTheme', theme: text },
        { ...envelope, type: 'setLanguage', language: text },
        { ...envelope, type: text, state: text },
        JSON.parse(
          `{"protocol":"ita-lens","version":1,"__proto__":{"type":"setState","state":${JSON.stringify(text)}}}`,
        ) as object,
        text,
      ])
        target?.postMessage(message, '*');
    }
    target?.postMessage({ ...envelope, type: 'setState', state: 'view=weakest' }, '*');
    target?.postMessage({ ...envelope, type: 'getState' }, '*');
  }, texts);
  await page.waitForFunction(
    () =>
      (window as unknown as { heard: { state?: string }[] }).heard.some(({ state }) =>
        state?.startsWith('view=weakest'),
      ),
    null,
    { timeout: patience },
  );
  await page.frameLocator('iframe').locator('.panels svg text').first().waitFor({ timeout: patience });
  expect(await foreign(inside)).toEqual([]);
  expect(frame()?.url().startsWith(`${embed.url}sub/embed.html`)).toBe(true);
  expect(await page.evaluate(() => '__pwned' in window || 'polluted' in {})).toBe(false);
  for (const text of texts.filter((_, place) => place % 40 === 0)) {
    const value = encodeURIComponent(text);
    await inside.evaluate(
      (to) => void (location.hash = to),
      `#view=items&data=views/a.json&agency=${value}&lang=${value}&origin=${value}`,
    );
    await page.frameLocator('iframe').getByRole('alert').waitFor({ timeout: patience });
    expect(await foreign(inside), text).toEqual([]);
  }
  expect(faults).toEqual([]);
  await close();
  await Promise.all([embed.stop(), host.stop()]);
});

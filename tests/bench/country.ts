import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { makeNational } from '../../data/make/national/make';
import { compareMessages } from '../../src/text/messages/compare';
import { dataMessages } from '../../src/text/messages/data';
import { mappingMessages } from '../../src/text/messages/mapping';
import { agencyKey } from '../../src/text/agencyName';
import { savedMessages } from '../../src/text/messages/saved';
import { renderers } from './memory';
import { median } from './median';
import { changed, countLongTasks, longTasks, scrolled, type Painted } from './painted';

const patience = 300_000;
const t = dataMessages.th;
const shown = 2568;

interface Size {
  readonly name: string;
  readonly years: readonly number[];
  readonly agencies: number;
  readonly items: boolean;
  readonly runs: number;
}
const sizes: Readonly<Record<string, Size>> = {
  year: { name: 'one year', years: [shown], agencies: 7_600, items: false, runs: 5 },
  country: {
    name: 'seven years',
    years: [2562, 2563, 2564, 2565, 2566, 2567, shown],
    agencies: 10_550,
    items: false,
    runs: 5,
  },
  items: {
    name: 'seven years, items',
    years: [2562, 2563, 2564, 2565, 2566, 2567, shown],
    agencies: 10_550,
    items: true,
    runs: 1,
  },
};

const lines = (path: string): number =>
  readFileSync(path).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), -1);
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? NaN;
const ms = (value: number): number => Math.round(value);

/** Files given → read, proposed, confirmed by the machine at once, checked and analysed. */
async function load(page: Page, files: readonly string[]): Promise<number> {
  const started = performance.now();
  await page.locator('input[type=file]').setInputFiles([...files]);
  const one = page.getByRole('button', { name: mappingMessages.th.confirm, exact: true });
  const all = page.getByRole('button', { name: t.confirmAll(String(files.length)) });
  await (files.length === 1 ? one : all).click({ timeout: patience });
  await page.getByRole('button', { name: t.seeOverview }).waitFor({ timeout: patience });
  return performance.now() - started;
}

/** `shown`: a text that the page must then have, for an address may well be one that the page does not follow. */
const inTurn = async (page: Page, turns: readonly { hash: string; shown: string }[]): Promise<Painted[]> => {
  const times: Painted[] = [];
  for (const { hash, shown: text } of turns) {
    times.push(await changed(page, hash));
    if (!(await page.locator('body').innerText()).includes(text)) throw new Error(`${hash}: no ${text}`);
  }
  return times;
};

interface Named {
  readonly name: string;
  readonly key: string;
}

/** Agencies spread over the country. */
const agenciesOf = (csv: string, count: number): readonly Named[] => {
  const lines = readFileSync(csv, 'utf8').split('\n').slice(1, -1);
  return Array.from({ length: count }, (_, turn) => {
    const [name = '', , , province] = lines[Math.floor((turn * lines.length) / count)]?.split(',') ?? [];
    return { name, key: agencyKey(name, province) };
  });
};

async function visit(browser: Browser, url: string, files: readonly string[], agencies: readonly Named[]) {
  const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await countLongTasks(page);
  await page.goto(url);
  // A person is never faster with a file than the engine with its start.
  await page.waitForFunction(() => performance.getEntriesByName('ita-lens engine start').length > 0, null, {
    timeout: patience,
  });
  await page.waitForTimeout(3000);
  await longTasks(page);
  const loaded = await load(page, files);
  const whileLoading = await longTasks(page);
  const at = (agency: string, rest = '') =>
    `#/overview?agency=${encodeURIComponent(agency)}&year=${shown}${rest}`;
  const [first, ...others] = agencies.map(({ name, key }) => ({ hash: at(key), shown: name }));
  await changed(page, first?.hash ?? '');
  // The tables move to an engine of their own, and what that does for the first time is not what is measured.
  await page.waitForFunction(() => performance.getEntriesByName('ita-lens load').length > 1, null, {
    timeout: patience,
  });
  await inTurn(page, others.slice(0, 10));
  const agency = await inTurn(page, others.slice(10));
  await changed(page, `#/compare?year=${shown}`);
  const filters = ['ตาก', 'ชลบุรี', 'ขอนแก่น', 'ตรัง', 'น่าน'].map((province) => ({
    hash: `#/compare?year=${shown}&province=${encodeURIComponent(province)}`,
    shown: province,
  }));
  const types = ['อบต.', 'เทศบาลตำบล'].map((type) => ({
    hash: `#/compare?year=${shown}&type=${encodeURIComponent(type)}`,
    shown: type,
  }));
  const filter = await inTurn(page, [...filters, ...types]);
  await changed(page, `#/compare?year=${shown}`);
  await longTasks(page);
  const frames = await scrolled(page, `[role=grid][aria-label="${compareMessages.th.ranking}"]`);
  const whileScrolling = await longTasks(page);
  const megabytes = Math.max(...(await renderers(browser)));
  await page.goto(`${url}#/data`);
  await page.getByText(savedMessages.th.kept(''), { exact: false }).first().waitFor({ timeout: patience });
  await page.waitForTimeout(5000);
  await page.close();
  const later = await context.newPage();
  await later.goto(`${url}#/overview`, { waitUntil: 'commit' });
  const reopened = await later.waitForFunction(
    () => {
      const [load] = performance.getEntriesByName('ita-lens load');
      const [chart] = performance.getEntriesByName('ita-lens first chart');
      return load && chart && { chart: chart.startTime, ready: load.startTime + load.duration };
    },
    null,
    { timeout: patience },
  );
  const { chart, ready } = (await reopened.jsonValue()) as { chart: number; ready: number };
  await context.close();
  return { loaded, whileLoading, agency, filter, frames, whileScrolling, megabytes, chart, ready };
}

type Visit = Awaited<ReturnType<typeof visit>>;

const row = ({ name, runs }: Size, rows: number, visits: readonly Visit[]) => {
  const middle = (of: (visit: Visit) => number) => ms(median(visits.map(of)));
  const longest = (of: (visit: Visit) => readonly number[]) => {
    const all = visits.flatMap(of);
    return `${all.length / visits.length}, ${ms(Math.max(0, ...all))} ms`;
  };
  const spread = (of: (visit: Visit) => readonly number[]) =>
    `${middle((visit) => median(of(visit)))} / ${middle((visit) => p95(of(visit)))}`;
  const loaded = middle((visit) => visit.loaded);
  return {
    of: name,
    rows,
    'load ms': loaded,
    'reopened: chart ms': middle(({ chart }) => chart),
    'reopened: ready ms': middle(({ ready }) => ready),
    'ready ÷ load': +(middle(({ ready }) => ready) / loaded).toFixed(2),
    'switch agency, window painted p50 / p95 ms': spread(({ agency }) => agency.map(({ first }) => first)),
    'switch agency, all painted p50 / p95 ms': spread(({ agency }) => agency.map(({ last }) => last)),
    'filter, window painted p50 / p95 ms': spread(({ filter }) => filter.map(({ first }) => first)),
    'filter, all painted p50 / p95 ms': spread(({ filter }) => filter.map(({ last }) => last)),
    'frame while scrolling p95 ms': middle(({ frames }) => p95(frames)),
    'long tasks a load': longest(({ whileLoading }) => whileLoading),
    'long tasks a scroll': longest(({ whileScrolling }) => whileScrolling),
    'tab MB': middle(({ megabytes }) => megabytes),
    runs,
  };
};

/** Prints what a made-up country costs in a tab, fresh profiles each: loaded, switched, filtered, scrolled, opened again. */
export async function benchCountry(browser: Browser, url: string, wanted: readonly string[]): Promise<void> {
  const table = [];
  for (const [key, size] of Object.entries(sizes)) {
    if (wanted.length > 0 && !wanted.includes(key)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'country-'));
    try {
      const items = size.items ? 'long' : null;
      makeNational({ ...size, scores: 'long', items, out: null }, folder);
      const file = (what: string) => join(folder, `national-สมมติ-${what}.windows874.csv`);
      const files = ['agencies', 'scores-long', ...(size.items ? ['items-long'] : [])].map(file);
      const rows = files.reduce((sum, path) => sum + lines(path), 0);
      const agencies = agenciesOf(join(folder, 'national-สมมติ-agencies.utf8.csv'), 41);
      const visits: Visit[] = [];
      for (let run = 0; run < size.runs; run += 1) {
        visits.push(await visit(browser, url, files, agencies));
        process.stderr.write(
          `${size.name}, run ${run + 1} of ${size.runs}: ${JSON.stringify(visits.at(-1))}\n`,
        );
      }
      table.push(row(size, rows, visits));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  for (const each of table) console.table(Object.entries(each).map(([what, value]) => ({ what, value })));
}

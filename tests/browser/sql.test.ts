import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sqlMessages } from '../../src/text/messages/sql';
import { openApp, type App } from './app';
import { violations } from './axe';
import { lacksInstalled, launch } from './chromium';
import { testNeeding } from './needing';
import { patience, settled } from './steps';

const t = sqlMessages.th;
let browser: Browser;
let app: App;
let page: Page;
beforeAll(async () => {
  browser = await launch({ prefersInstalled: true });
  // One page for all: each test begins with a statement of its own.
  app = await openApp(browser, '#/sql?example=province');
  page = app.page;
  await settled(page);
});
afterAll(() => browser.close());
afterEach(() => expect(app.faults).toEqual([]));

const editor = () => page.getByRole('textbox', { name: t.editor });
const cells = () => page.locator('tbody td').allInnerTexts();
const fault = () => page.locator('#sql-fault');

/** Writes a statement and runs it by the keyboard. */
async function ask(sql: string): Promise<void> {
  await editor().fill(sql);
  await editor().press('Control+Enter');
  await page.getByRole('button', { name: t.run, exact: true }).waitFor({ timeout: patience });
}

const total = async (): Promise<string[]> => {
  await ask('SELECT count(*), round(sum(score), 2), bit_xor(hash(score)) % 1000003 FROM score');
  return cells();
};

test('what would change the data or reach outside is refused, and the data is the same', async () => {
  const before = await total();
  const refused = [
    ['DROP TABLE score', t.fault['not-a-question']],
    ["ATTACH ':memory:' AS z", t.fault['not-a-question']],
    ["COPY score TO 'x.csv'", t.fault['not-a-question']],
    ['SELECT 1; DROP TABLE score', t.fault.several],
    ["FROM read_csv('http://127.0.0.1/x.csv')", t.fault.outside],
    ["FROM read_text('/etc/passwd')", t.fault.outside],
    ["FROM enable_logging(storage = 'file')", t.fault.outside],
  ] as const;
  for (const [sql, sentence] of refused) {
    await ask(sql);
    expect(await fault().innerText(), sql).toContain(sentence);
  }
  expect(await total()).toEqual(before);
});

test('the five examples are answered, pages turn, and CSV and XLSX are saved', async () => {
  for (const name of Object.values(t.example)) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: t.run, exact: true }).waitFor({ timeout: patience });
    expect(await fault().count(), name).toBe(0);
    expect((await cells()).length, name).toBeGreaterThan(0);
  }
  await ask("SELECT range AS n, '=x' AS f, NULL AS nothing FROM range(120)");
  expect((await cells()).slice(0, 3)).toEqual(['0', '=x', 'NULL']);
  await page.getByRole('button', { name: t.next, exact: true }).click();
  expect((await cells())[0]).toBe('50');
  const saved = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download', { timeout: patience });
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path());
  };
  expect((await saved(t.csv)).toString('utf8')).toMatch(/^\uFEFFn,f,nothing\r\n0,"'=x",\r\n/);
  expect((await saved(t.xlsx)).subarray(0, 2).toString()).toBe('PK');
});

test('a fault is marked where it is, said with line and column, and reached by a button', async () => {
  await ask("SELECT 'กำ',\n  nope FROM score");
  expect(await fault().innerText()).toContain('nope');
  expect(await page.locator('mark').innerText()).toBe('nope');
  await page.getByRole('button', { name: t.goTo(2, 3) }).click();
  const chosen = await editor().evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(chosen).toBe('nope');
  await page.keyboard.type('score');
  expect(await fault().count()).toBe(0);
});

testNeeding(
  lacksInstalled,
  'a long question is cancelled, a wild one ends by itself, and the page lives',
  async () => {
    await editor().fill('SELECT count(*) FROM score AS a, score AS b, score AS c, score AS d');
    await editor().press('Control+Enter');
    await page.getByRole('button', { name: t.cancel, exact: true }).click();
    await fault().getByText(t.fault.cancelled).waitFor({ timeout: patience });
    await ask('SELECT * FROM score AS a, score AS b, score AS c');
    expect(await page.locator('main').innerText()).toContain(t.moreRows('100,000'));
    await ask('SELECT list_sum(range(1000000000))');
    expect(await fault().innerText()).toContain(t.fault.torn);
    // What was loaded comes back by itself.
    await ask('SELECT count(*) > 0 AS any FROM score');
    expect(await cells()).toEqual(['true']);
  },
);

test('the keyboard leaves the editor; a name is put in; a link brings the statement, not run', async () => {
  await editor().fill('FROM ');
  await page.getByRole('button', { name: 'agency_year', exact: true }).click();
  expect(await editor().inputValue()).toBe('FROM agency_year');
  await editor().press('Control+BracketRight');
  expect(await editor().inputValue()).toBe('FROM agency_year  ');
  await editor().press('Tab');
  expect(await editor().evaluate((field) => field === document.activeElement)).toBe(false);
  expect(page.url()).not.toContain('agency_year');
  await page.goto(`${app.url}#/sql?example=province&sql=SELECT+41%2B1`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'SELECT 41+1');
  expect(page.url()).not.toContain('SELECT');
  expect(await cells()).not.toContain('42');
});

test.each(['light', 'dark'])(
  'axe finds nothing on an answer, a fault and an open table (%s)',
  async (theme) => {
    await page.goto(`${app.url}#/sql?example=province&theme=${theme}`);
    await page.getByRole('button', { name: t.columns('agency'), exact: true }).click();
    await ask('SELECT name, NULL AS nothing FROM agency');
    expect(await violations(page)).toEqual([]);
    await ask('SELECT nope FROM agency');
    expect(await violations(page)).toEqual([]);
  },
);

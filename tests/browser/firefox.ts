import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { probeText } from '../../src/state/diagnosticPolicy';
import { testNeeding } from './needing';
import { onPath } from './onPath';
import { patience } from './steps';

const names = ['firefox-esr', 'firefox'];

/** FIREFOX_PATH if set, else the first found on PATH. */
const executablePath = onPath(names, process.env.FIREFOX_PATH);
const lacks = 'no Firefox on this machine (apt-get install firefox-esr, or FIREFOX_PATH)';
const downloads = mkdtempSync(join(tmpdir(), 'ita-lens-firefox-'));

/** A host that is this machine, and no secure context. */
export const otherName = 'ita.agency.test';

const prefs = {
  // The network is cut below the page: a proxy that nobody is. Whatever asks for another host, also from a worker, finds none.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': `127.0.0.1, ${otherName}`,
  'network.dns.localDomains': otherName,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.always_ask_before_handling_new_types': false,
  'intl.accept_languages': 'th-TH,th,en',
  'ui.prefersReducedMotion': 1,
};

let browser: Browser | null = null;

/** A test in Firefox. */
export const inFirefox = (name: string, run: () => Promise<void>): void =>
  testNeeding(executablePath === null ? lacks : null, name, run);

/** One Firefox for all tests of a file, driven by WebDriver BiDi. */
export function useFirefox(): void {
  beforeAll(async () => {
    if (executablePath === null) return;
    browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: prefs });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloads, { recursive: true, force: true });
  });
}

export interface Opened {
  readonly page: Page;
  /** Requests to others than `origins`, breaches of the policy, errors on the console or thrown. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** The page asks its policy by an empty style that must be refused; the browser says so on its console. */
const probe = createHash('sha256').update(probeText).digest('base64');

/** Opens `url` in a profile of its own. */
export async function openIn(url: string, origins: readonly string[]): Promise<Opened> {
  if (browser === null) throw new Error(lacks);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const faults: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    const isOwn = origins.some((origin) => asked.startsWith(origin)) || /^(blob|data|about):/.test(asked);
    if (!isOwn) faults.push(`request to ${asked}`);
  });
  const fault = (said: string) => {
    if (!said.includes(probe)) faults.push(said);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`thrown: ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.target instanceof Element && event.target.matches('[data-policy-probe]')) return;
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.setDefaultTimeout(patience);
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** Waits until the words stand on the page. */
export const says = (page: Page | Frame, words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

/** Presses the first button or link of this name (all of it, or what a pattern finds in it). */
export async function press(page: Page | Frame, name: string | RegExp): Promise<void> {
  const [source, flags] = typeof name === 'string' ? [name, null] : [name.source, name.flags];
  const found = await page.waitForFunction(
    (wanted, as) => {
      const matches = (said: string) => (as === null ? said === wanted : new RegExp(wanted, as).test(said));
      const all = [...document.querySelectorAll<HTMLElement>('button, a, input[type=radio]')];
      return all.find(
        (each) =>
          each.checkVisibility() &&
          matches(each.ariaLabel ?? each.textContent?.trim().replace(/\s+/g, ' ') ?? ''),
      );
    },
    {},
    source,
    flags,
  );
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}

/** What Firefox saved under a name that ends so, as soon as it is whole. */
export async function downloaded(ending: RegExp): Promise<Buffer> {
  const find = async () => (await readdir(downloads)).find((name) => ending.test(name));
  await expect.poll(find, { timeout: patience }).toBeDefined();
  const name = (await find()) ?? '';
  await expect.poll(async () => (await readFile(join(downloads, name))).length).toBeGreaterThan(0);
  return readFile(join(downloads, name));
}

import { createHash } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { probeText } from '../../src/state/diagnosticPolicy';
import { tellWhenFailed } from './whenFailed';

/** A page of the app, and everything that must not happen in it. */
export interface App {
  readonly page: Page;
  readonly url: string;
  /** Requests to other hosts, breaches of the content security policy, errors on the console or thrown. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** The page asks its policy by an empty style that must be refused; the browser says so on its console. */
const probe = createHash('sha256').update(probeText).digest('base64');

export interface Opening extends BrowserContextOptions {
  /** Beginnings of addresses that may be asked for. */
  readonly origins?: readonly string[];
  /** Whether the page may fetch, when it is idle, what it would need later: half a second that most tests have no use for. */
  readonly fetchesLater?: boolean;
  /** Run before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens a page in a fresh profile whose only network is `origins`. */
export async function openAt(
  browser: Browser,
  url: string,
  { origins = [new URL('/', url).href], fetchesLater = false, before, ...options }: Opening = {},
): Promise<App> {
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  tellWhenFailed(context, faults);
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (!fetchesLater && asked.endsWith('/offline.json')) return;
    if ([...origins, 'blob:', 'data:'].some((beginning) => asked.startsWith(beginning)))
      return route.continue();
    faults.push(`request to ${asked}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(probe))
      faults.push(`console: ${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.target instanceof Element && event.target.matches('[data-policy-probe]')) return;
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await before?.(page);
  await page.goto(url);
  return { page, url, faults, close: () => context.close() };
}

/** Opens the app (with `search` after its address). */
export async function openApp(
  browser: Browser,
  search = '',
  options: BrowserContextOptions = {},
): Promise<App> {
  const url = inject('appUrl');
  return { ...(await openAt(browser, url + search, { origins: [url], ...options })), url };
}

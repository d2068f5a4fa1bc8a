import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page of the app, and everything that must not happen in it. */
export interface App {
  readonly page: Page;
  readonly url: string;
  /** Requests to other hosts, breaches of the content security policy, errors on the console or thrown. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

const own = (url: string, origin: string): boolean =>
  url.startsWith(origin) || url.startsWith('blob:') || url.startsWith('data:');

/** Opens the app (with `search` after its address) in a fresh profile whose only network is the app's own server. */
export async function openApp(
  browser: Browser,
  search = '',
  options: BrowserContextOptions = {},
): Promise<App> {
  const url = inject('appUrl');
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (own(asked, url)) return route.continue();
    faults.push(`request to ${asked}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url + search);
  return { page, url, faults, close: () => context.close() };
}

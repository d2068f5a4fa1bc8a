import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Site } from './site';

/** An embed in a profile of its own, weighed; requests to any origin but those of `sites` are faults. */
export async function openEmbed(
  browser: Browser,
  sites: readonly Site[],
  url: string,
  before?: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, locale: 'th-TH' });
  const page = await context.newPage();
  const faults: string[] = [];
  const bytes = { gzip: 0, fonts: 0, asked: [] as string[] };
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith('blob:') || sites.some((each) => asked.startsWith(each.url)))
      return route.continue();
    faults.push(`request to ${asked}`);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('response', async (response) => {
    const body = await response.body().catch(() => null);
    if (body === null || response.url().endsWith('favicon.svg')) return;
    bytes.asked.push(response.url());
    if (response.url().endsWith('.woff2')) bytes.fonts += body.length;
    else bytes.gzip += gzipSync(body).length;
  });
  await before?.(page);
  await page.goto(url);
  return { page, faults, bytes, close: () => context.close() };
}

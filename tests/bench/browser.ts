import { launch } from '../browser/chromium';
import { startServer } from '../browser/server';
import { benchCountry } from './country';
import { benchFirstChart } from './firstChart';

/** Everything that is measured in Chromium. `wanted`: some of `first`, `year`, `country`, `items`; all where it names none. */
export async function benchBrowser(wanted: readonly string[]): Promise<void> {
  const server = await startServer();
  const browser = await launch({ isMeasured: true });
  try {
    if (wanted.length === 0 || wanted.includes('first')) await benchFirstChart(browser);
    const sizes = wanted.filter((name) => name !== 'first');
    if (wanted.length === 0 || sizes.length > 0) await benchCountry(browser, server.url, sizes);
  } finally {
    await browser.close();
    server.stop();
  }
}

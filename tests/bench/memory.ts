import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/**
 * Megabytes that each of the browser's tabs holds now, as the system counts its process: with the engine's memory and all
 * workers in it, which the page's own figures leave out. Rejects where the system has no /proc.
 */
export async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    });
}

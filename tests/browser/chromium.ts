import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const flags = (names: readonly string[]) => [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-gpu',
  // The network is cut below the page: whatever asks for another host, also from a worker, finds none.
  `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1 , `).join('')}MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
];

/** A Chromium of this machine: BROWSER_PATH if set, else the first found on PATH. */
function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  const given = process.env.BROWSER_PATH;
  for (const place of given ? [given] : places) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * The Chromium that comes inside an npm package, unpacked on first use. Its own flags are for one page in one process
 * and bring the browser down with the first page that is closed; ours are enough.
 */
const packaged = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath();

export interface LaunchOptions {
  /** Of hosts that are this machine. */
  readonly names?: readonly string[];
  /** Whether a page that was left is kept as it stands, as browsers do and Playwright forbids. */
  readonly keepsPages?: boolean;
  /** As a person's browser is, which a measurement needs. */
  readonly isMeasured?: boolean;
}

/** The engine's code as it is first compiled: to make it faster takes more of two cores than a test's few rows give back. */
const quick = '--js-flags=--liftoff-only';

/** An installed browser, else the one npm brought (BROWSER_PATH=npm asks for it). Rejects with the reason why there is none. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { names = [], keepsPages = false, isMeasured = false } = options;
  const found = process.env.BROWSER_PATH === 'npm' ? null : installed();
  return chromium.launch({
    executablePath: found ?? (await packaged()),
    args: [...flags(names), ...(isMeasured ? [] : [quick])],
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
}

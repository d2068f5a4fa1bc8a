import { chromium, type Browser } from 'playwright-core';
import { onPath } from './onPath';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const flags = (names: readonly string[]) => [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-gpu',
  // The network is cut below the page: whatever asks for another host, also from a worker, finds none.
  `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1 , `).join('')}MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
];

/** A path, `installed` or `npm`. */
const asked = process.env.BROWSER_PATH;
const isPath = asked !== undefined && asked !== '' && asked !== 'installed';

/** A Chromium of this machine: the one BROWSER_PATH names, else the first on PATH. */
const found = asked === 'npm' ? null : onPath(programs, isPath ? asked : undefined);

/**
 * The Chromium that comes inside an npm package, unpacked on first use. Its own flags are for one page in one process
 * and bring the browser down with the first page that is closed; ours are enough.
 */
export const packaged = async (): Promise<string> =>
  (await import('@sparticuz/chromium')).default.executablePath();

export interface LaunchOptions {
  /** Of hosts that are this machine. */
  readonly names?: readonly string[];
  /** Whether a page that was left is kept as it stands, as browsers do and Playwright forbids. */
  readonly keepsPages?: boolean;
  /**
   * The browser that npm brings ends a tab that runs out of memory, and does not fetch a script again that once did not
   * come: what those tests are about an installed one shows.
   */
  readonly prefersInstalled?: boolean;
  /** As a person's browser is, which a measurement needs. */
  readonly isMeasured?: boolean;
}

/** The engine's code as it is first compiled: to make it faster takes more of two cores than a test's few rows give back. */
const quick = '--js-flags=--liftoff-only';

/** Said and counted where a test is skipped because only npm's browser is there; null where another is. */
export const lacksInstalled: string | null =
  found === null ? 'no Chromium on this machine but that of npm (apt-get install chromium)' : null;

/**
 * The browser that npm brought: without a window of its own it takes two thirds of the time of an installed one, which
 * stands in where that lacks a library of the system, and is asked for by BROWSER_PATH. Rejects where there is none.
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { names = [], keepsPages = false, isMeasured = false, prefersInstalled = false } = options;
  const start = (executablePath: string): Promise<Browser> =>
    chromium.launch({
      executablePath,
      args: [...flags(names), ...(isMeasured ? [] : [quick])],
      ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    });
  if (found !== null && (asked || prefersInstalled || isMeasured)) return start(found);
  try {
    return await start(await packaged());
  } catch (fault) {
    if (found === null) throw fault;
    return start(found);
  }
}

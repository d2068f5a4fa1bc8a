import { version } from '../../package.json';
import { errorLog, type KeptError } from './diagnosticErrors';
import { probeFiles, type ServedFile } from './diagnosticFiles';
import { probePolicy, type Policy } from './diagnosticPolicy';
import { probeStorage, type StorageFacts } from './diagnosticStorage';
import type { Failure, Stage } from './loading';
import { workspace } from './workspace.svelte';

/** Everything an administrator is told of this page and browser, and nothing of what was loaded into it. */
export interface Facts {
  /** ISO 8601. */
  readonly taken: string;
  readonly app: { readonly version: string; readonly build: string; readonly address: string };
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  readonly isLoopback: boolean;
  /** Everything that the page could ask its server for later is here: it goes on without the server. */
  readonly isHeld: boolean;
  readonly engine: {
    readonly stage: Stage;
    readonly failure: Failure['code'] | null;
    readonly version: string | null;
    /** Held by its tables; null while nothing is loaded. */
    readonly bytes: number | null;
  };
  readonly files: readonly ServedFile[];
  readonly policy: Policy;
  readonly storage: StorageFacts;
  /** Milliseconds; the first two since the page was opened. Null = has not happened. */
  readonly timings: {
    readonly firstPaint: number | null;
    readonly firstChart: number | null;
    readonly engineStart: number | null;
    readonly lastLoad: number | null;
  };
  readonly errors: readonly KeptError[];
  readonly browser: { readonly agent: string; readonly languages: string; readonly cores: number };
  readonly screen: {
    readonly window: string;
    readonly screen: string;
    readonly pixelRatio: number;
    readonly isDark: boolean;
    readonly reducesMotion: boolean;
  };
}

/** Takes all of it anew; 3 s at most for each part that has to be asked for. Never rejects. */
export async function takeFacts(): Promise<Facts> {
  const [files, storage, bytes] = await Promise.all([probeFiles(), probeStorage(), engineBytes()]);
  const media = (query: string) => matchMedia(query).matches;
  const start = performance.getEntriesByName('ita-lens engine start').at(-1) as
    PerformanceMeasure | undefined;
  return {
    taken: new Date().toISOString(),
    app: {
      version,
      build: document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').at(-1) ?? '',
      // Without what stands behind `#`: that names what is being looked at.
      address: location.origin + location.pathname,
    },
    isSecure: isSecureContext,
    isFramed: window.top !== window,
    isLoopback: ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname),
    isHeld: performance.getEntriesByName('ita-lens files held').length > 0,
    engine: {
      stage: workspace.stage,
      failure: workspace.failure?.code ?? null,
      version: (start?.detail as { version?: string } | undefined)?.version ?? null,
      bytes,
    },
    files,
    policy: probePolicy(),
    storage,
    timings: {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      firstChart: performance.getEntriesByName('ita-lens first chart')[0]?.startTime ?? null,
      engineStart: start?.duration ?? null,
      lastLoad: performance.getEntriesByName('ita-lens load').at(-1)?.duration ?? null,
    },
    errors: errorLog.list,
    browser: {
      agent: navigator.userAgent,
      languages: navigator.languages.join(', '),
      cores: navigator.hardwareConcurrency,
    },
    screen: {
      window: `${innerWidth} × ${innerHeight}`,
      screen: `${screen.width} × ${screen.height}`,
      pixelRatio: devicePixelRatio,
      isDark: media('(prefers-color-scheme: dark)'),
      reducesMotion: media('(prefers-reduced-motion: reduce)'),
    },
  };
}

async function engineBytes(): Promise<number | null> {
  if (workspace.stage !== 'ready') return null;
  try {
    const { heldBytes } = await import('../engine/reader');
    const { columns } = await workspace.loader.read(heldBytes, {
      limit: 1,
      signal: AbortSignal.timeout(3000),
    });
    const bytes = columns[0]?.values[0];
    return typeof bytes === 'number' ? bytes : null;
  } catch {
    return null;
  }
}

/** What went wrong in this page, without a word of what was loaded: messages may quote it, so none is kept as it is. */
export interface KeptError {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly kind: 'thrown' | 'promise' | 'policy';
  /** Of its class, or the directive that was broken. */
  readonly name: string;
  /** One of the phrases known beforehand; null where the message says something else. */
  readonly phrase: string | null;
  /** `index-Bx3.js:12:345` */
  readonly place: string | null;
  readonly times: number;
}

/** In small letters. What browsers and the engine say that helps an administrator, and no data. */
const phrases = [
  'failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'unable to preload css',
  'failed to fetch',
  'networkerror when attempting to fetch resource',
  'load failed',
  'importing a module script failed',
  'out of memory',
  'array buffer allocation failed',
  'could not allocate memory',
  'maximum call stack size exceeded',
  'memory access out of bounds',
  'unreachable',
  'null function or function signature mismatch',
  'nothing is loaded',
  'cannot read properties of undefined',
  'cannot read properties of null',
  'is not a function',
  'is not iterable',
  'is not defined',
  'unexpected token',
  'quota',
  'the operation is insecure',
  'access is denied for this document',
  'the database connection is closing',
  'resizeobserver loop',
] as const;

const mostKept = 20;
const nameLike = /^[A-Za-z][\w-]{0,39}$/;

/** The error as it may be kept. `thrown` can be anything at all. */
export function keptOf(kind: KeptError['kind'], thrown: unknown, at: number, file = ''): KeptError {
  const error = thrown instanceof Error || thrown instanceof DOMException ? thrown : null;
  const said = (error?.message ?? (typeof thrown === 'string' ? thrown : '')).slice(0, 2000).toLowerCase();
  return {
    at: Math.round(at),
    kind,
    name: error && nameLike.test(error.name) ? error.name : typeof thrown,
    phrase: phrases.find((phrase) => said.includes(phrase)) ?? null,
    place:
      /[\w.-]{1,60}\.(?:js|ts|svelte):\d{1,7}:\d{1,7}/.exec(error?.stack?.slice(-4000) ?? file)?.[0] ?? null,
    times: 1,
  };
}

const isSame = (a: KeptError, b: KeptError): boolean =>
  (['kind', 'name', 'phrase', 'place'] as const).every((field) => a[field] === b[field]);

/** The last errors of this page, in memory only; the same one again is counted. */
export class ErrorLog {
  #list: readonly KeptError[] = [];

  /** Latest first. */
  get list(): readonly KeptError[] {
    return this.#list;
  }

  keep(next: KeptError): void {
    const before = this.#list.find((each) => isSame(each, next));
    const others = this.#list.filter((each) => each !== before);
    this.#list = [{ ...next, times: (before?.times ?? 0) + 1 }, ...others].slice(0, mostKept);
  }

  /** From now on, until the page is closed. */
  listen(page: Window): void {
    page.addEventListener('error', (event) => {
      const file = `${event.filename}:${event.lineno}:${event.colno}`;
      this.keep(keptOf('thrown', event.error ?? event.message, event.timeStamp, file));
    });
    page.addEventListener('unhandledrejection', (event) =>
      this.keep(keptOf('promise', event.reason, event.timeStamp)),
    );
    page.addEventListener('securitypolicyviolation', (event) => {
      // Our own question whether the policy is in force.
      if (event.target instanceof Element && event.target.matches('[data-policy-probe]')) return;
      this.keep({
        ...keptOf('policy', null, event.timeStamp),
        name: nameLike.test(event.effectiveDirective) ? event.effectiveDirective : 'policy',
      });
    });
  }
}

export const errorLog = new ErrorLog();

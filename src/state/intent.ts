import type { Language } from '../text/messages/define';

export const pages = ['data', 'review', 'overview', 'trends', 'measures'] as const;
export type Page = (typeof pages)[number];
export const examples = ['nongchok', 'province'] as const;
export type ExampleName = (typeof examples)[number];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** Years to look back for what stays weak. */
export const lookBacks = [3, 5, 7] as const;
export type LookBack = (typeof lookBacks)[number];

/** What the person asked to see. `undefined` = they did not say, and then the URL does not say it either. */
export interface Intent {
  readonly page?: Page | undefined;
  readonly agencyKey?: string | undefined;
  /** B.E. */
  readonly fiscalYear?: number | undefined;
  /** The year compared with, B.E. */
  readonly compareYear?: number | undefined;
  readonly lookBack?: LookBack | undefined;
  /** Indicators by score; by lost points unless said. */
  readonly order?: 'score' | undefined;
  readonly lang?: Language | undefined;
  readonly theme?: Theme | undefined;
  /** Built-in data to start with, so that a link to a view of it works elsewhere. */
  readonly example?: ExampleName | undefined;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((each) => each === value);

const year = (value: string | null): number | undefined =>
  value !== null && /^2[45]\d\d$/.test(value) ? Number(value) : undefined;

/** `#/overview?agency=…&year=2564&from=2563&lang=en` → intent. What cannot be read is left out, never guessed. */
export function readHash(hash: string): Intent {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const search = new URLSearchParams(query);
  return clean({
    page: oneOf(pages, path),
    agencyKey: search.get('agency') ?? undefined,
    fiscalYear: year(search.get('year')),
    compareYear: year(search.get('from')),
    lookBack: lookBacks.find((years) => String(years) === search.get('back')),
    order: oneOf(['score'] as const, search.get('order')),
    lang: oneOf(['th', 'en'] as const, search.get('lang')),
    theme: oneOf(themes, search.get('theme')),
    example: oneOf(examples, search.get('example')),
  });
}

/** The inverse of readHash: `readHash(writeHash(intent))` is the same intent. */
export function writeHash(intent: Intent): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined) search.set(name, String(value));
  };
  put('example', intent.example);
  put('agency', intent.agencyKey);
  put('year', intent.fiscalYear);
  put('from', intent.compareYear);
  put('back', intent.lookBack);
  put('order', intent.order);
  put('lang', intent.lang);
  put('theme', intent.theme);
  const query = search.toString();
  return `#/${intent.page ?? ''}${query === '' ? '' : `?${query}`}`;
}

/** The same intent without the keys that say nothing. */
export const clean = (intent: Intent): Intent =>
  Object.fromEntries(Object.entries(intent).filter(([, value]) => value !== undefined));

import type { Target } from '../plan/target';
import type { Language } from '../text/messages/define';
import { readCodes, readNumbers, readTarget, writeNumbers, writeTarget, type ByCode } from './triedCodec';

export const pages = [
  'data',
  'review',
  'overview',
  'trends',
  'measures',
  'plan',
  'compare',
  'meeting',
  'sql',
  'diagnostics',
] as const;
export type Page = (typeof pages)[number];
export const examples = ['nongchok', 'province'] as const;
export type ExampleName = (typeof examples)[number];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** Years to look back for what stays weak. */
export const lookBacks = [3, 5, 7] as const;
export type LookBack = (typeof lookBacks)[number];
/** Whom an agency is compared with; those of nearly its total last year unless said. */
export const peerScopes = ['type', 'province', 'chosen'] as const;
export type PeerScope = (typeof peerScopes)[number];
/** More columns beside one another than this are not read any more. */
export const mostBeside = 7;

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
  /** Items tried as published. */
  readonly publish?: readonly string[] | undefined;
  /** Scores (0–100) tried for indicators. */
  readonly move?: ByCode | undefined;
  /** What the cheapest set must reach. */
  readonly target?: Target | undefined;
  /** Effort of actions that differ from 1. */
  readonly effort?: ByCode | undefined;
  /** Whether scores of surveys may rise too. */
  readonly surveys?: true | undefined;
  /** Of the combinations that give an indicator's score, the one taken (from 1). */
  readonly assume?: ByCode | undefined;
  /** Of agencies that are compared: type, province, region and level. */
  readonly agencyType?: string | undefined;
  readonly province?: string | undefined;
  readonly region?: string | undefined;
  readonly level?: string | undefined;
  /** Code of the score that agencies are compared by; the total unless said. */
  readonly node?: string | undefined;
  readonly peers?: PeerScope | undefined;
  /** What the map of provinces shows; the mean unless said. */
  readonly map?: 'share' | 'change' | undefined;
  /** Rows of agencies by indicators; the peers unless said. */
  readonly rows?: 'ranking' | undefined;
  /** Keys of agencies that stand beside the one that is looked at, chosen by hand. */
  readonly beside?: readonly string[] | undefined;
  /** Of the meeting, from 1. */
  readonly slide?: number | undefined;
  /** A statement that a link brings; taken out of the address when the page has it. */
  readonly sql?: string | undefined;
  readonly lang?: Language | undefined;
  readonly theme?: Theme | undefined;
  /** Built-in data to start with, so that a link to a view of it works elsewhere. */
  readonly example?: ExampleName | undefined;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((each) => each === value);

const year = (value: string | null): number | undefined =>
  value !== null && /^2[45]\d\d$/.test(value) ? Number(value) : undefined;

const slide = (value: string | null): number | undefined =>
  value !== null && /^[1-9]\d?$/.test(value) ? Number(value) : undefined;

const scores = { least: 0, greatest: 100 };
const efforts = { least: 0.01, greatest: 9999.99 };
const places = { least: 1, greatest: 9999 };

const keys = (values: readonly string[]): readonly string[] | undefined => {
  const known = [...new Set(values)].filter((value) => value !== '').slice(0, mostBeside);
  return known.length > 0 ? known : undefined;
};

/** Longer than any link of ours, a long statement of SQL in it included: every Thai letter of it is nine characters. */
const longestLink = 200_000;

/**
 * `#/overview?agency=…&year=2564&from=2563&lang=en` → intent. What cannot be read is left out, never guessed; of a
 * link that is longer than any of ours, all.
 */
export function readHash(hash: string): Intent {
  if (hash.length > longestLink) return {};
  const intent = intentIn(hash);
  // Letters that stand in an address as they are take nine characters where we write it.
  return hash.length * 9 > longestLink && writeHash(intent).length > longestLink ? {} : intent;
}

function intentIn(hash: string): Intent {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const search = new URLSearchParams(query);
  return clean({
    page: oneOf(pages, path),
    agencyKey: search.get('agency') ?? undefined,
    fiscalYear: year(search.get('year')),
    compareYear: year(search.get('from')),
    lookBack: lookBacks.find((years) => String(years) === search.get('back')),
    order: oneOf(['score'] as const, search.get('order')),
    publish: readCodes(search.get('publish')),
    move: readNumbers(search.get('move'), scores),
    target: readTarget(search.get('target')),
    effort: readNumbers(search.get('effort'), efforts),
    surveys: search.get('surveys') === '1' ? true : undefined,
    assume: readNumbers(search.get('assume'), places),
    agencyType: search.get('type') || undefined,
    province: search.get('province') || undefined,
    region: search.get('region') || undefined,
    level: search.get('level') || undefined,
    node: search.get('by') || undefined,
    peers: oneOf(peerScopes, search.get('peers')),
    map: oneOf(['share', 'change'] as const, search.get('map')),
    rows: oneOf(['ranking'] as const, search.get('rows')),
    beside: keys(search.getAll('with')),
    slide: slide(search.get('slide')),
    sql: search.get('sql') ?? undefined,
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
  put('publish', intent.publish?.join(','));
  put('move', intent.move && writeNumbers(intent.move));
  put('target', intent.target && writeTarget(intent.target));
  put('effort', intent.effort && writeNumbers(intent.effort));
  put('surveys', intent.surveys && 1);
  put('assume', intent.assume && writeNumbers(intent.assume));
  put('type', intent.agencyType);
  put('province', intent.province);
  put('region', intent.region);
  put('level', intent.level);
  put('by', intent.node);
  put('peers', intent.peers);
  put('map', intent.map);
  put('rows', intent.rows);
  for (const key of intent.beside ?? []) search.append('with', key);
  put('slide', intent.slide);
  put('sql', intent.sql);
  put('lang', intent.lang);
  put('theme', intent.theme);
  // Both may stand in an address as they are, and people read addresses.
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `#/${intent.page ?? ''}${query === '' ? '' : `?${query}`}`;
}

/** The same intent without the keys that say nothing. */
export const clean = (intent: Intent): Intent =>
  Object.fromEntries(Object.entries(intent).filter(([, value]) => value !== undefined));

/** What is tried for next year belongs to one agency and one year. */
const untried = { publish: undefined, move: undefined, target: undefined, assume: undefined } as const;

/** The intent with a wish added; `undefined` takes a wish back. Another agency or year starts untried. */
export function wishing(intent: Intent, wish: Partial<Intent>): Intent {
  const goesElsewhere = (['example', 'agencyKey', 'fiscalYear'] as const).some(
    (key) => key in wish && wish[key] !== intent[key],
  );
  return clean({ ...intent, ...(goesElsewhere ? untried : {}), ...wish });
}

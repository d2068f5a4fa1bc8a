import { readHash, writeHash, type Intent } from '../state/intent';
import type { EmbedFault } from '../text/messages/embed';
import { isViewName, type ViewName } from './view';

/** Longer addresses are cut by old servers, mail programs and editors of web pages. */
export const longestLink = 8000;
const mostOrigins = 10;

/** What an embed's address says: `#view=weakest&data=…&origin=…` and, by the app's own codec, the intent. */
export interface EmbedLink {
  readonly view: ViewName;
  /** Files on the same origin, relative to the embed: a `.json` of results, tables for the engine. */
  readonly data: readonly string[];
  /** A result that the link itself carries (see frozen.ts). */
  readonly frozen: string | null;
  /** Origins whose messages are followed. */
  readonly origins: readonly string[];
  readonly intent: Intent;
}

const inApp = '#/?';

/** What cannot be read of the intent is left out, as in the app; without a view there is nothing to show. */
export function readLink(hash: string): EmbedLink | EmbedFault {
  if (hash.length > longestLink) return 'long';
  const text = hash.replace(/^#/, '');
  const search = new URLSearchParams(text);
  const view = search.get('view');
  if (!isViewName(view)) return 'view';
  return {
    view,
    data: (search.get('data') ?? '').split(',').filter((path) => path !== ''),
    frozen: search.get('frozen'),
    origins: (search.get('origin') ?? '')
      .split(',')
      .filter((origin) => origin !== '')
      .slice(0, mostOrigins),
    intent: readHash(inApp + text),
  };
}

/** The inverse of readLink. */
export function writeLink({ view, data, frozen, origins, intent }: EmbedLink): string {
  const search = new URLSearchParams({ view });
  if (data.length > 0) search.set('data', data.join(','));
  if (origins.length > 0) search.set('origin', origins.join(','));
  const own = search.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  const rest = writeHash({ ...intent, page: undefined }).replace(/^#\/\??/, '');
  return `#${[own, rest, frozen === null ? '' : `frozen=${frozen}`].filter((part) => part !== '').join('&')}`;
}

import { themes, type Theme } from '../state/intent';
import type { EmbedFault } from '../text/messages/embed';
import type { Language } from '../text/messages/define';
import { longestLink } from './link';
import type { ViewName } from './view';

/** Every message carries both; another name or version is ignored. */
export const protocol = 'ita-lens';
export const protocolVersion = 1;

/** What the page around may ask. */
export type Incoming =
  | { readonly type: 'getState' }
  /** `state`: as in the link, `view=weakest&year=2564`; where the data come from is the link's alone. */
  | { readonly type: 'setState'; readonly state: string }
  /** null = as the system has it. */
  | { readonly type: 'setTheme'; readonly theme: Theme | null }
  | { readonly type: 'setLanguage'; readonly language: Language };

/** What the embed tells. */
export type Outgoing =
  | { readonly type: 'ready'; readonly view: ViewName }
  /** Of the content, px. */
  | { readonly type: 'height'; readonly height: number }
  /** `ignored`: messages so far that were unknown, malformed or from elsewhere. */
  | { readonly type: 'state'; readonly state: string; readonly title: string; readonly ignored: number }
  | { readonly type: 'error'; readonly code: EmbedFault; readonly message: string };

export const sealed = (message: Outgoing) => ({ protocol, version: protocolVersion, ...message });

const own = (data: object, name: string): unknown =>
  Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;

/** What a message asks; null where it is none of ours. */
export function readMessage(data: unknown): Incoming | null {
  if (typeof data !== 'object' || data === null) return null;
  if (own(data, 'protocol') !== protocol || own(data, 'version') !== protocolVersion) return null;
  switch (own(data, 'type')) {
    case 'getState':
      return { type: 'getState' };
    case 'setState': {
      const state = own(data, 'state');
      return typeof state === 'string' && state.length <= longestLink ? { type: 'setState', state } : null;
    }
    case 'setTheme': {
      const theme = own(data, 'theme');
      const known = themes.find((each) => each === theme);
      return known !== undefined || theme === null ? { type: 'setTheme', theme: known ?? null } : null;
    }
    case 'setLanguage': {
      const language = own(data, 'language');
      return language === 'th' || language === 'en' ? { type: 'setLanguage', language } : null;
    }
    default:
      return null;
  }
}

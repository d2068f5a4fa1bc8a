import type { AgenciesRow } from '../questions/agencies';
import { clean, type ExampleName, type Intent } from '../state/intent';
import type { Workspace } from '../state/workspace.svelte';
import { freeze } from './frozen';
import { longestLink, writeLink } from './link';
import { makeViewFile } from './makeViewFile';
import type { ViewName } from './view';

/** The links that the dialog offers; null where one is not possible. */
export interface Offers {
  readonly links: {
    readonly example: string | null;
    readonly frozen: string | null;
    readonly file: string;
  };
  readonly file: { readonly name: string; readonly path: string; readonly text: string };
  /** Shows what the link will, from data at hand. */
  readonly preview: string;
}

/** What of the page's intent a chart follows, with the agency and year that are shown. */
export const wishesOf = (
  { compareYear, lookBack, order, publish, move }: Intent,
  shown: { readonly agency: AgenciesRow | undefined; readonly fiscalYear: number | undefined },
): Intent =>
  clean({
    ...{ compareYear, lookBack, order, publish, move },
    agencyKey: shown.agency?.agency_key,
    fiscalYear: shown.fiscalYear,
  });

let lastPreview = '';

export async function offersOf(
  from: Pick<Workspace, 'ask' | 'agencies' | 'loadedFrameworks' | 'isMadeUp'>,
  view: ViewName,
  at: Intent,
  example: ExampleName | null,
  look: Pick<Intent, 'lang' | 'theme'>,
): Promise<Offers> {
  const { agencies, loadedFrameworks: frameworks, isMadeUp: madeUp } = from;
  const ask: Workspace['ask'] = (asked, params) => from.ask(asked, params);
  const file = await makeViewFile({ ask, agencies, frameworks, madeUp }, [view], [at]);
  const text = JSON.stringify(file);
  const name = `${view}.json`;
  const intent = clean({ ...at, ...look });
  const address = (link: { data?: readonly string[]; frozen?: string; intent?: Intent }) =>
    new URL(
      `embed.html${writeLink({ view, data: [], frozen: null, origins: [], intent, ...link })}`,
      location.href.replace(/#.*$/, ''),
    ).href;
  const frozen = address({ frozen: freeze(file) });
  URL.revokeObjectURL(lastPreview);
  lastPreview = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  return {
    links: {
      example: example === null ? null : address({ intent: { ...intent, example } }),
      frozen: new URL(frozen).hash.length <= longestLink ? frozen : null,
      file: address({ data: [`views/${name}`] }),
    },
    file: { name, path: `views/${name}`, text },
    preview: address({ data: [lastPreview] }),
  };
}

import type { AgenciesRow } from '../questions/agencies';
import { clean, type ExampleName, type Intent } from '../state/intent';
import type { Workspace } from '../state/workspace.svelte';
import { asks } from './asks';
import { freeze } from './frozen';
import { longestLink, writeLink } from './link';
import { lookAt } from './lookAt';
import { makeViewFile } from './makeViewFile';
import { packaged } from './open';
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
  /** Of the preview's result, to be revoked once no preview is shown. */
  readonly result: string;
}

const ofComparing: readonly ViewName[] = ['provinces', 'distribution', 'strips', 'agencies'];

/** What of the page's intent a chart follows, with the agency and year that are shown. */
export function wishesOf(
  view: ViewName,
  intent: Intent,
  shown: { readonly agency: AgenciesRow | undefined; readonly fiscalYear: number | undefined },
): Intent {
  const { compareYear, lookBack, order, publish, move } = intent;
  const { agencyType, province, region, level, node, peers, beside, map, rows } = intent;
  return clean({
    ...{ compareYear, lookBack, order, publish, move },
    ...(ofComparing.includes(view)
      ? { agencyType, province, region, level, node, peers, beside, map, rows }
      : {}),
    agencyKey: shown.agency?.agency_key,
    fiscalYear: shown.fiscalYear,
  });
}

/** Do the answers that are packaged with an example show the view? Others have to be computed by each visitor. */
async function isPackaged(view: ViewName, at: Intent, example: ExampleName): Promise<boolean> {
  try {
    const { ask, agencies, agencyCount } = await packaged(example);
    await asks[view](ask, await lookAt(ask, agencies, at, agencyCount));
    return true;
  } catch {
    return false;
  }
}

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
  // A result names its agency and year itself, and a newer one in its place those of its own.
  const ofFile = clean({ ...intent, agencyKey: undefined, fiscalYear: undefined });
  const address = (link: { data?: readonly string[]; frozen?: string; intent?: Intent }) =>
    new URL(
      `embed.html${writeLink({ view, data: [], frozen: null, origins: [], intent: ofFile, ...link })}`,
      location.href.replace(/#.*$/, ''),
    ).href;
  const frozen = address({ frozen: freeze(file) });
  const result = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  return {
    links: {
      example:
        example !== null && (await isPackaged(view, at, example))
          ? address({ intent: { ...intent, example } })
          : null,
      frozen: new URL(frozen).hash.length <= longestLink ? frozen : null,
      file: address({ data: [`views/${name}`] }),
    },
    file: { name, path: `views/${name}`, text },
    preview: address({ data: [result] }),
    result,
  };
}

import { frameworkIn } from '../framework/ownFrameworks';
import { madeUp } from '../state/examples';
import { workspace } from '../state/workspace.svelte';
import type { Answered } from './answered';
import { Fault } from './fault';
import type { EmbedLink } from './link';
import { filesOf } from './open';
import type { Ask } from './view';
import { withCompared } from './withCompared';

const patience = 120_000;
const turn = 50;

async function loaded(): Promise<void> {
  const started = performance.now();
  while (!workspace.isLoaded || workspace.bringing !== null) {
    if (workspace.failure) throw new Fault('failed', workspace.failure.detail);
    if (performance.now() - started > patience) throw new Fault('failed', 'the engine gave no answer');
    await new Promise((resolve) => setTimeout(resolve, turn));
  }
}

async function fileOf(url: string): Promise<File> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new Fault('unreachable', url);
  return new File([await response.blob()], decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)));
}

/** The link's tables, read and analysed by the app's own workspace; only on the visitor's wish. */
export async function compute(link: EmbedLink, base: string): Promise<Answered> {
  const { example } = link.intent;
  const { tables } = filesOf(link, base);
  if (tables.length === 0 && example !== undefined) await workspace.loadExample(example);
  else {
    await workspace.addFiles(await Promise.all(tables.map(fileOf)));
    workspace.confirmAll(
      workspace.sources.flatMap(({ id, proposal }) => (proposal ? [{ id, mapping: proposal.mapping }] : [])),
    );
    if (workspace.sources.length === 0) throw new Fault('file', 'no table');
  }
  await loaded();
  const { agencies } = workspace;
  const framework = (fiscalYear: number) => frameworkIn(workspace.loadedFrameworks, fiscalYear);
  const ask: Ask = (asked, params) => workspace.ask(asked, params);
  return {
    ask: withCompared({ ask, agencies, framework }),
    agencies,
    agencyCount: agencies.length,
    fiscalYear: undefined,
    framework: (fiscalYear) => Promise.resolve(framework(fiscalYear)),
    madeUp: example !== undefined && madeUp.includes(example),
  };
}

import { fetchAnswers } from '../state/exampleAnswers';
import { madeUp } from '../state/examples';
import type { ExampleName } from '../state/intent';
import { answeredBy, askKept, type Answered } from './answered';
import { Fault } from './fault';
import type { EmbedLink } from './link';
import { asViewFile } from './viewFile';

const isResult = (path: string): boolean => /\.json$/i.test(path) || path.startsWith('blob:');

/** The files of a link on this very origin. A name that leads elsewhere is a fault, before anything is fetched. */
export function filesOf({ data }: Pick<EmbedLink, 'data'>, base: string) {
  const here = new URL(base);
  const urls = data.map((path) => {
    const url = URL.canParse(path, base) ? new URL(path, base) : null;
    if (url?.origin !== here.origin) throw new Fault('foreign', path);
    return { path, url: url.href };
  });
  return {
    result: urls.find(({ path }) => isResult(path))?.url ?? null,
    tables: urls.filter(({ path }) => !isResult(path)).map(({ url }) => url),
  };
}

async function fetched(url: string): Promise<Answered> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new Fault('unreachable', url);
  const file = asViewFile(await response.json().catch(() => null));
  if (file === null) throw new Fault('file', url);
  return answeredBy(file);
}

/** The answers that come with an example: of its first pages, and of no other. Rejects where they cannot be fetched. */
export async function packaged(example: ExampleName): Promise<Answered> {
  const stored = await fetchAnswers(example);
  if (stored === null) throw new Fault('unreachable', example);
  return {
    ask: askKept(stored.answers),
    agencies: stored.agencies,
    agencyCount: stored.agencies.length,
    fiscalYear: undefined,
    framework: async (fiscalYear) => (await import('../framework/frameworks')).framework(fiscalYear),
    madeUp: madeUp.includes(example),
  };
}

/**
 * What the link draws from, without an engine: its own result, a file of results on this origin, or an example.
 * Where it names only tables, `absent` says that the engine has to be asked.
 */
export async function open(link: EmbedLink, base: string): Promise<Answered> {
  if (link.frozen !== null) {
    const { thaw } = await import('./frozen');
    return answeredBy(thaw(link.frozen));
  }
  const { result } = filesOf(link, base);
  if (result !== null) return fetched(result);
  if (link.intent.example !== undefined && link.data.length === 0) return packaged(link.intent.example);
  throw new Fault(link.data.length > 0 ? 'absent' : 'view');
}

/** Can the engine answer what the link's own results do not? */
export const canCompute = ({ data, intent }: EmbedLink): boolean =>
  intent.example !== undefined || data.some((path) => !isResult(path));

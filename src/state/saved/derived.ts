import type { LoadedSource } from '../generation';
import { placeOf } from '../intake';
import type { Known } from '../loading';
import { holdAbsent } from '../readingAgain';
import { isSame } from '../same';
import { isSource, type Holdings, type Source } from '../source';
import { wantedOf } from '../wanted';
import type { Framework } from '../../framework/types';
import type { AgenciesRow } from '../../questions/agencies';
import type { Finished } from '../../sql/finished';
import type { StoredAnswers } from '../stored';
import type { Derived, Keeper, Work } from './keeper';
import type { KeptTables } from '../keptTables';
import type { Manifest } from './manifest';
import { savedReading, type SavedReading } from './savedReading';
import { sha256 } from './sha256';

/** What stands loaded, and what was answered about it. */
export interface Standing {
  readonly loaded: readonly LoadedSource[];
  readonly loadedFrameworks: readonly Framework[];
  readonly agencies: readonly AgenciesRow[];
  readonly given: ReadonlyMap<string, readonly unknown[]> | null;
  readonly finished: Finished | null;
}

/** While a work that was opened is loaded again, what was derived of it before stands on. */
interface StandingOn extends Standing {
  readonly before: Derived | null;
}

/** Rows of all answers kept together: more is asked again faster than it is read from storage. */
const mostRows = 50_000;

const keyOf = async (kind: string, by: unknown): Promise<string> =>
  `${kind}.${await sha256(JSON.stringify(by))}`;

/** What need not be worked out again by the same build, by keys that say all it follows from. */
export async function derive(
  manifest: Manifest,
  holdings: Holdings,
  standing: StandingOn,
  build: string,
): Promise<{ readonly derived: Derived; readonly parts: ReadonlyMap<string, unknown> }> {
  const parts = new Map<string, unknown>();
  const keep = async (kind: string, by: unknown, part: () => unknown): Promise<string> => {
    const key = await keyOf(kind, [build, by]);
    parts.set(key, part());
    return key;
  };
  const byFile = new Map<number, Source[]>();
  for (const source of holdings.filter(isSource))
    byFile.set(source.origin.key, [...(byFile.get(source.origin.key) ?? []), source]);
  const files = [...byFile.values()].map((sources, place) => ({ sources, file: manifest.files[place] }));
  const readings: string[] = [];
  for (const { sources, file } of files) {
    const proposed = sources.map(({ proposal, remembered }) => [proposal, remembered]);
    const by = [file?.part, file?.name, file?.encoding, file?.pasted, proposed];
    readings.push(await keep('reading', by, () => savedReading(sources)));
  }

  const wanted = wantedOf(holdings);
  const isWhole =
    isSame(
      standing.loaded.map(({ source }) => source),
      wanted.sources,
    ) && isSame(standing.loadedFrameworks, wanted.frameworks);
  const before = standing.before?.build === build ? standing.before : null;
  if (!isWhole && before !== null) return { derived: { ...before, readings }, parts };
  const frameworks = manifest.frameworks.map(({ part }) => part);
  const staged: string[] = [];
  const there = new Set(before?.staged);
  for (const [index, { source, staged: tables }] of (isWhole ? standing.loaded : []).entries()) {
    const file = files.find(({ sources }) => sources.includes(source))?.file;
    const table = file?.tables.find(({ place }) => place === placeOf(source));
    const by = [file?.part, file?.name, file?.encoding, file?.pasted, table, index, frameworks];
    const key = await keyOf('staged', [build, by]);
    if (!there.has(key)) parts.set(key, tables);
    staged.push(key);
  }

  const ofTables = isWhole ? await keyOf('finished', [build, staged]) : null;
  const isThere = ofTables !== null && before?.finished === ofTables;
  const finished = isThere || standing.finished ? ofTables : null;
  if (finished !== null && !isThere) parts.set(finished, standing.finished);

  const given = isWhole && standing.given ? bounded(standing.given) : null;
  const answers =
    given && (await keep('answers', [staged, [...given.keys()].sort()], () => Object.fromEntries(given)));
  const agencies = given && (await keep('agencies', staged, () => standing.agencies));
  return { derived: { build, readings, staged, finished, answers, agencies }, parts };
}

/** The latest answers, which are those of the page that is open. */
function bounded(given: ReadonlyMap<string, readonly unknown[]>): ReadonlyMap<string, readonly unknown[]> {
  let rows = 0;
  return new Map([...given].reverse().filter(([, answer]) => (rows += answer.length) <= mostRows));
}

/** What was derived before, as far as it is all there and of this build. */
export interface Before {
  readonly readings: readonly SavedReading[];
  readonly known: (holdings: Holdings) => Known;
}

export async function derivedBefore(
  work: Work,
  keeper: Keeper,
  build: string | null,
): Promise<Before | null> {
  const { derived } = work;
  if (derived === null || build === null || derived.build !== build) return null;
  const { readings, staged, finished, answers, agencies } = derived;
  const found = await keeper.parts([...readings, ...[answers, agencies].filter((key) => key !== null)]);
  const read = readings.map((key) => found.get(key) as SavedReading | undefined);
  if (read.length !== work.manifest.files.length || read.includes(undefined)) return null;
  return {
    readings: read as readonly SavedReading[],
    known: (holdings) => ({
      answers: storedIn(found.get(agencies ?? ''), found.get(answers ?? '')),
      finished: async () =>
        finished === null
          ? null
          : (((await keeper.parts([finished])).get(finished) as Finished | undefined) ?? null),
      staged: async () => loadedBefore(wantedOf(holdings).sources, staged, await keeper.parts(staged)),
    }),
  };
}

const storedIn = (agencies: unknown, answers: unknown): StoredAnswers | null =>
  agencies && answers ? ({ agencies, answers } as StoredAnswers) : null;

function loadedBefore(
  sources: readonly Source[],
  keys: readonly string[],
  found: ReadonlyMap<string, unknown>,
): readonly LoadedSource[] {
  if (keys.length !== sources.length || keys.some((key) => !found.has(key))) return [];
  return sources.map((source, at) => ({ source, staged: found.get(keys[at] ?? '') as KeptTables }));
}

/** Tables that were not read but shown as they were saved stand for those of their files. */
export function standFor(holdings: Holdings): void {
  for (const source of holdings.filter(isSource))
    if (!('kept' in source.table)) holdAbsent(source.table, source.origin, placeOf(source));
}

import { parseFramework } from '../../framework/parseFramework';
import type { Framework } from '../../framework/types';
import type { Plan } from '../../plan/plan';
import { sourceId, type Intake } from '../intake';
import { isPlan } from '../planStorage';
import type { Holdings, Origin, OwnFramework, Source } from '../source';
import { knowHash } from './contentHash';
import { partsOf, type Manifest, type ManifestFile } from './manifest';
import type { SavedReading } from './savedReading';
import { sha256 } from './sha256';

/** Why nothing was opened. `changed`: a file no longer gives the tables it gave; `unread`: it was cancelled or is refused. */
export type UnpackFault = 'missing' | 'edited' | 'broken' | 'changed' | 'unread';

export class UnpackError extends Error {
  constructor(readonly code: UnpackFault) {
    super(code);
  }
}

export interface Unpacked {
  readonly holdings: Holdings;
  readonly plans: readonly Plan[];
}

export interface From {
  readonly part: (key: string) => Promise<Blob | undefined>;
  /** Whether the parts may have been touched by anyone since we wrote them. */
  readonly isForeign: boolean;
  /** How the file at this place was read by this very build; undefined = it must be read. */
  readonly reading?: (place: number) => SavedReading | undefined;
}

/** What a manifest and its parts hold, with new ids, all or nothing. @throws UnpackError */
export async function unpack(
  manifest: Manifest,
  from: From,
  intake: Pick<Intake, 'origin' | 'read' | 'ownFramework'>,
): Promise<Unpacked> {
  const parts = new Map<string, Blob>();
  for (const key of partsOf(manifest)) {
    const content = await from.part(key);
    if (content === undefined) throw new UnpackError('missing');
    if (from.isForeign && (await sha256(content)) !== key) throw new UnpackError('edited');
    knowHash(content, key);
    parts.set(key, content);
  }
  const blob = (key: string): Blob => parts.get(key) ?? new Blob([]);
  const own: OwnFramework[] = [];
  for (const { part, name } of manifest.frameworks) {
    const parsed = parseFramework(await json(blob(part)));
    if (!parsed.ok) throw new UnpackError('broken');
    own.push(intake.ownFramework(parsed.framework, name));
  }
  const plans = manifest.plans === null ? [] : await json(blob(manifest.plans.part));
  if (!Array.isArray(plans) || !plans.every(isPlan)) throw new UnpackError('broken');
  const frameworks = own.map(({ framework }) => framework);
  // Keys are given in the order of the files, before any of them is read.
  const origins = manifest.files.map((file): Origin => ({
    ...intake.origin(file.name, blob(file.part), { pasted: file.pasted, example: file.example }),
    encoding: file.encoding,
  }));
  const sources = await Promise.all(
    manifest.files.map((file, place) =>
      sourcesOf(file, origins[place] as Origin, frameworks, from.reading?.(place), intake),
    ),
  );
  return { holdings: [...own, ...sources.flat()], plans };
}

async function sourcesOf(
  file: ManifestFile,
  origin: Origin,
  frameworks: readonly Framework[],
  known: SavedReading | undefined,
  intake: Pick<Intake, 'read'>,
): Promise<readonly Source[]> {
  const read: readonly Source[] = known
    ? known.tables.map(({ place, ...rest }) => ({
        ...rest,
        ...{ id: sourceId(origin, place), origin, mapping: null, edits: [] },
      }))
    : await intake.read(origin, frameworks);
  if (read.length === 0 && file.tables.length > 0) throw new UnpackError('unread');
  return file.tables.map(({ place, mapping, edits }) => {
    const source = read.find(({ id }) => id === sourceId(origin, place));
    if (source === undefined) throw new UnpackError('changed');
    return { ...source, mapping, edits };
  });
}

const json = async (content: Blob): Promise<unknown> => {
  try {
    return JSON.parse(await content.text()) as unknown;
  } catch {
    throw new UnpackError('broken');
  }
};

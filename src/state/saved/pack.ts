import type { Plan } from '../../plan/plan';
import { placeOf } from '../intake';
import { isSource, type Holdings, type Origin, type Source } from '../source';
import { contentHash } from './contentHash';
import { newManifest, type Manifest, type ManifestFile } from './manifest';
import { sha256 } from './sha256';

/** Everything that is saved, as the page holds it. */
export interface View {
  readonly name: string;
  readonly holdings: Holdings;
  readonly plans: readonly Plan[];
  /** What is looked at, as an address. */
  readonly hash: string;
}

export interface Packed {
  readonly manifest: Manifest;
  /** By SHA-256. */
  readonly parts: ReadonlyMap<string, Blob>;
}

const jsonOf = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' });
const tableOf = (source: Source): ManifestFile['tables'][number] => ({
  place: placeOf(source),
  mapping: source.mapping && { ...source.mapping, roles: [...source.mapping.roles] },
  edits: [...source.edits],
});

/** @throws where the browser no longer gives a file's bytes. */
export async function pack({ name, holdings, plans, hash }: View, savedAt: Date): Promise<Packed> {
  const parts = new Map<string, Blob>();
  const keep = async (content: Blob) => {
    const part = await contentHash(content);
    parts.set(part, content);
    return { part, bytes: content.size };
  };
  const sources = holdings.filter(isSource);
  const origins = [...new Map(sources.map(({ origin }) => [origin.key, origin])).values()];
  const fileOf = async ({ key, content, name: file, encoding, pasted, example }: Origin) => ({
    ...(await keep(content)),
    ...{ name: file, encoding, pasted, example },
    tables: sources.filter(({ origin }) => origin.key === key).map(tableOf),
  });
  const manifest = newManifest({
    name,
    savedAt: savedAt.toISOString(),
    hash,
    files: await Promise.all(origins.map(fileOf)),
    frameworks: await Promise.all(
      holdings.flatMap((held) =>
        isSource(held) ? [] : [keep(jsonOf(held.framework)).then((part) => ({ ...part, name: held.name }))],
      ),
    ),
    plans: plans.length > 0 ? await keep(jsonOf(plans)) : null,
  });
  return { manifest, parts };
}

/** The same for the same work, whoever looks at whatever part of it and whenever. */
export const stampOf = ({ files, frameworks, plans }: Manifest): Promise<string> =>
  sha256(JSON.stringify({ files, frameworks, plans }));

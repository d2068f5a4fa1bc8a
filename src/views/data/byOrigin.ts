import type { Source, Sources } from '../../state/source';

/** The tables of each file together, files and tables in their order. */
export function byOrigin(sources: Sources): readonly (readonly Source[])[] {
  const found = new Map<number, Source[]>();
  for (const source of sources) {
    const parts = found.get(source.origin.key) ?? [];
    found.set(source.origin.key, [...parts, source]);
  }
  return [...found.values()];
}

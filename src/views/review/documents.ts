import type { LoadedSource } from '../../state/generation';
import type { SourceDocument } from '../../state/source';
import type { LoadedPart } from './reviewRows';

/** A document whose tables are loaded. */
export interface LoadedDocument {
  /** Of its origin. */
  readonly key: number;
  readonly name: string;
  readonly document: SourceDocument;
  readonly parts: readonly LoadedPart[];
}

/** The documents among what is loaded, in the order they came. A source's place in the list, from 1, is its id in every answer. */
export function documentsOf(loaded: readonly LoadedSource[]): readonly LoadedDocument[] {
  const found = new Map<number, LoadedDocument>();
  for (const [index, { source }] of loaded.entries()) {
    const { origin, document } = source;
    if (document === null) continue;
    const known = found.get(origin.key) ?? { key: origin.key, name: origin.name, document, parts: [] };
    found.set(origin.key, { ...known, parts: [...known.parts, { source, id: index + 1 }] });
  }
  return [...found.values()];
}

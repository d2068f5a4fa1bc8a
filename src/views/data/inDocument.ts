import { lineOf } from '../../ingest/place';
import type { SourceDocument } from '../../state/source';

/** Where a finding's place stands in its document, for its sentence; undefined where the file is a table. */
export function inDocument(document: SourceDocument | null, place: number) {
  if (document === null) return undefined;
  const { kind, blocks } = document.text;
  if (kind !== 'pdf') return { page: null };
  return { page: blocks.find(({ line }) => line === lineOf(place))?.page ?? null };
}

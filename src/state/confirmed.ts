import type { Mapping } from '../ingest/types';
import { rememberMapping } from './remembered';
import type { Sources } from './source';

/** How the person says that a source is to be read. */
export interface Confirmed {
  readonly id: number;
  readonly mapping: Mapping;
}

/** The sources with what was said of them. It is remembered by their headers, except where we made the table ourselves. */
export const withMappings = (sources: Sources, confirmed: readonly Confirmed[]): Sources =>
  sources.map((source) => {
    const mapping = confirmed.find(({ id }) => id === source.id)?.mapping;
    if (mapping === undefined) return source;
    if (source.proposal !== null && source.table.gathered === undefined)
      rememberMapping(source.proposal.headerKey, mapping);
    return { ...source, mapping };
  });

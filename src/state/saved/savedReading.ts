import type { TextTable } from '../../ingest/types';
import { placeOf } from '../intake';
import type { Source } from '../source';

/** All tables of one file as they were read, so that the file need not be read again to be shown. */
export interface SavedReading {
  readonly tables: readonly (Omit<Source, 'id' | 'origin' | 'mapping' | 'edits'> & {
    readonly place: number;
  })[];
}

/** The number under which a worker kept the rows means nothing once that worker is gone. */
const bare = (table: TextTable): TextTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== 'kept')) as unknown as TextTable;

export const savedReading = (sources: readonly Source[]): SavedReading => ({
  tables: sources.map((source) => {
    const { encodings, readFindings, document, proposal, remembered } = source;
    return {
      ...{ place: placeOf(source), table: bare(source.table) },
      ...{ encodings, readFindings, document, proposal, remembered },
    };
  }),
});

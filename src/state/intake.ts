import type { ExampleName } from './intent';
import type { Pipeline } from './pipeline';
import type { Readings } from './readings.svelte';
import { recallMapping } from './remembered';
import type { Origin, Source } from './source';

/** More tables than any file has. */
const TABLES = 100_000;

/** From a file to sources that wait to be confirmed. Gives each file its key; the id of a table is its place in its file. */
export class Intake {
  #nextKey = 1;

  constructor(
    private readonly pipeline: Pipeline,
    private readonly readings: Readings,
  ) {}

  origin(name: string, content: Blob, { pasted = false, example = null as ExampleName | null } = {}): Origin {
    return { key: this.#nextKey++, name, content, pasted, example, encoding: null };
  }

  /** One source a table; none when the file was cancelled or holds no table (the readings say why). */
  async read(origin: Origin): Promise<readonly Source[]> {
    const result = await this.readings.read(origin);
    if (result === null) return [];
    return Promise.all(
      result.tables.map(async (table, index): Promise<Source> => {
        // The order of ids is that of the files as they were given, however long each takes to read.
        const id = origin.key * TABLES + index;
        const proposed = await this.pipeline.propose(table);
        const recalled = proposed && origin.example === null ? recallMapping(proposed) : null;
        return {
          id,
          origin,
          table,
          encodings: result.encodings,
          readFindings: result.findings,
          proposal: proposed && recalled ? { ...proposed, mapping: recalled } : proposed,
          remembered: recalled !== null,
          mapping: null,
          edits: [],
        };
      }),
    );
  }
}

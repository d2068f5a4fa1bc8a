import type { ExampleName } from './intent';
import type { Pipeline } from './pipeline';
import type { Readings } from './readings.svelte';
import { recallMapping } from './remembered';
import type { Origin, Source } from './source';

/** From a file to sources that wait to be confirmed. Gives each file its key and each table its id. */
export class Intake {
  #nextKey = 1;
  #nextId = 1;

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
      result.tables.map(async (table): Promise<Source> => {
        const id = this.#nextId++;
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

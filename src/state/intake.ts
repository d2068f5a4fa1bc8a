import type { Framework } from '../framework/types';
import type { TextTable } from '../ingest/types';
import type { ExampleName } from './intent';
import type { Pipeline } from './pipeline';
import type { Readings } from './readings.svelte';
import { recallMapping } from './remembered';
import type { Origin, OwnFramework, Source, Sources } from './source';

/** More tables than any file has. */
const TABLES = 100_000;

/** The order of ids is that of the files as they were given, however long each takes to read. */
export const sourceId = ({ key }: Origin, place: number): number => key * TABLES + place;

/** Of a table in its file, from 0. */
export const placeOf = ({ id, origin }: Source): number => id - origin.key * TABLES;

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

  /**
   * One source a table; none when the file was cancelled or holds no table (the readings say why). `frameworks`: the
   * person's own, by which headers are recognised as well.
   */
  async read(origin: Origin, frameworks: readonly Framework[]): Promise<readonly Source[]> {
    const result = await this.readings.read(origin);
    if (result === null) return [];
    return Promise.all(
      result.tables.map(async (table, index): Promise<Source> => {
        return {
          id: sourceId(origin, index),
          origin,
          table,
          encodings: result.encodings,
          readFindings: result.findings,
          document: result.document ?? null,
          ...(await this.#propose(origin, table, frameworks)),
          mapping: null,
          edits: [],
        };
      }),
    );
  }

  /**
   * The files of an example, mapped as is proposed. Rejects where none could be read for a fault that is no file's, as
   * without a worker: nothing would follow what was shown in their place.
   */
  async readExample(
    example: ExampleName,
    files: readonly { readonly name: string; readonly content: Blob }[],
  ): Promise<readonly Source[]> {
    const origins = files.map(({ name, content }) => this.origin(name, content, { example }));
    const read = (await Promise.all(origins.map((origin) => this.read(origin, [])))).flat();
    const fault = this.readings.list.find(({ origin }) => origins.includes(origin))?.cause;
    if (fault && read.length === 0) throw new Error(fault);
    return read.map((each) => ({ ...each, mapping: each.proposal?.mapping ?? null }));
  }

  /** A framework that was made here, not read. */
  ownFramework(framework: Framework, name = ''): OwnFramework {
    return { id: this.#nextKey++ * TABLES, name, framework };
  }

  /** Null when it is refused; the readings say why. */
  async readFramework(origin: Origin): Promise<OwnFramework | null> {
    const framework = await this.readings.readFramework(origin);
    return framework && { id: origin.key * TABLES, name: origin.name, framework };
  }

  /** Waiting sources as they are read by these frameworks; a source whose proposal stays the same is the same. */
  proposeAgain(sources: Sources, frameworks: readonly Framework[]): Promise<Sources> {
    return Promise.all(
      sources.map(async (source) => {
        if (source.mapping !== null) return source;
        const next = await this.#propose(source.origin, source.table, frameworks);
        const isSame = JSON.stringify(next.proposal) === JSON.stringify(source.proposal);
        return isSame ? source : { ...source, ...next };
      }),
    );
  }

  async #propose(
    origin: Origin,
    table: TextTable,
    frameworks: readonly Framework[],
  ): Promise<Pick<Source, 'proposal' | 'remembered'>> {
    const proposed = await this.pipeline.propose(table, frameworks);
    const isOpen = proposed !== null && origin.example === null && table.gathered === undefined;
    const recalled = isOpen ? recallMapping(proposed) : null;
    const proposal = proposed && recalled ? { ...proposed, mapping: recalled } : proposed;
    return { proposal, remembered: recalled !== null };
  }
}

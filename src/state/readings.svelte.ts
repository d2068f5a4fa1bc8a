import type { Framework } from '../framework/types';
import { tooLargeTogether } from '../ingest/read/tooLarge';
import type { Finding } from '../ingest/types';
import type { Pipeline, ReadProgress, ReadResult } from './pipeline';
import type { Origin } from './source';

/** A file on its way in, or one that could not be read. Once read it becomes a holding and leaves this list. */
export interface Reading {
  readonly origin: Origin;
  readonly abort: AbortController;
  readonly status: 'reading' | 'failed';
  readonly progress: ReadProgress;
  /** Why it failed; empty while it is read. */
  readonly findings: readonly Finding[];
  /** A fault that is no finding: the browser could not give us the bytes. */
  readonly cause: string | null;
}

/** What a file gave, or null with the findings that say why it gave nothing. */
interface Outcome<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** Files being read, each with progress and cancel. */
export class Readings {
  list = $state.raw<readonly Reading[]>([]);
  readonly #turnedAway: number[] = [];

  /** `held`: bytes of the files that were read and are kept, but for the one with this key. */
  constructor(
    private readonly pipeline: Pipeline,
    private readonly held: (but: number) => number = () => 0,
  ) {}

  /** Null when cancelled, or when nothing could be read: then the list says why. */
  read(origin: Origin): Promise<ReadResult | null> {
    // Judged when it comes, in the order of coming: of ten files that come together the first ones are read.
    const tooMuch = tooLargeTogether(origin.content.size, this.#bytesBeside(origin));
    if (tooMuch) this.#turnedAway.push(origin.key);
    return this.#follow(origin, async (signal) => {
      if (tooMuch) return { value: null, findings: [tooMuch] };
      const result = await this.#result(origin, signal);
      // Nobody will ask for tables that came after their file was given up.
      if (signal.aborted) await Promise.all(result.tables.map((table) => this.pipeline.forget(table)));
      return { value: result.tables.length > 0 ? result : null, findings: result.findings };
    });
  }

  /** Null when the framework is refused: then the list says why. */
  readFramework(origin: Origin): Promise<Framework | null> {
    return this.#follow(origin, async () => {
      const { framework, findings } = await this.pipeline.readFramework(origin.content);
      return { value: framework, findings };
    });
  }

  cancel(key: number): void {
    this.list.find(({ origin }) => origin.key === key)?.abort.abort();
    this.dismiss(key);
  }

  dismiss(key: number): void {
    this.list = this.list.filter(({ origin }) => origin.key !== key);
  }

  clear(): void {
    for (const { origin } of this.list) this.cancel(origin.key);
  }

  async #follow<T>(origin: Origin, work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<T | null> {
    const abort = new AbortController();
    const progress = { bytes: 0, of: origin.content.size, rows: 0 };
    this.#put({ origin, abort, status: 'reading', progress, findings: [], cause: null });
    try {
      const { value, findings } = await work(abort.signal);
      if (abort.signal.aborted) return null;
      if (value === null) this.#change(origin.key, { status: 'failed', findings });
      else this.dismiss(origin.key);
      return value;
    } catch (error) {
      if (!abort.signal.aborted) this.#change(origin.key, { status: 'failed', cause: String(error) });
      return null;
    }
  }

  async #result(origin: Origin, signal: AbortSignal): Promise<ReadResult> {
    if (origin.pasted) return this.pipeline.readPasted(await origin.content.text(), origin.name);
    return this.pipeline.read(origin.name, origin.content, {
      encoding: origin.encoding ?? undefined,
      onProgress: (progress) => this.#change(origin.key, { progress }),
      signal,
    });
  }

  /** Of all other files, those included that are still being read: they will be kept. */
  #bytesBeside({ key }: Origin): number {
    const coming = this.list.filter(
      ({ origin, status }) =>
        status === 'reading' && origin.key !== key && !this.#turnedAway.includes(origin.key),
    );
    return coming.reduce((sum, { origin }) => sum + origin.content.size, this.held(key));
  }

  #put(reading: Reading): void {
    this.list = [...this.list.filter(({ origin }) => origin.key !== reading.origin.key), reading];
  }

  #change(key: number, change: Partial<Reading>): void {
    this.list = this.list.map((each) => (each.origin.key === key ? { ...each, ...change } : each));
  }
}

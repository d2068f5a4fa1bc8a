import type { Finding } from '../ingest/types';
import type { Pipeline, ReadProgress, ReadResult } from './pipeline';
import type { Origin } from './source';

/** A file on its way in, or one that could not be read. Once read it becomes sources and leaves this list. */
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

/** Files being read, each with progress and cancel. */
export class Readings {
  list = $state.raw<readonly Reading[]>([]);

  constructor(private readonly pipeline: Pipeline) {}

  /** Null when cancelled, or when nothing could be read: then the list says why. */
  async read(origin: Origin): Promise<ReadResult | null> {
    const abort = new AbortController();
    const progress = { bytes: 0, of: origin.content.size, rows: 0 };
    this.#put({ origin, abort, status: 'reading', progress, findings: [], cause: null });
    try {
      const result = await this.#result(origin, abort.signal);
      if (abort.signal.aborted) return null;
      if (result.tables.length > 0) this.dismiss(origin.key);
      else this.#change(origin.key, { status: 'failed', findings: result.findings });
      return result.tables.length > 0 ? result : null;
    } catch (error) {
      if (!abort.signal.aborted) this.#change(origin.key, { status: 'failed', cause: String(error) });
      return null;
    }
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

  async #result(origin: Origin, signal: AbortSignal): Promise<ReadResult> {
    if (origin.pasted) return this.pipeline.readPasted(await origin.content.text(), origin.name);
    return this.pipeline.read(origin.name, origin.content, {
      encoding: origin.encoding ?? undefined,
      onProgress: (progress) => this.#change(origin.key, { progress }),
      signal,
    });
  }

  #put(reading: Reading): void {
    this.list = [...this.list.filter(({ origin }) => origin.key !== reading.origin.key), reading];
  }

  #change(key: number, change: Partial<Reading>): void {
    this.list = this.list.map((each) => (each.origin.key === key ? { ...each, ...change } : each));
  }
}

import type { WasmEngine } from '../engine/engine';

/** An engine that is started before it is needed: while a file is read, or when the page has nothing else to do. */
export class Spare {
  #starting: Promise<WasmEngine> | null = null;
  #preparing = new AbortController();

  /** `prepare`: what a waiting engine may do until it is taken; stops soon when the signal is aborted. */
  constructor(
    private readonly open: () => Promise<WasmEngine>,
    private readonly prepare: (engine: WasmEngine, signal: AbortSignal) => Promise<void> = async () =>
      undefined,
  ) {}

  /**
   * Starts one if none is waiting; resolves when it is there. A fault is kept silent here and met by whoever takes the
   * engine.
   */
  async warm(): Promise<void> {
    if (this.#starting === null) {
      this.#preparing = new AbortController();
      this.#starting = this.#prepared(this.#preparing.signal);
    }
    await this.#starting.catch(() => undefined);
  }

  /** The waiting engine, or a new one; it belongs to the caller. A start that failed is tried again by the next take. */
  take(): Promise<WasmEngine> {
    this.#preparing.abort();
    const engine = this.#starting ?? this.open();
    this.#starting = null;
    return engine;
  }

  async #prepared(signal: AbortSignal): Promise<WasmEngine> {
    const engine = await this.open();
    try {
      if (!signal.aborted) await this.prepare(engine, signal);
      return engine;
    } catch {
      await engine.close();
      return this.open();
    }
  }

  async close(): Promise<void> {
    this.#preparing.abort();
    const starting = this.#starting;
    this.#starting = null;
    if (starting === null) return;
    await starting.then(
      (engine) => engine.close(),
      () => undefined,
    );
  }
}

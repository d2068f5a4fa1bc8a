import type { Engine } from '../engine/engine';

/** An engine that is started before it is needed: while a file is read, or when the page has nothing else to do. */
export class Spare {
  #starting: Promise<Engine> | null = null;

  constructor(private readonly open: () => Promise<Engine>) {}

  /** Starts one if none is waiting. A fault is kept silent here and met by whoever takes the engine. */
  warm(): void {
    if (this.#starting !== null) return;
    this.#starting = this.open();
    this.#starting.catch(() => undefined);
  }

  /** The waiting engine, or a new one; it belongs to the caller. A start that failed is tried again by the next take. */
  take(): Promise<Engine> {
    const engine = this.#starting ?? this.open();
    this.#starting = null;
    return engine;
  }

  async close(): Promise<void> {
    const starting = this.#starting;
    this.#starting = null;
    if (starting === null) return;
    await starting.then(
      (engine) => engine.close(),
      () => undefined,
    );
  }
}

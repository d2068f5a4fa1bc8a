import type { WasmEngine } from '../engine/engine';
import type { Finished } from '../sql/finished';
import type { Generation } from './generation';
import type { Pipeline } from './pipeline';

/** Milliseconds that a page has for its own questions first. */
const rest = 1500;

/** Bytes of tables above which the memory that a load leaves to its engine is worth a new one: some 100,000 rows. */
const heavy = 16_000_000;

const sizeOf = (finished: Finished): number =>
  finished.flatMap(({ pieces }) => pieces).reduce((sum, { size }) => sum + size, 0);

/**
 * Takes the tables of a complete load out of its engine while the page has time: a work that is opened again needs no
 * load then. The memory of an engine never shrinks, and checking takes many times what the tables do; so large ones move
 * to an engine that never held anything else.
 */
export class Finishing {
  #running: AbortController | null = null;

  constructor(
    private readonly pipeline: Pipeline,
    private readonly take: () => Promise<WasmEngine>,
    private readonly done: () => void,
  ) {}

  /** Begins soon. A fault is nobody's business: the engine that stands goes on answering. */
  start(generation: Generation): void {
    this.stop();
    if (generation.isLight) return;
    const { signal } = (this.#running = new AbortController());
    this.#finish(generation, signal).catch(() => undefined);
  }

  stop(): void {
    this.#running?.abort();
  }

  async #finish(generation: Generation, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, rest));
    signal.throwIfAborted();
    const finished = generation.finished ?? (await this.pipeline.finished(generation.engine, signal));
    generation.finished = finished;
    this.done();
    if (sizeOf(finished) < heavy) return;
    const engine = await this.take();
    try {
      await this.pipeline.loadFinished(engine, finished, { signal });
      signal.throwIfAborted();
    } catch (error) {
      await engine.close();
      throw error;
    }
    await generation.moveTo(engine);
    await Promise.all(generation.loaded.map(({ source }) => this.pipeline.putAway(source.table)));
  }
}

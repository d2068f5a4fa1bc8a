import { EngineFault, isTrap } from '../engine/fault';
import type { Framework } from '../framework/types';
import type { Staged } from '../ingest/types';
import type { AgenciesRow } from '../questions/agencies';
import type { Declared, ParamType, Params, Question, Row } from '../questions/question';
import { build, type Answers, type Held, type LoadedSource } from './generation';
import type { Pipeline } from './pipeline';
import { isSame } from './same';
import type { Source } from './source';
import { Spare } from './spare';
import { Stored, type StoredAnswers } from './stored';

/** `starting`: waiting for the engine. While a newer load runs or after it failed, the one before still answers. */
export type Stage = 'empty' | 'starting' | 'loading' | 'ready' | 'failed';

export interface Failure {
  readonly code: EngineFault['code'] | 'load' | 'example';
  readonly detail: string;
}

export interface LoadStep {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** Brings sources into an engine of their own and swaps it in only when complete; a newer load always wins. */
export class Loader {
  stage = $state<Stage>('empty');
  version = $state(0);
  step = $state.raw<LoadStep | null>(null);
  /** Of the engine's own file while it is fetched. */
  engineBytes = $state.raw<{ readonly bytes: number; readonly of: number } | null>(null);
  failure = $state.raw<Failure | null>(null);
  #generation = $state.raw<Answers | null>(null);
  #running: AbortController | null = null;
  #wanted: Held = { sources: [], frameworks: [] };
  readonly #spare: Spare;
  readonly #pipeline: Pipeline;

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    this.#spare = new Spare(() =>
      pipeline.open((bytes, of) => {
        this.engineBytes = bytes < of ? { bytes, of } : null;
      }),
    );
  }

  get isLoaded(): boolean {
    return this.#generation !== null;
  }

  get loaded(): readonly LoadedSource[] {
    return this.#generation?.loaded ?? [];
  }

  /** The person's own frameworks that the answers follow. */
  get frameworks(): readonly Framework[] {
    return this.#generation?.frameworks ?? [];
  }

  get agencies(): readonly AgenciesRow[] {
    return this.#generation?.agencies ?? [];
  }

  /** Shows stored answers until the load that is on its way replaces them; does nothing over loaded data. */
  show(stored: StoredAnswers): void {
    if (this.#generation !== null) return;
    this.#generation = new Stored(stored);
    this.version += 1;
  }

  /** Takes stored answers away again when no load will follow them. */
  withdraw(): void {
    if (!(this.#generation instanceof Stored)) return;
    this.#generation.giveWay(null);
    this.#generation = null;
    this.version += 1;
  }

  warm(): void {
    this.#spare.warm();
  }

  async ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    const generation = this.#generation;
    if (generation === null) throw new Error(`${asked.name}: nothing is loaded`);
    try {
      return await generation.ask(asked, params);
    } catch (error) {
      if (isTrap(error) && generation === this.#generation && this.#running === null)
        void this.load(this.#wanted);
      throw error;
    }
  }

  /** Resolves when this load is in place, has failed (see `failure`) or was overtaken. Never rejects. */
  async load(held: Held): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#wanted = held;
    this.failure = null;
    if (held.sources.length === 0) return this.#swap(null, 'empty');
    this.stage = 'starting';
    try {
      const generation = await build(this.#pipeline, held, {
        signal: running.signal,
        takeEngine: () => this.#spare.take(),
        known: (source, sourceId) => this.#known(source, sourceId, held.frameworks),
        onStep: (name, done, of) => {
          if (running !== this.#running) return;
          if (name !== 'stage') this.stage = 'loading';
          this.step = { name, done, of };
        },
      });
      if (running === this.#running) await this.#swap(generation, 'ready');
      else await generation.close();
    } catch (error) {
      if (running !== this.#running) return;
      this.#running = null;
      this.withdraw();
      this.failure = asFailure(error);
      this.step = null;
      this.stage = 'failed';
    }
  }

  /** Stops a running load; what was loaded before stays. */
  cancel(): void {
    if (this.#running === null) return;
    this.#running.abort();
    this.#running = null;
    this.withdraw();
    this.step = null;
    this.stage = this.isLoaded ? 'ready' : 'empty';
  }

  /** Gives all memory back, also that of an engine waiting for use. */
  async close(): Promise<void> {
    await Promise.all([this.load({ sources: [], frameworks: [] }), this.#spare.close()]);
  }

  /** What was staged before is staged again where a framework came or went: codes are read by it. */
  #known(source: Source, sourceId: number, frameworks: readonly Framework[]): Staged | undefined {
    if (!isSame(frameworks, this.frameworks)) return undefined;
    const before = this.loaded[sourceId - 1];
    return before?.source === source ? before.staged : undefined;
  }

  async #swap(next: Answers | null, stage: Stage): Promise<void> {
    const before = this.#generation;
    this.#running = null;
    if (before instanceof Stored) before.giveWay(next);
    this.#generation = next;
    this.version += 1;
    this.step = null;
    this.stage = stage;
    await before?.close();
  }
}

const asFailure = (error: unknown): Failure => {
  if (error instanceof EngineFault) return { code: error.code, detail: error.message };
  return { code: 'load', detail: error instanceof Error ? error.message : String(error) };
};

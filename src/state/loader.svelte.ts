import { isTrap } from '../engine/fault';
import type { Reading, ReadOptions } from '../engine/reading';
import type { Framework } from '../framework/types';
import type { AgenciesRow } from '../questions/agencies';
import {
  answerKey,
  type Declared,
  type ParamType,
  type Params,
  type Question,
  type Row,
} from '../questions/question';
import type { Finished } from '../sql/finished';
import { build } from './building';
import { Finishing } from './finishing';
import { Generation, type Answers, type Held, type LoadedSource } from './generation';
import type { KeptTables } from './keptTables';
import { asFailure, type Before, type Failure, type Known, type LoadStep, type Stage } from './loading';
import type { Pipeline } from './pipeline';
import { firstChart, painted } from './painted';
import { isSame } from './same';
import type { Source } from './source';
import { Spare } from './spare';
import { Stored, type StoredAnswers } from './stored';

/** Brings sources into an engine of their own and swaps it in only when complete; a newer load always wins. */
export class Loader {
  stage = $state<Stage>('empty');
  version = $state(0);
  step = $state.raw<LoadStep | null>(null);
  /** Of the engine's own file while it is fetched. */
  engineBytes = $state.raw<{ readonly bytes: number; readonly of: number } | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** How many answers are `given`. */
  answered = $state(0);
  /** The tables of what is loaded can be kept. */
  isFinished = $state(false);
  /** A saved work is on its way, and nothing of it is loaded yet. */
  isReopening = false;
  #generation = $state.raw<Answers | null>(null);
  /** The first chart of stored answers, or what waits for the engine: it is not started before. */
  #first: Promise<void> = Promise.resolve();
  #running: AbortController | null = null;
  /** The load that takes a broken engine's place. */
  #mended: Promise<void> = Promise.resolve();
  #wanted: Held = { sources: [], frameworks: [] };
  /** Questions that broke the engine twice, of what is loaded: they are not asked a third time. */
  #deadly: Readonly<Record<string, unknown>> = {};
  readonly #spare: Spare;
  readonly #pipeline: Pipeline;
  readonly #finishing: Finishing;

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    this.#spare = new Spare(
      () =>
        pipeline.open((bytes, of) => {
          this.engineBytes = bytes < of ? { bytes, of } : null;
        }),
      (engine, signal) => pipeline.rehearse(engine, signal),
    );
    this.#finishing = new Finishing(
      pipeline,
      () => this.#spare.take(),
      () => (this.isFinished = true),
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

  /**
   * Shows stored answers until the load that is on its way replaces them; does nothing over loaded data. Resolves when
   * the load had better begin: the first chart is there, or waits for it.
   */
  async show(stored: StoredAnswers, frameworks: readonly Framework[] = []): Promise<void> {
    if (this.#generation !== null) return;
    const generation = new Stored(stored, frameworks);
    this.#generation = generation;
    this.version += 1;
    this.#first = Promise.race([firstChart(), generation.missed]);
    await this.#first;
  }

  /** Shows stored answers when they come, if they are still wanted then. Rejects where they do not come. */
  showComing(coming: Promise<StoredAnswers | null>, isWanted: () => boolean): Promise<void> {
    const first = coming.then((stored) => (stored !== null && isWanted() ? this.show(stored) : undefined));
    this.#first = first.catch(() => undefined);
    return first;
  }

  /** Takes stored answers away again when no load will follow them. */
  withdraw(): void {
    if (!(this.#generation instanceof Stored)) return;
    this.#generation.giveWay(null);
    this.#generation = null;
    this.version += 1;
  }

  /** Everything that was answered about what is loaded; null while stored answers stand in for it or nothing is. */
  get given(): ReadonlyMap<string, readonly unknown[]> | null {
    return this.#generation instanceof Generation ? this.#generation.given : null;
  }

  /** The tables of what is loaded, once they were taken out of the engine. */
  get finished(): Finished | null {
    return this.#generation instanceof Generation ? this.#generation.finished : null;
  }

  async warm(): Promise<void> {
    await this.#first;
    await this.#spare.warm();
  }

  async ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    const generation = this.#generation;
    if (generation === null) throw new Error(`${asked.name}: nothing is loaded`);
    const key = answerKey(asked, params);
    if (key in this.#deadly) throw this.#deadly[key];
    try {
      const rows = await this.#mending(generation, (of) => of.ask(asked, params));
      this.answered = this.given?.size ?? 0;
      return rows;
    } catch (error) {
      if (isTrap(error)) this.#deadly = { ...this.#deadly, [key]: error };
      throw error;
    }
  }

  /** Answers what a person wrote; see Engine.read. While a broken engine is built anew, it waits for that. */
  async read(sql: string, options: ReadOptions): Promise<Reading> {
    await this.#mended;
    const generation = this.#generation;
    if (generation === null) throw new Error('nothing is loaded');
    try {
      return await generation.read(sql, options);
    } catch (error) {
      // Not asked again by itself: what a person wrote may well break the next engine too.
      if (isTrap(error)) void this.#mend(generation);
      throw error;
    }
  }

  /** Ends an engine that no longer listens, and loads what it held into a new one. */
  async restart(): Promise<void> {
    if (this.#running !== null) return;
    this.#finishing.stop();
    await this.#generation?.close();
    this.#mended = this.load(this.#wanted);
    await this.#mended;
  }

  /** After a trap everything is loaded anew and the question is asked once more. */
  async #mending<T>(generation: Answers, question: (of: Answers) => Promise<T>): Promise<T> {
    try {
      return await question(generation);
    } catch (error) {
      if (!isTrap(error)) throw error;
      await this.#mend(generation);
      const next = this.#generation;
      if (next === null || next === generation) throw error;
      return await question(next).catch((again: unknown) => {
        if (isTrap(again)) void this.#mend(next);
        throw again;
      });
    }
  }

  #mend(broken: Answers): Promise<void> {
    if (broken === this.#generation && this.#running === null) this.#mended = this.load(this.#wanted);
    return this.#mended;
  }

  /** Resolves when this load is in place, has failed (see `failure`) or was overtaken. Never rejects. */
  async load(held: Held, before: Before = this.#standing(held)): Promise<void> {
    const { staged = [], given = {}, finished = null } = before;
    this.#running?.abort();
    this.#finishing.stop();
    const running = new AbortController();
    this.#running = running;
    if (held !== this.#wanted) this.#deadly = {};
    this.#wanted = held;
    this.failure = null;
    if (held.sources.length === 0) return this.#swap(null, 'empty');
    this.stage = 'starting';
    try {
      const { sources } = held;
      const isLeft =
        staged.length === sources.length && sources.every((source, at) => ofPlace(staged, source, at + 1));
      const generation = await build(this.#pipeline, held, {
        signal: running.signal,
        takeEngine: () => this.#spare.take(),
        left: finished !== null && isLeft ? { loaded: staged, finished } : null,
        known: (source, sourceId) => ofPlace(staged, source, sourceId),
        onStep: (name, done, of) => {
          if (running !== this.#running) return;
          if (name !== 'stage') this.stage = 'loading';
          this.step = { name, done, of };
        },
      });
      Object.entries(given).forEach(([key, rows]) => generation.given.set(key, rows));
      if (running === this.#running) await this.#swap(generation, 'ready');
      else await generation.close();
    } catch (error) {
      if (running !== this.#running) return;
      this.#running = null;
      this.withdraw();
      this.failure = asFailure(error);
      this.step = null;
      this.stage = 'failed';
      this.#finish();
    }
  }

  /** Loads these from nothing, so that nothing about what was there before is answered for them. */
  async replace(held: Held, { answers = null, staged, finished }: Known = {}): Promise<void> {
    void this.load({ sources: [], frameworks: [] });
    this.isReopening = held.sources.length > 0;
    const shown = answers === null ? null : this.show(answers, held.frameworks);
    const { version } = this;
    // The engine's start would take the first chart's place on the processor.
    if (shown !== null) await Promise.all([painted(), shown]);
    const before = {
      staged: (await staged?.()) ?? [],
      finished: (await finished?.()) ?? null,
      given: answers?.answers ?? {},
    };
    if (version === this.version && this.#running === null) await this.load(held, before);
  }

  /** Stops a running load; what was loaded before stays. */
  cancel(): void {
    if (this.#running === null) return;
    this.#running.abort();
    this.#running = null;
    this.withdraw();
    this.step = null;
    this.stage = this.isLoaded ? 'ready' : 'empty';
    this.#finish();
  }

  /** Gives all memory back, also that of an engine waiting for use. */
  async close(): Promise<void> {
    await Promise.all([this.load({ sources: [], frameworks: [] }), this.#spare.close()]);
  }

  /** Of what is loaded; nothing where a framework came or went, as codes are read by it. */
  #standing({ frameworks }: Held): Before {
    return isSame(frameworks, this.frameworks) ? { staged: this.loaded, finished: this.finished } : {};
  }

  async #swap(next: Answers | null, stage: Stage): Promise<void> {
    const before = this.#generation;
    this.#running = null;
    if (before instanceof Stored) before.giveWay(next);
    this.#generation = next;
    this.isReopening = false;
    this.version += 1;
    this.step = null;
    this.stage = stage;
    this.#finish();
    await before?.close();
  }

  #finish(): void {
    this.isFinished = this.finished !== null;
    if (this.#generation instanceof Generation) this.#finishing.start(this.#generation);
  }
}

const ofPlace = (
  loaded: readonly LoadedSource[],
  source: Source,
  sourceId: number,
): KeptTables | undefined => {
  const before = loaded[sourceId - 1];
  return before?.source === source ? before.staged : undefined;
};

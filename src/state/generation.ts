import type { WasmEngine } from '../engine/engine';
import type { Framework } from '../framework/types';
import { ReadingFault, type Reading, type ReadOptions } from '../engine/reading';
import type { AgenciesRow } from '../questions/agencies';
import {
  answerKey,
  ask,
  type Declared,
  type ParamType,
  type Params,
  type Question,
  type Row,
} from '../questions/question';
import type { Finished } from '../sql/finished';
import type { KeptTables } from './keptTables';
import type { Source, Sources } from './source';

/** A source as it was loaded: its place in the engine is its place in the list, from 1. */
export interface LoadedSource {
  readonly source: Source;
  readonly staged: KeptTables;
}

/** What a load is made of. */
export interface Held {
  readonly sources: Sources;
  /** The person's own, each in place of the built-in one of its year. */
  readonly frameworks: readonly Framework[];
}

/** What the page asks: a complete load, or answers stored ahead of one. */
export interface Answers {
  readonly loaded: readonly LoadedSource[];
  /** The person's own frameworks the answers follow. */
  readonly frameworks: readonly Framework[];
  /** In Thai order of names. */
  readonly agencies: readonly AgenciesRow[];
  ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]>;
  read(sql: string, options: ReadOptions): Promise<Reading>;
  close(): Promise<void>;
}

/** One complete load: an engine that holds exactly these sources, and the answers it has given. */
export class Generation implements Answers {
  #end: (why: ReadingFault) => void = () => undefined;
  /** A closed engine answers nothing more, not even that it is closed. */
  readonly #closed = new Promise<never>((_, reject) => (this.#end = reject));
  readonly #answers = new Map<string, Promise<readonly unknown[]>>();
  /** Every answer given so far, by its key. */
  readonly given = new Map<string, readonly unknown[]>();
  /** Its tables outside the engine, once they were taken out. */
  finished: Finished | null = null;
  /** Its engine never held more than these tables. */
  isLight = false;
  #engine: WasmEngine;
  /** Still has something to say before it is closed. */
  #leaving: WasmEngine | null = null;
  /** Questions that an engine is at work on. */
  readonly #asked = new Set<Promise<unknown>>();

  constructor(
    engine: WasmEngine,
    readonly loaded: readonly LoadedSource[],
    readonly frameworks: readonly Framework[],
    readonly agencies: readonly AgenciesRow[],
  ) {
    this.#engine = engine;
    this.#closed.catch(() => undefined);
  }

  get engine(): WasmEngine {
    return this.#engine;
  }

  /** From now on another engine answers, which holds the same tables; the one before is closed when it has said all. */
  async moveTo(engine: WasmEngine): Promise<void> {
    const [before, asked] = [this.#engine, [...this.#asked]];
    [this.#engine, this.#leaving] = [engine, before];
    this.isLight = true;
    await Promise.allSettled(asked);
    this.#leaving = null;
    await before.close();
  }

  /** Cached by the question's name and parameters; an error is not kept. */
  ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    const key = answerKey(asked, params);
    const known = this.#answers.get(key);
    if (known) return known as Promise<readonly Row<Question<P, R>>[]>;
    const answer = this.#at(ask(this.#engine, asked, params));
    this.#answers.set(key, answer);
    answer.then(
      (rows) => this.given.set(key, rows),
      () => this.#answers.delete(key),
    );
    return answer;
  }

  /** Never cached: the person may ask for everything there is. */
  read(sql: string, options: ReadOptions): Promise<Reading> {
    return Promise.race([this.#at(this.#engine.read(sql, options)), this.#closed]);
  }

  async close(): Promise<void> {
    this.#end(new ReadingFault('replaced', ''));
    await Promise.all([this.#engine.close(), this.#leaving?.close()]);
  }

  #at<T>(answer: Promise<T>): Promise<T> {
    this.#asked.add(answer);
    const done = () => void this.#asked.delete(answer);
    answer.then(done, done);
    return answer;
  }
}

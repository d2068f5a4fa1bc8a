import type { Engine } from '../engine/engine';
import type { Framework } from '../framework/types';
import { isTrap } from '../engine/fault';
import { ReadingFault, type Reading, type ReadOptions } from '../engine/reading';
import type { Staged } from '../ingest/types';
import { agencies, type AgenciesRow } from '../questions/agencies';
import {
  answerKey,
  ask,
  type Declared,
  type ParamType,
  type Params,
  type Question,
  type Row,
} from '../questions/question';
import { delivered, isLost, keptTables, type KeptTables } from './keptTables';
import type { Pipeline } from './pipeline';
import type { Source, Sources } from './source';

/** A source as it was loaded: its place in the engine is its place in the list, from 1. */
export interface LoadedSource {
  readonly source: Source;
  readonly staged: KeptTables;
}

/** The same while it is loaded for the first time. */
interface Ready {
  readonly source: Source;
  readonly staged: Staged | KeptTables;
}

export interface BuildOptions {
  readonly signal: AbortSignal;
  readonly takeEngine: () => Promise<Engine>;
  readonly onStep: (step: string, done: number, of: number) => void;
  readonly known: (source: Source, sourceId: number) => KeptTables | undefined;
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

  constructor(
    readonly engine: Engine,
    readonly loaded: readonly LoadedSource[],
    readonly frameworks: readonly Framework[],
    readonly agencies: readonly AgenciesRow[],
  ) {
    this.#closed.catch(() => undefined);
  }

  /** Cached by the question's name and parameters; an error is not kept. */
  ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    const key = answerKey(asked, params);
    const known = this.#answers.get(key);
    if (known) return known as Promise<readonly Row<Question<P, R>>[]>;
    const answer = ask(this.engine, asked, params);
    this.#answers.set(key, answer);
    answer.then(
      (rows) => this.given.set(key, rows),
      () => this.#answers.delete(key),
    );
    return answer;
  }

  /** Never cached: the person may ask for everything there is. */
  read(sql: string, options: ReadOptions): Promise<Reading> {
    return Promise.race([this.engine.read(sql, options), this.#closed]);
  }

  close(): Promise<void> {
    this.#end(new ReadingFault('replaced', ''));
    return this.engine.close();
  }
}

/**
 * Stages and loads the sources into an engine of their own. After a trap it is tried once more with a fresh engine.
 * Rejects with the signal's reason when aborted; the engine is closed on every way out but success.
 */
export async function build(
  pipeline: Pipeline,
  { sources, frameworks }: Held,
  options: BuildOptions,
): Promise<Generation> {
  const opening = options.takeEngine();
  // Staging runs while the engine starts; if staging fails first, the engine's own fault must not go unhandled.
  opening.catch(() => undefined);
  const ready: Ready[] = [];
  for (const [index, source] of sources.entries()) {
    options.onStep('stage', index, sources.length);
    ready.push({ source, staged: await stageOne(pipeline, source, index + 1, frameworks, options) });
  }
  try {
    return await fill(pipeline, await opening, ready, frameworks, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    // What was staged before is gone: the sources themselves are staged anew.
    if (isLost(error))
      return build(pipeline, { sources, frameworks }, { ...options, known: () => undefined });
    if (!isTrap(error)) throw error;
    return fill(pipeline, await options.takeEngine(), ready, frameworks, options);
  }
}

const stageOne = async (
  pipeline: Pipeline,
  source: Source,
  sourceId: number,
  frameworks: readonly Framework[],
  { signal, known }: BuildOptions,
): Promise<Staged | KeptTables> => {
  signal.throwIfAborted();
  if (source.mapping === null) throw new Error(`${source.table.file}: no mapping`);
  const { table, mapping, edits } = source;
  return known(source, sourceId) ?? pipeline.stage(table, mapping, { edits, sourceId, frameworks, signal });
};

const fill = async (
  pipeline: Pipeline,
  engine: Engine,
  ready: readonly Ready[],
  frameworks: readonly Framework[],
  { signal, onStep }: BuildOptions,
): Promise<Generation> => {
  try {
    signal.throwIfAborted();
    await pipeline.load(
      engine,
      ready.map(({ staged }) => delivered(staged)),
      { frameworks, onStep, signal },
    );
    const rows = await ask(engine, agencies, {});
    signal.throwIfAborted();
    const loaded = ready.map(({ source, staged }) => ({ source, staged: keptTables(staged) }));
    return new Generation(engine, loaded, frameworks, rows);
  } catch (error) {
    await engine.close();
    throw error;
  }
};

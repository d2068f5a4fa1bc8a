import type { WasmEngine } from '../engine/engine';
import type { Framework } from '../framework/types';
import { isTrap } from '../engine/fault';
import type { Staged } from '../ingest/types';
import { agencies } from '../questions/agencies';
import { ask } from '../questions/question';
import type { Finished } from '../sql/finished';
import { Generation, type Held, type LoadedSource } from './generation';
import { delivered, isLost, keptTables, type KeptTables } from './keptTables';
import type { Pipeline } from './pipeline';
import type { Source } from './source';

/** A source while it is loaded for the first time. */
interface Ready {
  readonly source: Source;
  readonly staged: Staged | KeptTables;
}

export interface BuildOptions {
  readonly signal: AbortSignal;
  readonly takeEngine: () => Promise<WasmEngine>;
  readonly onStep: (step: string, done: number, of: number) => void;
  /** Of a load of the very same sources. */
  readonly left: Left | null;
  readonly known: (source: Source, sourceId: number) => KeptTables | undefined;
}

/**
 * Stages and loads the sources into an engine of their own, or puts there what an earlier load of them left. After a trap
 * it is tried once more with a fresh engine. `inMemory`: the browser has lost what it was given to keep, and is given nothing.
 * Rejects with the signal's reason when aborted; the engine is closed on every way out but success.
 */
export async function build(
  pipeline: Pipeline,
  { sources, frameworks }: Held,
  options: BuildOptions,
  inMemory = false,
): Promise<Generation> {
  const again = options.left && (await rebuild(pipeline, options.left, frameworks, options));
  if (again) return again;
  const opening = options.takeEngine();
  // Staging runs while the engine starts; if staging fails first, the engine's own fault must not go unhandled.
  opening.catch(() => undefined);
  const ready: Ready[] = [];
  for (const [index, source] of sources.entries()) {
    options.onStep('stage', index, sources.length);
    const staged = await stageOne(pipeline, source, index + 1, frameworks, options);
    // The engine takes a copy as its own: read out of what is kept, it is not made on the page's own thread.
    ready.push({ source, staged: inMemory ? staged : await keptTables(staged) });
  }
  try {
    return await fill(pipeline, await opening, ready, frameworks, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    // What was staged is gone: the sources themselves are staged anew.
    if (isLost(error) && !inMemory) {
      const afresh = { ...options, left: null, known: () => undefined };
      return build(pipeline, { sources, frameworks }, afresh, true);
    }
    if (!isTrap(error)) throw error;
    return fill(pipeline, await options.takeEngine(), ready, frameworks, options);
  }
}

/** What a load left, to be put into another engine. */
export interface Left {
  readonly loaded: readonly LoadedSource[];
  readonly finished: Finished;
}

/** The same load once more; null where its tables are lost, or no engine takes them. */
const rebuild = async (
  pipeline: Pipeline,
  { loaded, finished }: Left,
  frameworks: readonly Framework[],
  { signal, onStep, takeEngine }: BuildOptions,
): Promise<Generation | null> => {
  const engine = await takeEngine();
  try {
    await pipeline.loadFinished(engine, finished, { signal, onStep });
    const rows = await ask(engine, agencies, {});
    signal.throwIfAborted();
    const generation = new Generation(engine, loaded, frameworks, rows);
    [generation.finished, generation.isLight] = [finished, true];
    return generation;
  } catch (error) {
    await engine.close();
    if (signal.aborted) throw error;
    return null;
  }
};

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
  engine: WasmEngine,
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
    const loaded: LoadedSource[] = [];
    for (const { source, staged } of ready) loaded.push({ source, staged: await keptTables(staged) });
    return new Generation(engine, loaded, frameworks, rows);
  } catch (error) {
    await engine.close();
    throw error;
  }
};

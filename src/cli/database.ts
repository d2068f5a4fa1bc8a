import type { Engine } from '../engine/engine';
import { concepts } from '../framework/crosswalk';
import { frameworksWith } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { findings } from '../questions/findings';
import { ask } from '../questions/question';
import { loadSources } from '../sql/load';
import type { StepOptions } from '../sql/steps';
import { stageAll, type Source } from './files';

/** What a database is made with. */
export interface Making {
  readonly open: () => Promise<Engine>;
  /** Frameworks in place of the built-in ones of their years. */
  readonly own: readonly Framework[];
  readonly onStep?: StepOptions['onStep'];
  /** Told of a large file that goes into the engine. */
  readonly onStaged?: (text: string) => void;
}

async function load(sources: readonly Source[], { open, own, onStep, onStaged }: Making): Promise<Engine> {
  const engine = await open();
  try {
    const staged = await stageAll(sources, own, onStaged);
    await loadSources(engine, staged, frameworksWith(own), concepts(), onStep ? { onStep } : {});
    return engine;
  } catch (fault) {
    await engine.close();
    throw fault;
  }
}

/** An accepted proposal may bring the next one to light (a renamed row fits its items only then). */
const rounds = 3;

/**
 * The sources in an engine, checked and analysed. Proposals of the rules in `accept` (or `all`) are written into
 * their cells first, as a person would accept them one by one; without any, nothing is changed.
 */
export async function openDatabase(
  sources: readonly Source[],
  accept: readonly string[],
  making: Making,
): Promise<Engine> {
  let engine = await load(sources, making);
  let current = sources;
  for (let round = 0; round < rounds && accept.length > 0; round += 1) {
    const next = await accepted(engine, current, accept);
    if (next === current) break;
    current = next;
    await engine.close();
    engine = await load(current, making);
  }
  return engine;
}

async function accepted(
  engine: Engine,
  sources: readonly Source[],
  accept: readonly string[],
): Promise<readonly Source[]> {
  const rows = await ask(engine, findings, { agency_id: null });
  let changed = false;
  const next = sources.map((source, index) => {
    const edits = [...source.edits];
    for (const row of rows) {
      if (row.source_id !== index + 1 || row.proposal === null || row.col_no < 0) continue;
      if (!accept.includes('all') && !accept.includes(row.rule)) continue;
      if (edits.some((edit) => edit.row === row.row_no && edit.column === row.col_no)) continue;
      edits.push({ row: row.row_no, column: row.col_no, value: row.proposal });
      changed = true;
    }
    return { ...source, edits };
  });
  return changed ? next : sources;
}

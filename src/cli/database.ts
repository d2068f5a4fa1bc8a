import type { Engine } from '../engine/engine';
import { openNodeEngine } from '../engine/node';
import { concepts } from '../framework/crosswalk';
import { frameworksWith } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { findings } from '../questions/findings';
import { ask } from '../questions/question';
import { loadSources } from '../sql/load';
import { stageAll, type Source } from './files';

async function load(sources: readonly Source[], own: readonly Framework[]): Promise<Engine> {
  const engine = await openNodeEngine();
  await loadSources(engine, await stageAll(sources, own), frameworksWith(own), concepts());
  return engine;
}

/** An accepted proposal may bring the next one to light (a renamed row fits its items only then). */
const rounds = 3;

/**
 * The sources in an engine, checked and analysed. Proposals of the rules in `accept` (or `all`) are written into
 * their cells first, as a person would accept them one by one; without any, nothing is changed. `own`: frameworks in
 * place of the built-in ones of their years.
 */
export async function openDatabase(
  sources: readonly Source[],
  accept: readonly string[],
  own: readonly Framework[] = [],
): Promise<Engine> {
  let engine = await load(sources, own);
  let current = sources;
  for (let round = 0; round < rounds && accept.length > 0; round += 1) {
    const next = await accepted(engine, current, accept);
    if (next === current) break;
    current = next;
    await engine.close();
    engine = await load(current, own);
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

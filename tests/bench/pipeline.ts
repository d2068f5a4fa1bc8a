import { openNodeEngine } from '../../src/engine/node';
import type { WasmEngine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { stage } from '../../src/ingest/stage/stage';
import { loadSources, rehearse } from '../../src/sql/load';

/** Milliseconds of each step from the bytes of a file to checked and analysed tables. */
export interface Steps {
  readonly read: number;
  readonly propose: number;
  readonly stage: number;
  readonly load: number;
}

/**
 * Runs the whole way once on a fresh engine that has rehearsed, as a page's engine has that waits for a file; its start is
 * not counted. The engine is the caller's to close.
 */
export async function fullLoad(bytes: Uint8Array): Promise<{ engine: WasmEngine; steps: Steps }> {
  const engine = await openNodeEngine();
  await rehearse(engine, frameworks(), concepts());
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  const { tables } = await readFile('rows.csv', bytes, {});
  lap();
  const [table] = tables;
  const proposal = table ? propose(table) : null;
  lap();
  if (!table || !proposal) throw new Error('the made-up rows were not recognised');
  const staged = await stage(table, proposal.mapping, { edits: [], sourceId: 1 });
  lap();
  await loadSources(engine, [staged], frameworks(), concepts());
  lap();
  const [read = NaN, proposed = NaN, stagedIn = NaN, load = NaN] = times
    .slice(1)
    .map((time, step) => time - (times[step] ?? NaN));
  return { engine, steps: { read, propose: proposed, stage: stagedIn, load } };
}

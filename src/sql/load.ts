import type { Engine } from '../engine/engine';
import { afterLoading } from '../engine/settings';
import type { Concept, Framework } from '../framework/types';
import { toIpc } from '../ingest/columns';
import type { Staged } from '../ingest/types';
import { frameworkTables } from './frameworkTables';
import { provinceTable } from './provinceTable';
import { settle, type Contested } from './settle';
import { sortNames } from './sortNames';
import { macroSteps, runSteps, tableSteps, type Step, type StepOptions } from './steps';

/** What was staged of one source: all its tables, or piece by piece where they are too large to be held. */
export type Delivered = Pick<Staged, 'tables'> | { readonly pieces: () => AsyncIterable<Staged['tables']> };

/**
 * Fills a fresh engine: tables, frameworks, what was staged, then every check, analysis and question in the order of
 * the numbered files, and locks it. A source's id is its position in `sources`, from 1, as given to `stage`.
 * Rejects with the signal's reason when aborted between two steps; the engine is then good for nothing but `close`.
 */
export async function loadSources(
  engine: Engine,
  sources: readonly Delivered[],
  frameworks: readonly Framework[],
  concepts: readonly Concept[],
  options: StepOptions = {},
): Promise<void> {
  const steps = [
    ...tableSteps,
    // A rehearsed engine has them already.
    ...(rehearsed.has(engine) ? [] : macroSteps),
    { name: '015_staged', run: (into: Engine) => appendAll(into, sources, frameworks, concepts) },
    ...settling,
    lock,
  ];
  await runSteps(engine, steps, options);
}

const settling: readonly Step[] = [
  { name: '016_thai_order', run: rankNames },
  { name: '043_settle', run: settleContested },
];

export const lock: Step = { name: '999_lock', run: (into) => into.run(afterLoading) };

const rehearsed = new WeakSet<Engine>();

/**
 * Runs every file once over no rows and drops the tables again: what an engine does for the first time takes it three
 * times as long, and planning does not depend on how many rows there are. For an engine that waits for its sources.
 * Stops between two files when aborted; the engine can be loaded either way.
 */
export async function rehearse(
  engine: Engine,
  frameworks: readonly Framework[],
  concepts: readonly Concept[],
  signal?: AbortSignal,
): Promise<void> {
  const frame: Step = { name: '015_staged', run: (into) => appendAll(into, [], frameworks, concepts) };
  try {
    await runSteps(engine, [...tableSteps, ...macroSteps, frame, ...settling], signal ? { signal } : {});
    rehearsed.add(engine);
  } catch (fault) {
    if (!signal?.aborted) throw fault;
  }
  const { columns } = await engine.query('SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal');
  const drops = Array.from(columns.name ?? [], (name) => `DROP TABLE "${String(name)}"`);
  if (drops.length > 0) await engine.run(drops.join('; '));
}

async function appendAll(
  engine: Engine,
  sources: readonly Delivered[],
  frameworks: readonly Framework[],
  concepts: readonly Concept[],
): Promise<void> {
  await appendTables(engine, frameworkTables(frameworks, concepts));
  await appendTables(engine, provinceTable());
  for (const source of sources) {
    // In a browser the engine detaches the buffer it is given; the caller may load the same tables again, but no piece.
    if ('tables' in source) await appendTables(engine, source.tables, (ipc) => ipc.slice());
    else for await (const tables of source.pieces()) await appendTables(engine, tables);
  }
}

async function appendTables(
  engine: Engine,
  tables: Staged['tables'],
  given = (ipc: Uint8Array): Uint8Array => ipc,
): Promise<void> {
  for (const [name, ipc] of Object.entries(tables)) await engine.append(name, given(ipc));
}

/** Thai order of agency names, which the engine has no collation for. Numbers go back in place of names: they cost nothing. */
async function rankNames(engine: Engine): Promise<void> {
  const { columns } = await engine.query(
    'SELECT name, min(rowid)::INTEGER AS met FROM stage_agency WHERE name IS NOT NULL GROUP BY name',
  );
  const met = new Map(
    Array.from(columns.name ?? [], (name, row) => [String(name), Number(columns.met?.[row])]),
  );
  const names = await sortNames([...met.keys()]);
  await engine.append(
    'name_order',
    toIpc({
      met: { type: 'integer', values: Int32Array.from(names, (name) => met.get(name) ?? -1) },
      name_rank: { type: 'integer', values: Int32Array.from(names, (_, rank) => rank + 1) },
    }),
  );
}

const contestedSql = `
  SELECT stage_id, source_id, row_no, fact, score, tolerance, facts
  FROM contested JOIN contested_row USING (source_id, row_no)
  ORDER BY source_id, row_no, col_no, stage_id`;

async function settleContested(engine: Engine): Promise<void> {
  const { columns } = await engine.query(contestedSql);
  const { repeated, refused } = settle(columns as unknown as Contested);
  if (repeated.stage_id.length > 0) {
    const { stage_id, verdict, against } = repeated;
    await engine.append(
      'settled',
      toIpc({
        stage_id: { type: 'integer', values: stage_id },
        verdict: { type: 'text', values: verdict },
        against: { type: 'integer', values: against },
      }),
    );
  }
  if (refused.row_no.length > 0) {
    const { source_id, row_no, rule } = refused;
    await engine.append(
      'refused_row',
      toIpc({
        source_id: { type: 'integer', values: source_id },
        row_no: { type: 'integer', values: row_no },
        rule: { type: 'text', values: rule },
      }),
    );
  }
}

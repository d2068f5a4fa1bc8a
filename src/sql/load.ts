import type { Engine } from '../engine/engine';
import { afterLoading } from '../engine/settings';
import type { Concept, Framework } from '../framework/types';
import { toIpc } from '../ingest/columns';
import type { Staged } from '../ingest/types';
import { frameworkTables } from './frameworkTables';
import { provinceTable } from './provinceTable';
import { compareThai } from '../text/sort';
import { settle, type Contested } from './settle';

const files = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** Files that only create what questions are answered with: a rehearsed engine has them already. */
const isQuestions = (name: string): boolean => name >= '100' && name < '200';

/** A file may say under which condition it has anything to do: `-- only if: contested` where that table has a row. */
const condition = /^-- only if: (.+)$/m;

const scripts: readonly Step[] = Object.entries(files).map(([path, sql]) => ({
  name: path.slice('./'.length, -'.sql'.length),
  run: async (engine) => {
    const [, rows] = condition.exec(sql) ?? [];
    if (rows !== undefined && (await engine.query(`SELECT 1 FROM ${rows} LIMIT 1`)).rows === 0) return;
    // A rehearsal leaves its macros behind.
    await engine.run(sql.replaceAll('CREATE MACRO', 'CREATE OR REPLACE MACRO'));
  },
}));

/** A numbered file, or what cannot be said in SQL and has its number between two files. */
interface Step {
  readonly name: string;
  readonly run: (engine: Engine) => Promise<void>;
}

/** What was staged of one source: all its tables, or piece by piece where they are too large to be held. */
export type Delivered = Pick<Staged, 'tables'> | { readonly pieces: () => AsyncIterable<Staged['tables']> };

export interface LoadOptions {
  readonly onStep?: (step: string, done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

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
  { onStep, signal }: LoadOptions = {},
): Promise<void> {
  const inCode: readonly Step[] = [
    { name: '015_staged', run: (into) => appendAll(into, sources, frameworks, concepts) },
    { name: '016_thai_order', run: rankNames },
    { name: '043_settle', run: settleContested },
    { name: '999_lock', run: (into) => into.run(afterLoading) },
  ];
  const steps = [...scripts.filter(({ name }) => !rehearsed.has(engine) || !isQuestions(name)), ...inCode];
  await runAll(engine, steps, { ...(onStep ? { onStep } : {}), ...(signal ? { signal } : {}) });
}

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
  const inCode: readonly Step[] = [
    { name: '015_staged', run: (into) => appendAll(into, [], frameworks, concepts) },
    { name: '016_thai_order', run: rankNames },
    { name: '043_settle', run: settleContested },
  ];
  try {
    await runAll(engine, [...scripts, ...inCode], signal ? { signal } : {});
    rehearsed.add(engine);
  } catch (fault) {
    if (!signal?.aborted) throw fault;
  }
  const { columns } = await engine.query('SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal');
  const drops = Array.from(columns.name ?? [], (name) => `DROP TABLE "${String(name)}"`);
  if (drops.length > 0) await engine.run(drops.join('; '));
}

async function runAll(
  engine: Engine,
  unordered: readonly Step[],
  { onStep, signal }: LoadOptions,
): Promise<void> {
  const steps = unordered.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, run }] of steps.entries()) {
    signal?.throwIfAborted();
    onStep?.(name, index, steps.length);
    await run(engine).catch((fault: unknown) => {
      throw new Error(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    });
  }
  onStep?.('', steps.length, steps.length);
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

/** Thai order of agency names, which the engine has no collation for. */
async function rankNames(engine: Engine): Promise<void> {
  const { columns } = await engine.query('SELECT DISTINCT name FROM stage_agency');
  const names = (Array.from(columns.name ?? []) as string[]).sort(compareThai);
  await engine.append(
    'name_rank',
    toIpc({
      name: { type: 'text', values: names },
      rank: { type: 'integer', values: names.map((_, rank) => rank + 1) },
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

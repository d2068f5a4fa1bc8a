import { tableFromIPC } from '@uwdata/flechette';
import type { Table, Value } from './engine';
import { isTrap } from './fault';
import { readFault, type Wrapped } from './readFault';
import { ReadingFault, type ReadColumn, type Reading, type ReadOptions } from './reading';
import { statementIn, type Statement } from './statement';

/** A connection of its own to the same database, in its vendor's small steps. */
export interface Steps {
  /** Prepares the text, so that only a single statement passes, and runs it. */
  one(text: string): Promise<Table>;
  run(text: string): Promise<void>;
  /** Begins; null = not there yet, poll on. Then the header of an Arrow IPC stream. */
  start(text: string): Promise<Uint8Array | null>;
  poll(): Promise<Uint8Array | null>;
  /** The stream's next piece; null = not there yet, empty = there is no more. */
  fetch(): Promise<Uint8Array | null>;
  cancel(): Promise<void>;
  /** Bytes that the whole database holds. */
  memory(): Promise<number>;
}

/** Set while the configuration is still open: the engine's messages say where in the text they belong. */
export const beforeReading = 'SET errors_as_json = true';

/** For Steps.memory. */
export const heldBytes = 'SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()';

const mostBytes = 64 * 2 ** 20;
/** That one question may add to what the database holds. */
const mostMemory = 2 ** 30;
/** A poll takes the engine about 0.1 s. */
const pollsBetweenLooks = 10;

/** Table functions that only read what is loaded. Others (`enable_logging` takes the engine with it) are not run. */
const harmless = /^(range|generate_series|unnest|repeat|repeat_row|summary|(duckdb|pragma)_\w+)$/i;

/**
 * Answers one statement that only reads. The engine itself is the judge, three times: the statement must prepare as a
 * subquery (nothing but SELECT, VALUES, DESCRIBE, SHOW and SUMMARIZE can be one), its plan may call only harmless
 * functions, and it runs in a transaction that is read-only. Files and network are closed by settings.ts.
 * Rejects with ReadingFault, with the signal's reason, or with a trap (see fault.ts).
 */
export function reader(steps: Steps): (sql: string, options: ReadOptions) => Promise<Reading> {
  let last: Promise<unknown> = Promise.resolve();
  return (sql, options) => {
    const mine = last.then(() => readAlone(steps, sql, options));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function readAlone(steps: Steps, sql: string, options: ReadOptions): Promise<Reading> {
  options.signal?.throwIfAborted();
  const statement = statementIn(sql);
  if (statement.body === '') throw new ReadingFault('empty', '');
  await steps.run('BEGIN TRANSACTION READ ONLY');
  try {
    const columns = await judge(steps, statement);
    if (statement.explain !== '') return await explained(steps, statement, options);
    const { parts, end } = await fetchAll(
      steps,
      statement,
      selecting(statement, columns, options.limit),
      options,
    );
    return asReading(parts, columns, end, options.limit);
  } finally {
    await steps.run('ROLLBACK').catch(() => undefined);
  }
}

const wrap = (before: string, { body }: Statement, after: string): Wrapped => ({
  text: `${before}(\n${body}\n)${after}`,
  from: before.length + 2,
});

type Shape = Pick<ReadColumn, 'name' | 'type' | 'kind'>;

/** The columns it would answer with, without running it; rejects when it would do more than read. */
async function judge(steps: Steps, statement: Statement): Promise<readonly Shape[]> {
  const described = await saying(statement, wrap('DESCRIBE SELECT * FROM ', statement, ''), steps.one);
  const plan = await saying(
    statement,
    wrap('EXPLAIN (FORMAT json) SELECT * FROM ', statement, ''),
    steps.one,
  );
  const called = functionsIn(JSON.parse(String(plan.columns.explain_value?.[0] ?? '[]')) as PlanNode[]);
  const harmful = called.find((name) => !harmless.test(name));
  if (harmful !== undefined) throw new ReadingFault('outside', `${harmful.toLowerCase()}()`);
  return Array.from({ length: described.rows }, (_, row) => {
    const type = String(described.columns.column_type?.[row]);
    return { name: String(described.columns.column_name?.[row]), type, kind: kindOf(type) };
  });
}

interface PlanNode {
  readonly children?: readonly PlanNode[];
  readonly extra_info?: { readonly Function?: string };
}

const functionsIn = (nodes: readonly PlanNode[]): string[] =>
  nodes.flatMap(({ children = [], extra_info: info }) => [
    ...(info?.Function === undefined ? [] : [info.Function.trim()]),
    ...functionsIn(children),
  ]);

function kindOf(type: string): ReadColumn['kind'] {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return 'integer';
  if (/^(FLOAT|DOUBLE|DECIMAL)/.test(type) && !type.endsWith(']')) return 'number';
  return type === 'BOOLEAN' ? 'boolean' : 'text';
}

const asType = { integer: 'DOUBLE', number: 'DOUBLE', boolean: 'BOOLEAN', text: 'VARCHAR' } as const;

const selecting = (statement: Statement, columns: readonly Shape[], limit: number): Wrapped => {
  const named = columns.map((_, index) => `c${index}`);
  const cells = columns.map(({ kind }, index) => `CAST(c${index} AS ${asType[kind]}) AS c${index}`);
  // One row more than wanted tells whether there are more.
  return wrap(`SELECT ${cells.join(', ')} FROM `, statement, ` AS q(${named.join(', ')}) LIMIT ${limit + 1}`);
};

async function explained(steps: Steps, statement: Statement, options: ReadOptions): Promise<Reading> {
  const wrapped = wrap(`${statement.explain} SELECT * FROM `, statement, '');
  const { parts, end } = await fetchAll(steps, statement, wrapped, options);
  const shape = (name: string) => ({ name, type: 'VARCHAR', kind: 'text' }) as const;
  return asReading(parts, [shape('explain_key'), shape('explain_value')], end, options.limit);
}

interface Fetched {
  readonly parts: readonly Uint8Array[];
  readonly end: 'all' | 'bytes';
}

/** In pieces, so that other questions are answered between two of them and a cancel is heard. */
async function fetchAll(
  steps: Steps,
  statement: Statement,
  wrapped: Wrapped,
  { signal }: ReadOptions,
): Promise<Fetched> {
  const atFirst = await steps.memory();
  let polls = 0;
  const waiting = async (): Promise<void> => {
    signal?.throwIfAborted();
    polls += 1;
    if (polls % pollsBetweenLooks !== 0) return;
    if ((await steps.memory()) - atFirst > mostMemory) throw new ReadingFault('memory', '');
  };
  try {
    return await saying(statement, wrapped, async (text) => {
      let header = await steps.start(text);
      for (; header === null; header = await steps.poll()) await waiting();
      const parts = [header];
      let bytes = 0;
      for (;;) {
        signal?.throwIfAborted();
        const part = await steps.fetch();
        if (part === null) await waiting();
        else if (part.length === 0) return { parts, end: 'all' };
        else {
          parts.push(part);
          bytes += part.length;
        }
        if (bytes > mostBytes) {
          await steps.cancel();
          return { parts, end: 'bytes' };
        }
      }
    });
  } catch (error) {
    await steps.cancel().catch(() => undefined);
    throw error;
  }
}

async function saying<T>(
  statement: Statement,
  wrapped: Wrapped,
  ask: (text: string) => Promise<T>,
): Promise<T> {
  try {
    return await ask(wrapped.text);
  } catch (error) {
    const isOurs = error instanceof ReadingFault || (error instanceof Error && error.name === 'AbortError');
    throw isOurs || isTrap(error) ? error : readFault(error, statement, wrapped);
  }
}

function asReading(
  parts: readonly Uint8Array[],
  columns: readonly Shape[],
  end: Fetched['end'],
  limit: number,
): Reading {
  const table = tableFromIPC([...parts]);
  const rows = Math.min(limit, table.numRows);
  const values = (index: number): Value[] => (Array.from(table.getChildAt(index)) as Value[]).slice(0, rows);
  return {
    rows,
    columns: columns.map((column, index) => ({ ...column, values: values(index) })),
    end: table.numRows > limit ? 'rows' : end,
  };
}

import type { DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api';
import { toIpc, type Column } from '../ingest/columns';
import type { Table, Value } from './engine';
import type { Steps } from './reader';

/** How long a question is waited for before a cancel is heard, ms. */
const patience = 20;
const nothing = new Uint8Array(0);

/** Columns by name; integers wider than 53 bits come as numbers, like everywhere. */
export function tableOf(result: DuckDBResultReader): Table {
  const values = result.getColumnsJS();
  const number = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value) as Value;
  const columns = result
    .columnNames()
    .map((name, index) => [name, (values[index] ?? []).map(number)] as const);
  return { rows: result.currentRowCount, columns: Object.fromEntries(columns) };
}

/** The whole answer as one Arrow stream: the reader asks for numbers, booleans and texts only. */
function streamOf(result: DuckDBResultReader): Uint8Array {
  const { columns } = tableOf(result);
  const typed = result.columnNames().map((name, index) => {
    const type = { DOUBLE: 'double', BOOLEAN: 'boolean' }[String(result.columnType(index))] ?? 'text';
    return [name, { type, values: columns[name] } as Column] as const;
  });
  return toIpc(Object.fromEntries(typed));
}

/** The steps of reader.ts on a connection of the native engine, which answers on threads of its own. `memory` as there. */
export function nativePieces(connection: DuckDBConnection, memory: Steps['memory']): Steps {
  let answer: Promise<Uint8Array> = Promise.resolve(nothing);
  const ask = async (text: string) => (await connection.prepare(text)).runAndReadAll();
  const waited = (): Promise<Uint8Array | null> =>
    Promise.race([answer, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
  return {
    one: async (text) => tableOf(await ask(text)),
    run: async (text) => void (await connection.run(text)),
    start: (text) => {
      answer = ask(text).then(streamOf);
      // A cancelled question has nobody who waits for its fault.
      answer.catch(() => undefined);
      return waited();
    },
    poll: waited,
    fetch: async () => nothing,
    cancel: async () => connection.interrupt(),
    memory,
  };
}

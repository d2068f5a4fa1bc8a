import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { Engine, Table, Value } from './engine';
import { fromArrow } from './arrow';
import { beforeReading, heldBytes, reader } from './reader';
import { beforeLoading, openConfig } from './settings';

/** The wasm that ships to browsers, run in this process: tests and the command line measure what users get. */
export async function openNodeEngine(): Promise<Engine> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = {
    mainModule: join(dist, 'duckdb-eh.wasm'),
    mainWorker: join(dist, 'duckdb-node-eh.worker.cjs'),
  };
  const database = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open({ ...openConfig });
  const connection = database.connect();
  connection.query(beforeLoading);
  const reading = database.connect();
  reading.query(beforeReading);
  return {
    run: async (sql) => void connection.query(sql),
    query: async (sql, params = []) =>
      params.length === 0 ? fromArrow(connection.query(sql)) : prepared(connection, sql, params),
    read: reading.useUnsafe((bindings, id) =>
      reader({
        one: async (text) => prepared(reading, text, []),
        run: async (text) => void reading.query(text),
        start: async (text) => bindings.startPendingQuery(id, text, true),
        poll: async () => {
          await breath();
          return bindings.pollPendingQuery(id);
        },
        fetch: async () => bindings.fetchQueryResults(id),
        cancel: async () => void bindings.cancelPendingQuery(id),
        memory: async () => Number(fromArrow(connection.query(heldBytes)).columns.bytes?.[0]),
      }),
    ),
    append: async (table, ipc) => {
      connection.insertArrowFromIPCStream(ipc, { name: table, create: false });
    },
    close: async () => {
      connection.close();
      reading.close();
      database.reset();
    },
  };
}

/** The engine has this thread to itself: only between two polls is a cancel heard. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

type Connection = ReturnType<Awaited<ReturnType<typeof duckdb.createDuckDB>>['connect']>;

function prepared(connection: Connection, sql: string, params: readonly Value[]): Table {
  const statement = connection.prepare(sql);
  try {
    return fromArrow(statement.query(...params));
  } finally {
    statement.close();
  }
}

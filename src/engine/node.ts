import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from './engine';
import { fromArrow } from './arrow';
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
  return {
    run: async (sql) => void connection.query(sql),
    query: async (sql, params = []) => {
      if (params.length === 0) return fromArrow(connection.query(sql));
      const statement = connection.prepare(sql);
      try {
        return fromArrow(statement.query(...params));
      } finally {
        statement.close();
      }
    },
    append: async (table, ipc) => {
      connection.insertArrowFromIPCStream(ipc, { name: table, create: false });
    },
    close: async () => {
      connection.close();
      database.reset();
    },
  };
}

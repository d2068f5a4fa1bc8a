import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { breathe } from '../ingest/breathe';
import type { Table, Value, WasmEngine } from './engine';
import { fromArrow } from './arrow';
import { isTrap } from './fault';
import { streamOf } from './ipcStream';
import { beforeReading, heldBytes, reader } from './reader';
import { beforeLoading, makePacked, openConfig, usePacked } from './settings';

type Instance = Awaited<ReturnType<typeof duckdb.createDuckDB>>;

/**
 * Instances whose database was closed. To make one (compile, link, initialise 34 MB) takes 30 times as long as to open
 * another database in it, and code that ran hot stays compiled.
 */
const idle: Instance[] = [];

async function instantiate(): Promise<Instance> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = {
    mainModule: join(dist, 'duckdb-eh.wasm'),
    mainWorker: join(dist, 'duckdb-node-eh.worker.cjs'),
  };
  const made = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await made.instantiate(() => undefined);
  return made;
}

/** The wasm that ships to browsers, run in this process: tests and the command line measure what users get. */
export async function openNodeEngine(): Promise<WasmEngine> {
  const database = idle.pop() ?? (await instantiate());
  database.open({ ...openConfig });
  const connection = database.connect();
  connection.query(beforeLoading);
  const reading = database.connect();
  reading.query(beforeReading);
  let torn = false;
  /** An instance that trapped once is not trusted with another database. */
  const watched = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      torn ||= isTrap(error);
      throw error;
    }
  };
  return {
    run: (sql) => watched(() => void connection.query(sql)),
    query: (sql, params = []) =>
      watched(() =>
        params.length === 0 ? fromArrow(connection.query(sql)) : prepared(connection, sql, params),
      ),
    read: reading.useUnsafe((bindings, id) => {
      const read = reader({
        one: async (text) => prepared(reading, text, []),
        run: async (text) => void reading.query(text),
        start: async (text) => bindings.startPendingQuery(id, text, true),
        poll: async () => {
          // The engine has this thread to itself: only between two polls is a cancel heard.
          await breathe();
          return bindings.pollPendingQuery(id);
        },
        fetch: async () => bindings.fetchQueryResults(id),
        cancel: async () => void bindings.cancelPendingQuery(id),
        memory: async () => Number(fromArrow(connection.query(heldBytes)).columns.bytes?.[0]),
      });
      return (sql, options) => watched(() => read(sql, options));
    }),
    ipc: (sql) => watched(() => connection.useUnsafe((bindings, id) => streamOf(bindings.runQuery(id, sql)))),
    pack: () =>
      watched(() => {
        connection.query(makePacked + usePacked);
        reading.query(usePacked);
      }),
    append: (table, ipc) =>
      watched(() => connection.insertArrowFromIPCStream(ipc, { name: table, create: false })),
    close: async () => {
      if (torn) return;
      connection.close();
      reading.close();
      database.reset();
      idle.push(database);
    },
  };
}

type Connection = ReturnType<Instance['connect']>;

function prepared(connection: Connection, sql: string, params: readonly Value[]): Table {
  const statement = connection.prepare(sql);
  try {
    return fromArrow(statement.query(...params));
  } finally {
    statement.close();
  }
}

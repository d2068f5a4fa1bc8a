import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { fromArrow, fromArrowInTurns } from './arrow';
import { deadline } from './deadline';
import type { Table, Value, WasmEngine } from './engine';
import { EngineFault } from './fault';
import { fetchScript } from './fetchScript';
import { fetchWasm } from './fetchWasm';
import { streamOf } from './ipcStream';
import { beforeReading, heldBytes, reader } from './reader';
import { beforeLoading, makePacked, openConfig, usePacked } from './settings';

/** For the diagnostics: how these are served tells why an engine does not start. */
export const engineFiles = { wasm: wasmUrl, worker: workerUrl };

/**
 * Blob URLs of the engine's files, fetched once a page however many engines are opened after one another: each load has
 * one of its own, also when the server is gone meanwhile. A failed fetch is tried again.
 */
let wasm: Promise<string> | null = null;
let script: Promise<string> | null = null;

/**
 * Starts DuckDB in a worker. Works under a CSP with 'wasm-unsafe-eval' and blob workers, and whatever MIME type
 * the server gives the wasm. Rejects with EngineFault; without progress for a minute, with `timeout`.
 */
export async function openBrowserEngine(onBytes: (bytes: number, of: number) => void): Promise<WasmEngine> {
  forbidden();
  const began = performance.now();
  const clock = deadline(60_000);
  wasm ??= fetchWasm(new URL(wasmUrl, location.href).href, (bytes, of) => {
    clock.restart();
    onBytes(bytes, of);
  });
  wasm.catch(() => (wasm = null));
  script ??= fetchScript(new URL(workerUrl, location.href).href);
  script.catch(() => (script = null));
  try {
    const [module, code] = await clock.race(Promise.all([wasm, script]));
    return await start(module, code, clock.race, began);
  } finally {
    clock.stop();
  }
}

type Race = <T>(work: Promise<T>) => Promise<T>;

const start = async (module: string, code: string, race: Race, began: number): Promise<WasmEngine> => {
  // From a blob: also where the page is a sandboxed frame, whatever type the server gives the script.
  const worker = new Worker(code);
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new EngineFault('worker', event.message || workerUrl)),
    );
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await race(Promise.race([lost, database.instantiate(module)]));
    await race(database.open({ ...openConfig }));
    const connection = await database.connect();
    await connection.query(beforeLoading);
    const reading = await database.connect();
    await reading.query(beforeReading);
    const detail = { version: await database.getVersion() };
    performance.measure('ita-lens engine start', { start: began, detail });
    return engine(database, connection, reading);
  } catch (error) {
    worker.terminate();
    throw error instanceof EngineFault ? error : new EngineFault('worker', String(error));
  }
};

const engine = (
  database: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  reading: AsyncDuckDBConnection,
): WasmEngine => ({
  run: async (sql) => void (await connection.query(sql)),
  query: async (sql, params = []) =>
    params.length === 0 ? fromArrowInTurns(await connection.query(sql)) : prepared(connection, sql, params),
  read: reading.useUnsafe((bindings, id) =>
    reader({
      one: (text) => prepared(reading, text, []),
      run: async (text) => void (await reading.query(text)),
      start: (text) => bindings.startPendingQuery(id, text, true),
      poll: () => bindings.pollPendingQuery(id),
      fetch: () => bindings.fetchQueryResults(id),
      cancel: async () => void (await bindings.cancelPendingQuery(id)),
      memory: async () => Number(fromArrow(await connection.query(heldBytes)).columns.bytes?.[0]),
    }),
  ),
  ipc: connection.useUnsafe(
    (bindings, id) => async (sql: string) => streamOf(await bindings.runQuery(id, sql)),
  ),
  pack: async () => {
    await connection.query(makePacked + usePacked);
    await reading.query(usePacked);
  },
  append: (table, ipc) => connection.insertArrowFromIPCStream(ipc, { name: table, create: false }),
  // The connection is not closed first: after a trap that call would never answer.
  close: () => database.terminate(),
});

async function prepared(
  connection: AsyncDuckDBConnection,
  sql: string,
  params: readonly Value[],
): Promise<Table> {
  const statement = await connection.prepare(sql);
  try {
    return await fromArrowInTurns(await statement.query(...params));
  } finally {
    await statement.close();
  }
}

/** A worker inherits the page's CSP, and there a forbidden module hangs without a word; here it throws. */
const forbidden = (): void => {
  if (typeof WebAssembly === 'undefined') throw new EngineFault('wasm-missing', navigator.userAgent);
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch (error) {
    throw new EngineFault('wasm-forbidden', String(error));
  }
};

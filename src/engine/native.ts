import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Engine } from './engine';
import { nativePieces, tableOf } from './nativePieces';
import { beforeReading, heldBytes, reader } from './reader';
import { beforeLoading } from './settings';

/** Installed beside the program; 60 MB for one system, so that it may be missing. */
export const nativePackage = '@duckdb/node-api@1.4.3-r.3';

export interface NativeOptions {
  /** What tables and steps may hold in memory, as the engine writes it ("2GB"); what is more goes to the disk. */
  readonly memory: string;
  /** All processors where it is absent. */
  readonly threads?: number;
  /** Where the database and what is spilled are written, in a folder of their own; the system's usual place where absent. */
  readonly folder?: string;
}

type Vendor = typeof import('@duckdb/node-api');

/** The package, or null where it is not installed or has nothing for this system. */
export const nativeVendor = (): Promise<Vendor | null> => import('@duckdb/node-api').catch(() => null);

/**
 * DuckDB of the same version as the wasm that ships, outside it: several threads, and tables in a file that is gone
 * after `close` and when the process ends, by Ctrl-C too. Rejects where the package is missing.
 */
export async function openNativeEngine({ memory, threads, folder }: NativeOptions): Promise<Engine> {
  const vendor = await nativeVendor();
  if (!vendor) throw new Error(`missing: ${nativePackage}`);
  const own = mkdtempSync(join(folder ?? tmpdir(), 'ita-lens-'));
  const clear = () => rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  // A signal ends the process without its last words, unless somebody ends it properly.
  const stop = (_: unknown, signal: number) => process.exit(128 + signal);
  const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', clear);
  for (const ending of endings) process.once(ending, stop);
  const config = { memory_limit: memory, temp_directory: join(own, 'spilled') };
  const instance = await vendor.DuckDBInstance.create(join(own, 'tables.duckdb'), {
    ...config,
    ...(threads ? { threads: String(threads) } : {}),
  });
  const connection = await instance.connect();
  await connection.run(beforeLoading);
  const reading = await instance.connect();
  await reading.run(beforeReading);
  const query: Engine['query'] = async (sql, params = []) =>
    tableOf(await connection.runAndReadAll(sql, params.length > 0 ? [...params] : undefined));
  return {
    run: async (sql) => void (await connection.run(sql)),
    query,
    append: (table, ipc) => append(vendor, connection, table, ipc),
    read: reader(nativePieces(reading, async () => Number((await query(heldBytes)).columns.bytes?.[0]))),
    close: async () => {
      reading.closeSync();
      connection.closeSync();
      instance.closeSync();
      process.off('exit', clear);
      for (const ending of endings) process.off(ending, stop);
      clear();
    },
  };
}

/** The engine takes rows in pieces of so many. */
const chunkRows = 2048;

async function append(
  vendor: Vendor,
  connection: DuckDBConnection,
  table: string,
  ipc: Uint8Array,
): Promise<void> {
  const given = tableFromIPC(ipc, { useBigInt: false });
  const columns = given.children.map((column) => column.toArray() as ArrayLike<unknown>);
  const appender = await connection.createAppender(table);
  try {
    const types = columns.map((_, index) => appender.columnType(index));
    const chunk = vendor.DuckDBDataChunk.create(types, chunkRows);
    const vectors = columns.map((_, index) => chunk.getColumnVector(index));
    for (let from = 0; from < given.numRows; from += chunkRows) {
      const rows = Math.min(chunkRows, given.numRows - from);
      chunk.reset();
      chunk.rowCount = rows;
      columns.forEach((values, index) => fill(vectors[index] as unknown as Settable, values, from, rows));
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

interface Settable {
  setItem(row: number, value: DuckDBValue): void;
  flush(): void;
}

function fill(vector: Settable, values: ArrayLike<unknown>, from: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) vector.setItem(row, (values[from + row] ?? null) as DuckDBValue);
  vector.flush();
}

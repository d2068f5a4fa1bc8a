import type { Reading, ReadOptions } from './reading';
import type { Value } from './value';

/** What the rest of the program may know of the database: five verbs, no vendor types. */

export type { Value };

/** A result by columns: `columns[name][row]`. Column order is that of the SELECT. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, ArrayLike<Value>>>;
}

export interface Engine {
  /** Runs statements whose result does not matter. Rejects with the engine's message. */
  run(sql: string): Promise<void>;
  /** Runs one statement. `params` fill its `?` in order. */
  query(sql: string, params?: readonly Value[]): Promise<Table>;
  /**
   * Appends an Arrow IPC stream to a table that exists. Columns are matched by position: give all, in order.
   * The bytes belong to the engine afterwards (in a browser their buffer is detached).
   */
  append(table: string, ipc: Uint8Array): Promise<void>;
  /**
   * Answers a statement that a person wrote, in pieces that other questions pass between, if it does nothing but read.
   * Rejects with ReadingFault, the signal's reason, or a trap. Calls wait for one another.
   */
  read(sql: string, options: ReadOptions): Promise<Reading>;
  /** Gives the memory back. The engine cannot be used afterwards. */
  close(): Promise<void>;
}

/** An engine in wasm: what it holds can be taken out again and given to another. */
export interface WasmEngine extends Engine {
  /** Answers one statement as an Arrow IPC stream, the bytes that `append` takes. */
  ipc(sql: string): Promise<Uint8Array>;
  /**
   * From now on tables, macros and answers are those of a database that is packed at every CHECKPOINT: it fills half as
   * fast, answers as quickly, and takes a fifth of the memory (805,000 rows: 34 MB, not 155).
   */
  pack(): Promise<void>;
}

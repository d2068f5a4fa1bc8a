import type { Framework } from '../../framework/types';
import type { ReadProgress } from '../read/readProgress';
import type { ReadResult } from '../read/read';
import type { Edit, Encoding, Mapping, Proposal, Staged, TextTable } from '../types';

/**
 * A table as the page holds it: `rows` and `lines` are only its first rows, the worker keeps the rest, so that 800,000
 * rows are not copied over for a preview and staging after an edit does not read the file again.
 */
export interface KeptTable extends TextTable {
  /** The worker's number for it. */
  readonly kept: number;
  /** All rows of the table, header and titles included. */
  readonly rowCount: number;
}

export interface KeptResult extends Omit<ReadResult, 'tables'> {
  readonly tables: readonly KeptTable[];
}

/** The worker's number, or the table itself where it was not read by this worker. */
export type TableRef = number | TextTable;

/** What each request carries and is answered with. `frameworks`: the person's own, besides those built in. */
export interface Work {
  read: { asks: { name: string; bytes: Uint8Array<ArrayBuffer>; encoding?: Encoding }; answers: KeptResult };
  paste: { asks: { text: string; name: string }; answers: KeptResult };
  propose: { asks: { table: TableRef; frameworks: readonly Framework[] }; answers: Proposal | null };
  stage: {
    asks: {
      table: TableRef;
      mapping: Mapping;
      edits: readonly Edit[];
      sourceId: number;
      frameworks: readonly Framework[];
    };
    answers: Staged;
  };
  /** The rows that start at these physical lines, in the table's order. */
  rows: { asks: { table: TableRef; lines: readonly number[] }; answers: readonly (readonly string[])[] };
  /** Nobody is expected to want its rows soon. */
  putAway: { asks: { table: number }; answers: null };
  forget: { asks: { table: number }; answers: null };
  /** The code of all readers is fetched. */
  bring: { asks: object; answers: null };
}
export type Verb = keyof Work;

export type Request = { [V in Verb]: { readonly do: V } & Work[V]['asks'] }[Verb];
export type ToWorker = { readonly id: number } & (Request | { readonly do: 'cancel' });

/** `bytes` is 0 of 0 while a table is staged. */
export type WorkerProgress = ReadProgress;

export type FromWorker = { readonly id: number } & (
  | { readonly is: 'progress'; readonly progress: WorkerProgress }
  | { readonly is: 'answer'; readonly answer: Work[Verb]['answers'] }
  | { readonly is: 'cancelled' }
  /** A fault of the program, never of the file. */
  | { readonly is: 'failed'; readonly message: string }
);

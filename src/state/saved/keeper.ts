import type { Manifest } from './manifest';

/** What the page worked out from a work, good for the very same build only. Keys of parts. */
export interface Derived {
  readonly build: string;
  /** One a file. */
  readonly readings: readonly string[];
  /** One a confirmed table; empty while they are not all loaded. */
  readonly staged: readonly string[];
  /** The tables that the load came to; null while they are in the engine only. */
  readonly finished: string | null;
  readonly answers: string | null;
  /** Whom the answers are about: apart from them, as it is long and stays as it is while they change with every look. */
  readonly agencies: string | null;
}

/** A saved workspace in this browser. */
export interface Work {
  readonly id: string;
  readonly name: string;
  /** ISO. */
  readonly savedAt: string;
  /** The last step that it holds. */
  readonly step: string;
  readonly bytes: number;
  /** Of its content: who wants to write says which content he saw last. */
  readonly stamp: string;
  readonly manifest: Manifest;
  readonly derived: Derived | null;
  /** Every part it needs: kept as long as some work names it. */
  readonly parts: readonly string[];
}

export interface WriteRequest {
  readonly work: Work;
  /** At least those that are not there yet. */
  readonly parts: ReadonlyMap<string, unknown>;
  /** The stamp that is to be replaced; null = a new work. */
  readonly over: string | null;
}

/** `changed`: another tab wrote it since. `gone`: another tab, or the browser, deleted it. */
export type Written = 'kept' | 'changed' | 'gone';

/** Where works are kept between visits. Every verb rejects where storage is refused or full. */
export interface Keeper {
  /** Latest first. */
  list(): Promise<readonly Work[]>;
  /** Those of the parts that are there. */
  parts(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** All or nothing; parts that no work names any more go. */
  write(request: WriteRequest): Promise<Written>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Nothing of ours is left, not even the empty store. */
  wipe(): Promise<void>;
}

/** What a write comes to, by what stands there now. */
export const verdict = (now: Work | undefined, { over, work }: WriteRequest): Written => {
  if (over === null) return 'kept';
  if (now === undefined) return 'gone';
  // Two tabs that came to the same content do not contradict each other.
  return now.stamp === over || now.stamp === work.stamp ? 'kept' : 'changed';
};

export const latestFirst = (works: readonly Work[]): readonly Work[] =>
  [...works].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));

/** Keys that none of the works names. */
export function unnamed(keys: readonly string[], works: readonly Work[]): readonly string[] {
  const named = new Set(works.flatMap(({ parts }) => parts));
  return keys.filter((key) => !named.has(key));
}

import type { Value } from './value';

/** What one statement of a person's answered, by columns. */
export interface Reading {
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  /** Why there are no more rows: `all` = there are none, else the limit that was met. */
  readonly end: 'all' | 'rows' | 'bytes';
}

export interface ReadColumn {
  /** Unlike names in an object, these keep their order, also where they are numbers. */
  readonly name: string;
  /** As the engine names it: INTEGER, DECIMAL(18,3), VARCHAR[] … */
  readonly type: string;
  readonly kind: 'integer' | 'number' | 'boolean' | 'text';
  readonly values: ArrayLike<Value>;
}

export interface ReadOptions {
  /** Rows fetched at most. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/**
 * `several`: more than one statement. `not-a-question`: it would do more than read. `outside`: it reaches for files, the
 * network or the engine's own settings. `empty`: nothing is asked. `memory`: it needs more than a tab can give.
 * `wrong`: the engine does not understand it or cannot compute it. `replaced`: other data took the place of what was asked.
 */
export type ReadingFaultCode =
  'several' | 'not-a-question' | 'outside' | 'empty' | 'memory' | 'wrong' | 'replaced';

export class ReadingFault extends Error {
  override readonly name = 'ReadingFault';
  constructor(
    readonly code: ReadingFaultCode,
    /** In the engine's words. */
    message: string,
    /** Where in the text that was given, in UTF-16 units from 0; null = nobody knows. */
    readonly at: number | null = null,
  ) {
    super(message);
  }
}

import type { Framework } from '../framework/types';
import type { Reading, ReadOptions } from '../engine/reading';
import type { AgenciesRow } from '../questions/agencies';
import {
  answerKey,
  type Declared,
  type ParamType,
  type Params,
  type Question,
  type Row,
} from '../questions/question';
import type { Answers } from './generation';

/** Answers worked out when an example was packaged, or given at an earlier visit; `answers` by `answerKey`. */
export interface StoredAnswers {
  readonly agencies: readonly AgenciesRow[];
  readonly answers: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Answers at once while the engine starts beside it. What was not stored waits until `giveWay` says which load
 * replaces this, or that none will.
 */
export class Stored implements Answers {
  readonly loaded = [];
  readonly #stored: StoredAnswers;
  readonly #next: Promise<Answers>;
  /** To the load that replaces this; null = there will be none, and who waits is told. */
  giveWay: (next: Answers | null) => void = () => undefined;
  #miss: () => void = () => undefined;
  /** Resolves once something was asked that only the load will answer. */
  readonly missed = new Promise<void>((resolve) => (this.#miss = resolve));

  /** `frameworks`: the person's own that the answers follow. */
  constructor(
    stored: StoredAnswers,
    readonly frameworks: readonly Framework[] = [],
  ) {
    this.#stored = stored;
    this.#next = new Promise((resolve, reject) => {
      this.giveWay = (next) =>
        next ? resolve(next) : reject(new Error('no load follows the stored answers'));
    });
    this.#next.catch(() => undefined);
  }

  get agencies() {
    return this.#stored.agencies;
  }

  async ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    const known = this.#stored.answers[answerKey(asked, params)];
    if (known) return known as readonly Row<Question<P, R>>[];
    this.#miss();
    return (await this.#next).ask(asked, params);
  }

  async read(sql: string, options: ReadOptions): Promise<Reading> {
    this.#miss();
    const { signal } = options;
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return (await Promise.race([this.#next, stopped])).read(sql, options);
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }
}

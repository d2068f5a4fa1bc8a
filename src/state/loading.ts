import { EngineFault } from '../engine/fault';
import type { Finished } from '../sql/finished';
import type { LoadedSource } from './generation';
import type { StoredAnswers } from './stored';

/** `starting`: waiting for the engine. While a newer load runs or after it failed, the one before still answers. */
export type Stage = 'empty' | 'starting' | 'loading' | 'ready' | 'failed';

export interface Failure {
  readonly code: EngineFault['code'] | 'load' | 'example';
  readonly detail: string;
}

export interface LoadStep {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** What is known beforehand of sources that were loaded at an earlier visit. */
export interface Known {
  readonly answers?: StoredAnswers | null;
  readonly staged?: () => Promise<readonly LoadedSource[]>;
  readonly finished?: () => Promise<Finished | null>;
}

/** What need not be worked out again. */
export interface Before {
  readonly staged?: readonly LoadedSource[];
  readonly given?: StoredAnswers['answers'];
  readonly finished?: Finished | null;
}

export const asFailure = (error: unknown): Failure => {
  if (error instanceof EngineFault) return { code: error.code, detail: error.message };
  return { code: 'load', detail: error instanceof Error ? error.message : String(error) };
};

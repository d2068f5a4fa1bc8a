import { random, type Random } from '../../data/make/random';

/** What mutators ask of chance; all of it follows from the number of the case. */
export interface Chance extends Random {
  /** 0 ≤ n < below. */
  readonly nat: (below: number) => number;
  /** True once in `times`. */
  readonly once: (times: number) => boolean;
}

export function chance(seed: number): Chance {
  const base = random(Math.imul(seed + 1, 0x9e3779b1));
  const nat = (below: number): number => Math.floor(base.next() * below);
  return { ...base, nat, once: (times) => nat(times) === 0 };
}

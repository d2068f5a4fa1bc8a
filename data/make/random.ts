/** Numbers that look random and are the same on every machine and run. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** mulberry32: 32 bits of state, good enough for made-up scores, and integer arithmetic only. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // A sum of twelve uniforms: near enough to normal, and no logarithm whose last digit differs between machines.
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  return { next, normal, pick, shuffle };
}

import type { Plugin } from 'vite';

interface Chunk {
  readonly imports: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export function wayTo(chunks: ReadonlyMap<string, Chunk>, from: string, to: string): readonly string[] | null;

export function circleIn(chunks: ReadonlyMap<string, Chunk>): readonly string[] | null;

export const entriesApart: () => Plugin;

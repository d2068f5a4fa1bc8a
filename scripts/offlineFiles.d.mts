import type { Plugin } from 'vite';

interface Chunk {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly styles: readonly string[];
}

export function laterFiles(
  chunks: ReadonlyMap<string, Chunk>,
  entry: string,
): { readonly scripts: readonly string[]; readonly styles: readonly string[] };

export const offlineFiles: () => Plugin;

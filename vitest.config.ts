import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { svelte } from '@sveltejs/vite-plugin-svelte';

const root = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/browser/'));

/**
 * These replace a global or a timer, read modules while they are built, or use the app's one workspace: each gets a
 * process of its own.
 */
const apart = files.filter((path) =>
  /\bvi\.|\bbuilt\(|\/src\/(state|views)\/.*\.svelte'/.test(readFileSync(join(root, path), 'utf8')),
);

const test = {
  env: { TZ: 'Asia/Bangkok' },
  // Each test of the command line starts an engine and loads into it; two at a time on a busy machine take their time.
  testTimeout: 90_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  plugins: [svelte()],
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...test, name: 'apart', include: apart } },
      // The rest share two processes: modules are read once in each, and an engine's wasm is compiled once.
      {
        extends: true,
        test: {
          ...test,
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...apart],
          isolate: false,
        },
      },
    ],
  },
});

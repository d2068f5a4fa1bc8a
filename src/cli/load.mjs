import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Imports a TypeScript module of this project in plain Node, without a build: Vite's module runner understands
 * TypeScript, `?raw`, JSON and import.meta.glob just as the app's build does. `path` is relative to the project.
 */
export async function loadModule(path) {
  const { module } = await runnerImport(resolve(root, path), {
    root: resolve(root, 'src'),
    configFile: false,
    logLevel: 'silent',
  });
  return module;
}

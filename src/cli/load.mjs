import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** As Vite's own runnerImport has it, which closes behind itself: a module that is imported only when needed would fail. */
const environments = {
  inline: {
    consumer: 'server',
    dev: { moduleRunnerTransform: true },
    resolve: { external: true, mainFields: [], conditions: ['node'] },
  },
};

/**
 * Imports a TypeScript module of this project in plain Node, without a build: Vite's module runner understands
 * TypeScript, `?raw`, JSON and import.meta.glob just as the app's build does. `path` is relative to the project.
 */
export async function loadModule(path) {
  const config = await resolveConfig(
    {
      root: resolve(root, 'src'),
      configFile: false,
      envDir: false,
      cacheDir: root,
      logLevel: 'silent',
      environments,
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('inline', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment.runner.import(resolve(root, path));
}

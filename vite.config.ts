import { defineConfig, type Plugin } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { notices } from './scripts/notices.mjs';
import { entriesApart } from './scripts/entriesApart.mjs';
import { earlyScript } from './scripts/earlyScript.mjs';
import { offlineFiles } from './scripts/offlineFiles.mjs';
import { wantedTogether } from './scripts/wantedTogether.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The development server puts styles inline and talks over a socket, which the page's own CSP forbids. */
const withoutCspWhileDeveloping: Plugin = {
  name: 'without-csp-while-developing',
  apply: (_config, { command, isPreview }) => command === 'serve' && !isPreview,
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  root: here('src'),
  base: './',
  publicDir: here('public'),
  plugins: [
    svelte({ configFile: here('svelte.config.js') }),
    notices(),
    offlineFiles(),
    earlyScript(),
    entriesApart(),
    withoutCspWhileDeveloping,
  ],
  // The engine's bundle is loaded by our own loader; letting Vite pre-bundle it breaks its worker.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  server: { fs: { allow: [here('.')] } },
  worker: { format: 'es' },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL of a worker or a sample file would fall to the CSP.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        index: here('src/index.html'),
        embed: here('src/embed.html'),
        'ita-chart': here('src/ita-chart.ts'),
      },
      output: {
        codeSplitting: { groups: wantedTogether },
        // Pages of other sites name it, so its name never changes.
        entryFileNames: ({ name }) => (name === 'ita-chart' ? 'ita-chart.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});

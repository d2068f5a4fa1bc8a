import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every chart form with made-up data, to be looked at: npx vite build -c tests/charts/gallery/vite.config.ts */
export default defineConfig({
  root: here('.'),
  base: './',
  cacheDir: here('../../../node_modules/.vite/gallery'),
  plugins: [svelte({ configFile: here('../../../svelte.config.js') })],
  server: { fs: { allow: [here('../../..')] } },
  build: { outDir: here('../../../.cache/gallery'), emptyOutDir: true, assetsInlineLimit: 0 },
});

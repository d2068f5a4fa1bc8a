/* Vite plugin: src/early.ts is run as soon as it is there, not after all that the page's own script needs. */
export const earlyScript = () => ({
  name: 'early-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, filename }) {
      if (!filename.endsWith('index.html')) return [];
      const early = Object.values(bundle).find(({ type, name }) => type === 'chunk' && name === 'early');
      if (early === undefined) throw new Error('no chunk of src/early.ts');
      const attrs = { type: 'module', async: true, crossorigin: true, src: `./${early.fileName}` };
      return [{ tag: 'script', attrs, injectTo: 'head' }];
    },
  },
});

import type { Pipeline } from './pipeline';

/** Everything heavy comes on first use: the shell is painted before any of it is fetched. */
const ingest = () => import('../ingest/worker/client');

export const browserPipeline: Pipeline = {
  read: async (name, content, options) => {
    const { tooLarge } = await import('../ingest/read/tooLarge');
    const fault = tooLarge(content.size);
    if (fault) return { tables: [], findings: [fault], encodings: [] };
    const bytes = new Uint8Array(await content.arrayBuffer());
    return (await ingest()).readFile(name, bytes, options);
  },
  readPasted: async (text, name) => (await ingest()).readPasted(text, { name }),
  propose: async (table) => (await ingest()).propose(table),
  stage: async (...given) => (await ingest()).stage(...given),
  rowsAt: async (...given) => (await ingest()).rowsAt(...given),
  forget: async (...given) => (await ingest()).forget(...given),
  open: async (onBytes) => (await import('../engine/browser')).openBrowserEngine(onBytes),
  load: async (engine, staged, options) => {
    const [{ loadSources }, { frameworks }, { concepts }] = await Promise.all([
      import('../sql/load'),
      import('../framework/frameworks'),
      import('../framework/crosswalk'),
    ]);
    await loadSources(engine, staged, frameworks(), concepts(), options);
  },
};

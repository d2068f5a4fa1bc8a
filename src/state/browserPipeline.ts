import { frameworksWith } from '../framework/ownFrameworks';
import { tooLarge } from '../ingest/read/tooLarge';
import type { Pipeline } from './pipeline';

/** Everything heavy comes on first use: the shell is painted before any of it is fetched. */
const ingest = () => import('../ingest/worker/client');

const loading = async () => {
  const [load, crosswalk] = await Promise.all([import('../sql/load'), import('../framework/crosswalk')]);
  return { ...load, ...crosswalk };
};

export const browserPipeline: Pipeline = {
  read: async (name, content, options) => {
    const fault = tooLarge(content.size);
    if (fault) return { tables: [], findings: [fault], encodings: [] };
    const bytes = new Uint8Array(await content.arrayBuffer());
    return (await ingest()).readFile(name, bytes, options);
  },
  readPasted: async (text, name) => (await ingest()).readPasted(text, { name }),
  readFramework: async (content) => {
    const { frameworkTooLarge, readFramework } = await import('../ingest/read/readFramework');
    const fault = frameworkTooLarge(content.size);
    if (fault) return { framework: null, findings: [fault] };
    return readFramework(new Uint8Array(await content.arrayBuffer()));
  },
  propose: async (table, frameworks) => (await ingest()).propose(table, { frameworks }),
  stage: async (...given) => (await ingest()).stage(...given),
  rowsAt: async (...given) => (await ingest()).rowsAt(...given),
  putAway: async (...given) => (await ingest()).putAway(...given),
  forget: async (...given) => (await ingest()).forget(...given),
  open: async (onBytes) => (await import('../engine/browser')).openBrowserEngine(onBytes),
  rehearse: async (engine, signal) => {
    const { rehearse, concepts } = await loading();
    await rehearse(engine, frameworksWith([]), concepts(), signal);
  },
  load: async (engine, staged, { frameworks, ...options }) => {
    const { loadSources, concepts } = await loading();
    const start = performance.now();
    await loadSources(engine, staged, frameworksWith(frameworks), concepts(), options);
    performance.measure('ita-lens load', { start });
  },
  finished: async (...given) => (await import('../sql/finished')).finishedTables(...given),
  loadFinished: async (...given) => {
    const { loadFinished } = await import('../sql/finished');
    const start = performance.now();
    await loadFinished(...given);
    performance.measure('ita-lens load', { start, detail: 'finished' });
  },
};

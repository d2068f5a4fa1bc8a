/* Runs the cases whose numbers come as messages, one after the other, and answers each; its parent ends it when it hangs. */
import { loadModule } from '../../src/cli/load.mjs';

const { runCase } = await loadModule('tests/fuzz/cases.ts');
const { analyse } = await loadModule('tests/fuzz/withEngine.ts');
const mostBytes = 1_500_000_000;
/** What stays after a collection may grow by so much over all cases: more is a store that never forgets. */
const mostKept = 150_000_000;
let first = 0;

function memoryFault(number) {
  const { rss } = process.memoryUsage();
  if (rss > mostBytes) return `memory: ${Math.round(rss / 1e6)} MB`;
  if (number % 500 !== 499) return null;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const kept = heapUsed + arrayBuffers;
  first ||= kept;
  return kept - first > mostKept ? `memory kept: ${Math.round((kept - first) / 1e6)} MB` : null;
}

process.on('message', async ({ number, withEngine }) => {
  const { kind, ran, fault, staged } = await runCase(number);
  let found = fault;
  const loads = withEngine && staged.length > 0 && fault === null;
  if (loads)
    found = await analyse(staged).then(
      () => null,
      (error) => `with the engine: ${error.stack}`,
    );
  process.send({ number, kind, ran, loads, fault: found ?? memoryFault(number) });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });

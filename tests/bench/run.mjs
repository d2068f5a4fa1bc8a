/* npm run bench [engine|document|browser]: speed as ratios within one run; see README.md beside this file for the record. */
import { loadModule } from '../../src/cli/load.mjs';

const parts = process.argv.slice(2);
const wanted = (part) => parts.length === 0 || parts.includes(part);
if (wanted('engine')) {
  const { benchEngine } = await loadModule('tests/bench/engine.ts');
  await benchEngine();
}
if (wanted('document')) {
  const { benchDocuments } = await loadModule('tests/bench/documents.ts');
  await benchDocuments();
}
if (wanted('browser')) {
  const { benchBrowser } = await loadModule('tests/bench/browser.ts');
  await benchBrowser();
}

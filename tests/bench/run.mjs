/* npm run bench [engine [year|country|items]|document|native|arquero|beyond|browser [first|year|country|items]]: speed as ratios within one run; see README.md beside this file for the record. */
import { loadModule } from '../../src/cli/load.mjs';

const sizes = ['year', 'country', 'items'];
const named = ['first', ...sizes];
const given = process.argv.slice(2);
const parts = given.filter((part) => !named.includes(part));
const wanted = (part) => parts.length === 0 || parts.includes(part);
if (wanted('engine')) {
  const { benchEngine } = await loadModule('tests/bench/engine.ts');
  await benchEngine(given.filter((part) => sizes.includes(part)));
}
if (wanted('document')) {
  const { benchDocuments } = await loadModule('tests/bench/documents.ts');
  await benchDocuments();
}
if (wanted('browser')) {
  const { benchBrowser } = await loadModule('tests/bench/browser.ts');
  await benchBrowser(given.filter((part) => named.includes(part)));
}
if (wanted('native')) {
  const { benchNative } = await loadModule('tests/bench/native.ts');
  await benchNative();
}
if (wanted('arquero')) {
  const { benchArquero } = await loadModule('tests/bench/arquero.ts');
  await benchArquero();
}
// Takes minutes and gigabytes of disk: only where it is named.
if (parts.includes('beyond')) {
  const { benchBeyond } = await loadModule('tests/bench/beyond.ts');
  await benchBeyond();
}

/* NOTICES.txt beside the built page: the licence of everything that is bundled, read from the packages themselves. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = resolve(fileURLToPath(new URL('../node_modules', import.meta.url)));

/** The engine's package carries no licence text: the holder as its repository names it. */
const holders = { '@duckdb/duckdb-wasm': 'Copyright 2018-2025 Stichting DuckDB Foundation' };

/** What Arrow's own command line needs; no page does. */
const notBundled = ['command-line-args', 'command-line-usage', 'json-bignum'];

const read = (name, file) => readFileSync(join(modules, name, file), 'utf8').trim();

/** Every package that is in the bundle, with those it brings: dependencies of the project, the runtime of Svelte. */
function bundled(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || notBundled.includes(name) || name.startsWith('@types/')) continue;
    if (!existsSync(join(modules, name))) continue;
    seen.add(name);
    if (name !== 'svelte')
      bundled(Object.keys(JSON.parse(read(name, 'package.json')).dependencies ?? {}), seen);
  }
  return seen;
}

const mit = () =>
  readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
    .split('\n')
    .slice(4)
    .join('\n');

function notice(name) {
  const { version, license } = JSON.parse(read(name, 'package.json'));
  const files = readdirSync(join(modules, name)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const text = files.map((file) => read(name, file)).join('\n\n');
  if (text === '' && license === 'MIT')
    return `${name} ${version} (MIT)\n\n${holders[name] ?? ''}\n\n${mit().trim()}`;
  return `${name} ${version} (${license})\n\n${text}`;
}

export function noticesText() {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const names = [...bundled([...Object.keys(dependencies), 'svelte'])].sort();
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return ['ITA Lens contains the following works.', ...names.map(notice)].join(rule) + '\n';
}

/** Vite plugin: writes NOTICES.txt into the build. */
export const notices = () => ({
  name: 'notices',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: noticesText() });
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** What each folder may import besides itself. The pipeline runs one way; `''` is the app's own few files. */
const everyone = ['text', 'framework'];
const pipeline = ['ingest', 'engine', 'sql', 'questions', 'plan'];
const arrows: Readonly<Record<string, readonly string[]>> = {
  text: [],
  framework: ['text'],
  ui: ['text'],
  ingest: everyone,
  engine: [...everyone, 'ingest'],
  sql: [...everyone, ...pipeline.slice(0, 2)],
  questions: [...everyone, ...pipeline.slice(0, 3)],
  plan: [...everyone, ...pipeline.slice(0, 4)],
  charts: [...everyone, 'ui', 'questions'],
  export: [...everyone, 'ui', 'questions', 'charts', 'ingest', 'plan'],
  state: [...everyone, ...pipeline],
  views: [...everyone, ...pipeline, 'ui', 'charts', 'export', 'state'],
  // An embed is a page without an engine: words of the pages, the URL's codec, and the app's answers kept in a file.
  embed: [...everyone, ...pipeline, 'ui', 'charts', 'export', 'state', 'views'],
  cli: [...everyone, ...pipeline, 'charts', 'export', 'embed'],
  '': ['ui', 'state', 'views', 'text', 'embed'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const isCode = (path: string) => /\.(ts|mjs|svelte)$/.test(path);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lines = (path: string) => read(path).trimEnd().split('\n').length;
const withoutComments = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const sources = filesIn(src);
const code = sources.filter(isCode);
const tests = filesIn(join(root, 'tests')).filter(isCode);

const importsOf = (from: string): readonly Import[] => {
  const text = withoutComments(from);
  const found = [
    ...text.matchAll(/\b(import|export)\s+(type\b)?[^'"`;()]*?\bfrom\s*'([^']+)'/g),
    ...text.matchAll(/\b(import)\s*(\(\s*)?'([^']+)'/g),
  ];
  return found.map(([, , isType, to = '']) => ({ from, to, isType: isType === 'type' }));
};
const imports = code.flatMap(importsOf);
const target = ({ from, to }: Import): string => {
  const path = relative(root, join(root, dirname(from), to.replace(/\?.*$/, '')));
  const endings = ['', '.ts', '.svelte.ts', '.svelte'];
  return endings.map((ending) => path + ending).find((each) => sources.includes(each)) ?? path;
};
const local = imports.filter(({ to }) => to.startsWith('.')).map((each) => ({ ...each, path: target(each) }));
const folderOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');

test('the imports were found at all', () => {
  expect(local.length).toBeGreaterThan(code.length);
  expect(local.filter(({ path }) => path.startsWith('src/') && !sources.includes(path))).toEqual([]);
});

test('every import follows the arrows of the folders', () => {
  const against = local.filter(({ from, path }) => {
    if (!path.startsWith('src/')) return false;
    const [mine, theirs] = [folderOf(from), folderOf(path)];
    return mine !== theirs && !arrows[mine]?.includes(theirs);
  });
  expect(against.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
});

test('charts and exports know questions by their types only', () => {
  const values = local.filter(
    ({ from, path, isType }) =>
      ['charts', 'export'].includes(folderOf(from)) && folderOf(path) === 'questions' && !isType,
  );
  expect(values.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
});

test('no import runs in a circle, types included', () => {
  const next = new Map<string, string[]>();
  for (const { from, path } of local) next.set(from, [...(next.get(from) ?? []), path]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of code) walk(path, []);
  expect(circles).toEqual([]);
});

test('no folder has a barrel, no file is a drawer for everything', () => {
  expect(
    sources.filter((path) =>
      /(^|\/)(index\.(svelte\.)?ts|utils?|helpers?|common|misc)(\.|\/|$)/.test(path.slice(4)),
    ),
  ).toEqual([]);
});

test('files are short: none over 300 lines, half of them at most 80', () => {
  const all = [...sources.filter((path) => /\.(ts|mjs|svelte|sql|css)$/.test(path)), ...tests];
  expect(all.filter((path) => lines(path) > 300)).toEqual([]);
  const lengths = sources
    .filter((path) => /\.(ts|svelte|sql)$/.test(path))
    .map(lines)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

test('only the engines name the vendor', () => {
  const naming = (vendor: string) => code.filter((path) => withoutComments(path).includes(vendor)).sort();
  expect(naming('duckdb-wasm')).toEqual(['src/engine/browser.ts', 'src/engine/node.ts']);
  expect(naming('@duckdb/node-api')).toEqual(['src/engine/native.ts', 'src/engine/nativePieces.ts']);
});

test('what runs without a page names nothing of a page', () => {
  const page =
    /\b(document|window|localStorage|sessionStorage|navigator)\.|\b(HTML\w*Element|DOMParser|SVG\w*Element)\b/;
  const bare = code.filter((path) =>
    ['ingest', 'framework', 'questions', 'plan', 'sql', 'text'].includes(folderOf(path)),
  );
  expect(bare.filter((path) => page.test(withoutComments(path)))).toEqual([]);
});

test('nothing the content security policy forbids: text as code, styles in markup', () => {
  expect(code.filter((path) => /\beval\s*\(|\bnew\s+Function\s*\(/.test(withoutComments(path)))).toEqual([]);
  const markup = sources.filter((path) => /\.(svelte|html)$/.test(path));
  expect(markup.filter((path) => /\sstyle="(?!\{)/.test(read(path)))).toEqual([]);
});

test('no address of another host, except names that look like one', () => {
  const names =
    /https?:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org)\//g;
  const abroad = sources.filter(
    (path) =>
      /\.(ts|mjs|svelte|html|css|sql)$/.test(path) &&
      /https?:\/\//.test(withoutComments(path).replace(names, '')),
  );
  expect(abroad).toEqual([]);
});

test('d3 comes in modules', () => {
  expect(imports.filter(({ to }) => to === 'd3').map(({ from }) => from)).toEqual([]);
});

test('texts of any length are segmented in one place, which does not copy them with each word', () => {
  const segmenting = code.filter((path) => /\.segment\(/.test(withoutComments(path)));
  expect(segmenting).toEqual(['src/text/segments.ts']);
});

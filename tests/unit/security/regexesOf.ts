import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Regex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

const scripts = (file: string, text: string): string =>
  file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : text;

/** Every regular expression written as a literal in the sources. */
export function literals(): readonly Regex[] {
  const found = new Map<string, Regex>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|mjs|svelte)$/.test(file)) continue;
    const tree = ts.createSourceFile(
      file,
      scripts(file, readFileSync(src + file, 'utf8')),
      ts.ScriptTarget.Latest,
    );
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const regex = { file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
        found.set(node.text, regex);
      }
      ts.forEachChild(node, walk);
    };
    walk(tree);
  }
  return [...found.values()];
}

const modules = import.meta.glob([
  '../../../src/{text,framework,ingest,plan,export,state,cli,questions,charts}/**/*.ts',
  '!**/*.svelte.ts',
  '!**/worker.ts',
  '!**/cli/main.ts',
]);

/** Every regular expression put together from text while the modules without a page are loaded. */
export async function built(): Promise<readonly Regex[]> {
  const found = new Map<string, Regex>();
  const Native = globalThis.RegExp;
  class Recorded extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      const file = new Error().stack?.split('\n').find((line) => /src\//.test(line)) ?? '';
      found.set(`/${this.source}/${this.flags}`, {
        file: file.replace(/^.*src\//, '').replace(/\).*$/, ''),
        source: this.source,
        flags: this.flags,
      });
    }
  }
  globalThis.RegExp = Recorded as RegExpConstructor;
  try {
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()].filter(({ file }) => file !== '');
}

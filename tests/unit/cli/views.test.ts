import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/main';
import { viewNames } from '../../../src/embed/view';
import { asViewFile } from '../../../src/embed/viewFile';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../data/nongchok/${name}.csv`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ita-views-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let code = -1;
let said: {
  readonly written: readonly { file: string; line: string; frozen: string | null; gzip: number }[];
};
beforeAll(async () => {
  const files = ['agencies', 'scores', 'items', 'measures'].map(example);
  const out: string[] = [];
  code = await main(['views', ...files, '--out', folder], {
    out: (text) => out.push(text),
    error: () => undefined,
  });
  said = JSON.parse(out.join('\n')) as typeof said;
});

test('every view is written as a file that an embed takes, with the line that shows it', () => {
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(viewNames.map((view) => `${view}.json`).sort());
  for (const view of viewNames) {
    const file = asViewFile(JSON.parse(readFileSync(join(folder, `${view}.json`), 'utf8')));
    expect(file?.views, view).toEqual([view]);
    const row = said.written.find((each) => each.file === `${view}.json`);
    expect(row?.line).toMatch(
      new RegExp(`^<iframe src="embed.html#view=${view}&amp;data=views/${view}.json"`),
    );
  }
});

test('a small result also comes as a line that carries it', () => {
  const weakest = said.written.find(({ file }) => file === 'weakest.json');
  expect(weakest?.frozen).toMatch(/^<iframe src="embed.html#view=weakest&amp;frozen=[\w-]+" /);
  expect(weakest?.gzip).toBeLessThan(3000);
});

test('without a folder nothing is done', async () => {
  const errors: string[] = [];
  const io = { out: () => undefined, error: (text: string) => errors.push(text) };
  expect(await main(['views', example('scores')], io)).toBe(2);
  expect(errors[0]).toContain('--out');
});

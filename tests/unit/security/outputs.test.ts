import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { csvFile } from '../../../src/export/csvFile';
import { docxFile } from '../../../src/export/docxFile';
import { analysisPaper } from '../../../src/export/paper/analysisPaper';
import { composeSvg } from '../../../src/export/svgFile';
import { xlsxFile } from '../../../src/export/xlsxFile';
import { readFile } from '../../../src/ingest/read/read';
import { readHash, writeHash } from '../../../src/state/intent';
import { injections, isWhole } from '../../fixtures/injections';
import { goldenFacts, planOf, rowOf } from '../export/paperFixture';

/** A text whose spaces alone are no cell at all. */
const texts = injections.filter((text) => text.trim() !== '');
/** What XML and spreadsheets cannot hold is left out of them; line ends are LF. */
const plain = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/g, '').replace(/\p{Surrogate}/gu, ''); // eslint-disable-line no-control-regex
const runs = /^[=+\-@\t\r]/;

const tags = (xml: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const parser = new Parser({ onopentagname: (name) => void names.add(name) }, { xmlMode: true });
  parser.end(xml);
  return names;
};
const attributesOf = (xml: string): readonly string[] => {
  const names: string[] = [];
  const parser = new Parser({ onattribute: (name) => void names.push(name) }, { xmlMode: true });
  parser.end(xml);
  return names;
};
const parts = (file: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    /\.(xml|rels)$/.test(name) ? [strFromU8(bytes)] : [],
  );

test('the corpus has 300 strings or more', () => {
  expect(injections.length).toBeGreaterThanOrEqual(300);
});

test('CSV: no cell starts a formula, and all come back as they were', async () => {
  const columns = [{ key: 'text', label: 'ข้อความ' }, { key: 'n', label: 'คะแนน', numeric: true }];
  const text = csvFile({ columns, rows: texts.map((each) => ({ text: each, n: 1 })) });
  const raw = text.slice(1).split(/\r\n/).map((line) => line.replace(/^"/, ''));
  expect(raw.filter((line) => runs.test(line))).toEqual([]);
  const kept = texts.filter((each) => !each.includes('\0') && isWhole(each));
  const clean = csvFile({ columns, rows: kept.map((each) => ({ text: each, n: 1 })) });
  const { tables } = await readFile('a.csv', new TextEncoder().encode(clean));
  expect(tables[0]?.rows.slice(1).map(([cell]) => cell)).toEqual(kept);
}); // prettier-ignore

test('XLSX: no formula, what looks like one is kept as text even when it is edited, and all come back', async () => {
  const columns = [{ title: 'ข้อความ', width: 20, kind: 'text' as const }];
  const file = await xlsxFile([{ name: texts[0] ?? '', columns, rows: texts.map((each) => [each]) }]);
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(tags(sheet).has('f')).toBe(false);
  expect(tags(sheet).has('hyperlink')).toBe(false);
  const { tables } = await readFile('a.xlsx', file);
  const expected = texts.map((each) => plain(each).replace(/[\u0085\u2028\u2029]/g, '\n')).filter((each) => each.trim() !== '');
  expect(tables[0]?.rows.slice(1).map(([cell]) => cell)).toEqual(expected);
  // The built-in format 49 is "@": a cell of text stays one when somebody goes into it and presses Enter.
  const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toMatch(/numFmtId="49"|formatCode="@"/);
}); // prettier-ignore

test('DOCX: the same elements as without them, no field, no link', async () => {
  const paperOf = (words: readonly string[]) =>
    analysisPaper(
      goldenFacts({ agency: { name: words[0] ?? '', type: 'อบต.', district: words[1] ?? '', province: words[2] ?? '' } }),
      planOf(words.map((title, at) => rowOf({ id: String(at), title, responsible: [title], steps: [title], result: title }))),
      { digits: 'arabic', order: 'indicator', lang: 'th' },
    );
  const names = async (words: readonly string[]) =>
    new Set(parts(await docxFile(paperOf(words))).flatMap((xml) => [...tags(xml)]));
  const harmless = await names(['ก', 'ข\nค', 'ง']);
  const harmful = await names(texts);
  expect([...harmful].filter((name) => !harmless.has(name))).toEqual([]);
  const active = async (words: readonly string[]) =>
    parts(await docxFile(paperOf(words))).join('').match(/TargetMode="External"|<w:instrText|<w:hyperlink/g)?.length ?? 0;
  expect(await active(texts)).toBe(await active(['ก', 'ข', 'ค']));
}); // prettier-ignore

test('SVG: the words stand in text elements and nowhere else', () => {
  for (const text of injections) {
    const picture = { title: text, caption: text, fonts: '', token: () => text };
    const svg = composeSvg('<rect fill="var(--own)"/>', { width: 4000, height: 100 }, picture).text;
    expect([...tags(svg)].filter((name) => !['svg', 'title', 'style', 'rect', 'g', 'text'].includes(name))).toEqual([]);
    expect(attributesOf(svg).filter((name) => /^on|href|^style$/i.test(name))).toEqual([]);
  }
}); // prettier-ignore

test('an address keeps them as values, and none reaches a prototype', () => {
  for (const text of injections.filter(isWhole)) {
    const intent = { agencyKey: text, province: text, level: text, publish: ['__proto__'], effort: readHash('#/?effort=__proto__:3').effort };
    const read = readHash(writeHash(intent));
    expect(read.agencyKey).toBe(text);
    expect(Object.getPrototypeOf(read.effort)).toBe(Object.prototype);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}); // prettier-ignore

test('a link is read up to its limit, and not at all above it', () => {
  const sql = (length: number) => readHash(`#/sql?year=2564&sql=${'a'.repeat(length)}`);
  expect(sql(50_000).fiscalYear).toBe(2564);
  expect(sql(1_000_000)).toEqual({});
});

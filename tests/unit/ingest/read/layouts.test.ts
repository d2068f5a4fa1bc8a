import { describe, expect, test } from 'vitest';
import { propose } from '../../../../src/ingest/propose/propose';
import { readFile, readPasted } from '../../../../src/ingest/read/read';
import type { Layout } from '../../../../src/ingest/types';
import { allEncodings, encode } from '../../../fixtures/ingest/encode';
import { layoutTexts } from '../../../fixtures/ingest/layouts';

const layouts = Object.keys(layoutTexts) as Layout[];

describe.each(layouts)('%s', (layout) => {
  const text = layoutTexts[layout];
  const rows = text.split('\r\n').map((line) => line.split('\t'));

  test.each(allEncodings)('in %s', async (encoding) => {
    const { tables, findings } = await readFile('สมมติ.tsv', encode(text, encoding));
    expect(findings).toEqual([]);
    expect(tables).toMatchObject([{ kind: 'tsv', encoding, rows, lines: rows.map((_, i) => i + 1) }]);
    const [table] = tables;
    expect(table && propose(table)?.mapping.layout).toBe(layout);
  });

  test('pasted', async () => {
    const [table] = (await readPasted(text)).tables;
    expect(table).toMatchObject({ kind: 'pasted', encoding: null, rows });
    expect(table && propose(table)?.mapping.layout).toBe(layout);
  });
});

test('pasted text with a stray quote is read as it stands', async () => {
  expect((await readPasted('ก\tข\n"ค\tง\n')).tables[0]?.rows).toEqual([
    ['ก', 'ข'],
    ['"ค', 'ง'],
  ]);
});

test('nothing pasted, one line pasted', async () => {
  expect((await readPasted(' \n')).findings).toMatchObject([{ rule: 'file-empty' }]);
  expect((await readPasted('หน่วยงาน\tคะแนน')).findings).toMatchObject([{ rule: 'file-header-only' }]);
});

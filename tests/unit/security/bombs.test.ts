import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/ingest/read/read';
import { fromArchive } from '../../../src/state/saved/archive';
import { workbook } from '../../fixtures/ingest/workbook';

const book = {
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="a"/></sheets></workbook>'),
};

/** Sets the unpacked size that each entry states, in the directory and before the entry. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 30; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

test('a saved work that is a bomb is told so', async () => {
  const bomb = zipSync({ 'manifest.json': new Uint8Array(12_000_000), 'manifest.sha256': strToU8('') });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await fromArchive(new Blob([new Uint8Array(bomb)]))).toBe('bomb');
});

test('a Word file that is a bomb is refused', async () => {
  const bomb = zipSync({
    'word/document.xml': new Uint8Array(12_000_000),
    '[Content_Types].xml': strToU8(''),
  });
  const { tables, findings } = await readFile('a.docx', bomb);
  expect(tables).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(['document-too-long']);
});

test('an archive that states less than it holds gives no more than it states', async () => {
  const bomb = lying(zipSync({ ...book, 'xl/worksheets/a.xml': new Uint8Array(12_000_000) }), 1000);
  const held = process.memoryUsage().arrayBuffers;
  const { tables, findings } = await readFile('a.xlsx', bomb);
  expect(tables).toEqual([]);
  expect(findings.map(({ level }) => level)).toContain('error');
  expect(process.memoryUsage().arrayBuffers - held).toBeLessThan(6_000_000);
});

test('entities of a document type of its own are not expanded', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ฮาฮาฮา"><!ENTITY b "&a;&a;&a;">]>';
  const cell = { raw: `<c r="A2" t="inlineStr"><is><t>${'&b;'.repeat(3)}&amp;</t></is></c>` };
  const { tables } = await readFile('a.xlsx', workbook([{ name: 'a', rows: { 1: ['หน่วยงาน', 'คะแนน'], 2: [cell, 1] } }]));
  expect(tables[0]?.rows[1]?.[0]).toBe('&b;&b;&b;&');
  const page = await readFile('a.html', new TextEncoder().encode(`${laughs}<table><tr><td>&b;<td>x</table>`));
  expect(JSON.stringify(page)).not.toContain('ฮาฮาฮาฮา');
}); // prettier-ignore

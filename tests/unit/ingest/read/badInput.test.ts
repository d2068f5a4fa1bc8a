import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_FILE_BYTES_ON_DISK } from '../../../../src/ingest/limits';
import { readFile } from '../../../../src/ingest/read/read';
import { tooLarge } from '../../../../src/ingest/read/tooLarge';
import type { RuleId } from '../../../../src/text/rules';
import { encode } from '../../../fixtures/ingest/encode';

const utf8 = (text: string): Uint8Array => encode(text, 'utf-8');
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48);
const cfb = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const withName = (name: string): Uint8Array => Uint8Array.from([...cfb, ...encode(name, 'utf-16le')]);
const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8('<workbook/>') });
const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);

test.each<readonly [string, string, Uint8Array, RuleId, number]>([
  ['an empty file', 'a.csv', new Uint8Array(), 'file-empty', 0],
  ['an empty workbook file', 'a.xlsx', new Uint8Array(), 'file-empty', 0],
  ['no column at all', 'a.csv', utf8('\r\n\r\n'), 'file-no-columns', 0],
  ['only blank cells', 'a.csv', utf8(',,\n ,,\n'), 'file-no-columns', 0],
  ['a header and no row', 'a.csv', utf8('หน่วยงาน,ปี,คะแนน\n'), 'file-header-only', 0],
  ['titles, a header and no row', 'a.csv', utf8('ผลการประเมิน\nหน่วยงาน,ปี,คะแนน\n,,\n'), 'file-header-only', 0],
  ['an image renamed', 'a.csv', png, 'file-not-table', 0],
  ['a PDF renamed', 'a.csv', utf8('%PDF-1.7 …'), 'document-broken', 0],
  ['a zip renamed', 'a.csv', zip('photo.xml'), 'file-not-table', 0],
  ['an unknown binary', 'a.csv', noise, 'file-not-table', 0],
  [
    'a web page without text',
    'a.csv',
    utf8('<!DOCTYPE html><table><tr><td> </td></tr></table>'),
    'document-no-text',
    0,
  ],
  [
    '100,000 columns',
    'a.csv',
    utf8(`${'a,'.repeat(99_999)}a\n${'1,'.repeat(99_999)}1\n`),
    'file-too-many-columns',
    0,
  ],
  ['an open quote', 'a.csv', utf8('a,b\n1,"2\n3,4\n'), 'quote-unclosed', 2],
  ['a quote that closes inside a cell', 'a.csv', utf8('a,b\n1,2\n"3"x,4\n"5",6\n'), 'quote-unclosed', 3],
  ['a NUL byte', 'a.csv', utf8('a,b\r\n1,2\r\n3,4\0\r\n'), 'nul-byte', 3],
  ['a broken workbook', 'a.xlsx', zip('xl/workbook.xml').subarray(0, 40), 'xlsx-broken', 0],
  ['a zip that is no workbook', 'a.xlsx', zip('photo.xml'), 'xlsx-broken', 0],
  ['text named .xlsx', 'a.xlsx', utf8('a,b\n1,2\n'), 'xlsx-broken', 0],
  ['a protected workbook', 'a.xlsx', withName('EncryptedPackage'), 'xlsx-protected', 0],
  ['an old .xls', 'a.xls', withName('Workbook'), 'xlsx-broken', 0],
  ['an old .doc', 'a.doc', withName('WordDocument'), 'document-broken', 0],
  ['a protected .docx', 'a.docx', withName('EncryptedPackage'), 'document-protected', 0],
  ['a broken .docx', 'a.docx', zip('photo.xml').subarray(0, 40), 'document-broken', 0],
  ['an old Office file renamed', 'a.csv', cfb, 'file-not-table', 0],
])('%s: refused whole, with the place', async (_what, name, bytes, rule, row) => {
  const { tables, findings } = await readFile(name, bytes);
  expect(tables).toEqual([]);
  expect(findings).toMatchObject([{ rule, row, level: 'error', column: -1 }]);
});

test('a file above 200 MB is refused by its size, before anything is decoded', async () => {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
  expect((await readFile('a.csv', bytes)).findings).toMatchObject([
    { rule: 'file-too-large', value: '200.0 MB' },
  ]);
  expect(tooLarge(MAX_FILE_BYTES)).toBeNull();
  expect(tooLarge(MAX_FILE_BYTES + 1, MAX_FILE_BYTES_ON_DISK)).toBeNull();
  expect(tooLarge(MAX_FILE_BYTES_ON_DISK + 1, MAX_FILE_BYTES_ON_DISK)?.expected).toBe('2000 MB');
});

test('ragged rows stay: which cell is missing is for staging to say', async () => {
  const { tables } = await readFile('a.csv', utf8('a,b,c\n1,2\n1,2,3,4\n'));
  expect(tables[0]?.rows.map((row) => row.length)).toEqual([3, 2, 4]);
});

test('formulas, HTML and SQL in cells are text like any other', async () => {
  const cells = ['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', "'; DROP TABLE score; --"];
  const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const { tables } = await readFile('a.csv', utf8(`a,b,c\n${quoted}\n`));
  expect(tables[0]?.rows[1]).toEqual(cells);
});

test('an encoding that fits badly is a warning that names the others, and the choice is the person’s', async () => {
  const bytes = Uint8Array.from([...utf8('a,b\n1,'), 0xc3, 0xa1, 0x0a]);
  const guessed = await readFile('a.csv', bytes);
  expect(guessed.findings).toMatchObject([
    { rule: 'encoding-doubtful', level: 'warning', value: 'windows-874' },
  ]);
  expect(guessed.tables[0]?.rows[1]).toEqual(['1', 'รก']);
  const chosen = await readFile('a.csv', bytes, { encoding: 'utf-8' });
  expect(chosen.findings).toEqual([]);
  expect(chosen.tables[0]).toMatchObject({
    encoding: 'utf-8',
    rows: [
      ['a', 'b'],
      ['1', 'á'],
    ],
  });
});

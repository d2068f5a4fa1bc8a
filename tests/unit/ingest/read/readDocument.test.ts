import { strToU8, zipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile, readPasted } from '../../../../src/ingest/read/read';
import { readDocument } from '../../../../src/ingest/read/readDocument';
import { encode } from '../../../fixtures/ingest/encode';

const report = [
  'รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๗',
  'องค์การบริหารส่วนตำบลสมมติ อำเภอสมมติ จังหวัดน่าน',
  '',
  'ประเด็นที่ ๑ การปฏิบัติงาน',
  '',
  'ลำดับ\tมาตรการ/กิจกรรม\tระยะเวลา\tผู้รับผิดชอบ',
  '๑\tมาตรการสมมติ\tไตรมาสที่ ๑\tสำนักปลัด',
  '',
  'ประเด็นที่ ๒ การใช้งบประมาณ',
  '',
  'ลำดับ\tมาตรการ/กิจกรรม\tระยะเวลา\tผู้รับผิดชอบ',
  '๑\tมาตรการสมมติอีก\tไตรมาสที่ ๒\tกองคลัง',
].join('\n');
const scores = [
  ['หน่วยงาน', 'คะแนนรวม', 'ระดับ'],
  ['อบต.สมมติ', '90.10', 'A'],
  ['อบต.สมมติสอง', '80.20', 'B'],
];
const page = `<html><body><h1>ผลการประเมิน ปี 2566</h1><table>${scores
  .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table></body></html>`;

test.each(['utf-8', 'windows-874', 'utf-16le'] as const)(
  'a report in %s, as file and pasted',
  async (encoding) => {
    const { tables, document, encodings, findings } = await readFile('a.txt', encode(report, encoding));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(tables.map(({ gathered }) => gathered?.mapping.subject)).toEqual(['measures']);
    expect(document?.facts).toMatchObject({ fiscalYear: 2567, district: 'สมมติ' });
    expect(encodings).toHaveLength(4);
    const pasted = await readPasted(report, 'ที่วาง 1');
    expect(pasted.tables.map(({ file, rows }) => [file, rows])).toEqual(
      tables.map(({ rows }) => ['ที่วาง 1', rows]),
    );
    expect(pasted.encodings).toEqual([]);
  },
);

test.each(['a.html', 'a.xls', 'a.csv', 'a'])('the table of a page named %s is read', async (name) => {
  for (const encoding of ['utf-8', 'windows-874', 'utf-16le'] as const) {
    const { tables } = await readFile(name, encode(page, encoding));
    expect(tables.map(({ rows }) => rows.slice(-3))).toEqual([scores]);
  }
  expect((await readPasted(page)).tables.map(({ rows }) => rows.slice(-3))).toEqual([scores]);
});

test('prose alone, nothing at all: said why, once', async () => {
  const prose = await readFile('a.txt', encode('ข้อความ\n\nข้อความอีกบรรทัด', 'utf-8'));
  expect(prose.tables).toEqual([]);
  expect(prose.findings.map(({ rule }) => rule)).toEqual(['report-nothing']);
  const blank = await readPasted('<!DOCTYPE html><p>&nbsp;</p>');
  expect(blank.findings).toMatchObject([{ rule: 'document-no-text', level: 'error' }]);
  const broken = await readDocument({
    file: 'a',
    kind: 'docx',
    blocks: [],
    findings: [{ ...(blank.findings[0] as (typeof blank.findings)[0]), rule: 'document-broken' }],
  });
  expect(broken.findings.map(({ rule }) => rule)).toEqual(['document-broken']);
});

test('an encoding that fits badly is said of documents too', async () => {
  const bytes = Uint8Array.from([...encode('ab\n\ncd ', 'utf-8'), 0xc3, 0xa1]);
  expect((await readFile('a.txt', bytes)).findings.map(({ rule }) => rule)).toContain('encoding-doubtful');
});

test('a zip is what its parts are, whatever its name', async () => {
  const word = zipSync({ 'word/document.xml': strToU8('<w:document') });
  const { findings } = await readFile('a.xlsx', word);
  expect(findings[0]?.rule).toMatch(/^document-/);
});

test('reading a document stops when it is cancelled', async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(readFile('a.txt', encode(report, 'utf-8'), { signal: abort.signal })).rejects.toThrow();
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
test.skipIf(!existsSync(seeds)).each(['000.txt', '001.txt', '004.txt'])(
  '%s is read as a document',
  async (name) => {
    const { document, tables } = await readFile(name, readFileSync(new URL(name, seeds)));
    expect(document?.text.kind).toBe('text');
    expect(tables.length).toBeGreaterThan(0);
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDebrisLine, withoutDebris } from '../../../../src/ingest/report/debris';
import { withoutNames } from '../../../../src/ingest/report/signatures';
import { readReport } from '../../../../src/ingest/report/readReport';
import { documentOf, itemHeader, measureHeader, measureRow } from '../../../fixtures/ingest/reportBlocks';

test.each([
  '-๙-',
  '- 12 -',
  'หน้า ๓',
  'หน้าที่ 3 จาก 12',
  'Page 4 of 9',
  ' ',
  '',
  '- ๓๓๗/.',
  '๓๐๗/๑๑',
  '……',
  '12',
])('%s is debris', (text) => {
  expect(isDebrisLine(text)).toBe(true);
});

test.each(['๑. ทำ', 'หน้าที่และอำนาจ', 'หน้า ๓ ของรายงานสมมติ', 'o1', 'URL'])('%s says something', (text) => {
  expect(isDebrisLine(text)).toBe(false);
});

test('a line that stands beside page numbers again and again is a running header; the first is kept', () => {
  const pages = ['รายงานสมมติ', '-1-', 'ข้อความ', 'รายงานสมมติ', '-2-', 'ข้อความ', 'รายงานสมมติ', '-3-'];
  const kept = withoutDebris(documentOf(pages).blocks).map(({ line }) => line);
  expect(kept).toEqual([1, 3, 6]);
});

test('rows of dashes go, rows with one word stay', () => {
  const blocks = documentOf([
    [
      ['--', '--'],
      ['', ' '],
      ['', 'มี'],
    ],
  ]).blocks;
  expect(withoutDebris(blocks).map(({ line }) => line)).toEqual([3]);
});

describe('names of signers', () => {
  const cleaned = (...lines: readonly string[]) => {
    const { text, names } = withoutNames(documentOf(lines));
    return {
      names,
      lines: text.blocks.map((block) => (block.kind === 'row' ? block.cells.join('|') : block.text)),
    };
  };

  test.each([
    '(นายสมมติ ทดสอบ)',
    '( นางสาวสมมติ ทดสอบ )',
    '(ว่าที่ ร.ต.สมมติ ทดสอบ)',
    '(ว่าที่ร้อยตรีสมมติ ทดสอบ)',
    '(ดร. สมมติ ทดสอบ)',
    '(จ.ส.อ. สมมติ ทดสอบ)',
    '(พ.ต.ท.สมมติ ทดสอบ)',
    '(สิบเอกสมมติ ทดสอบ)',
    '(พันจ่าเอกสมมติ ทดสอบ)',
    'นางสมมติ ทดสอบ',
    'นายกิตติ ทดสอบ',
    '(นายกร ทดสอบ)',
  ])('%s', (line) => {
    expect(cleaned(line)).toEqual({ names: 1, lines: ['(…)'] });
  });

  test.each([
    '(นายกองค์การบริหารส่วนตำบลสมมติ)',
    'นายกองค์การบริหารส่วนตำบลสมมติ',
    'นายก อบต.สมมติ',
    'นายอำเภอสมมติ จังหวัดสมมติ',
    'นายจ้าง ลูกจ้าง ประชาชน',
    'ลงนาม ประกาศนโยบายสมมติ ครั้งที่ ๑',
    'ลงชื่อเข้าใช้ระบบ เพื่อรับบริการ ตามลำดับ',
    'ลงชื่อ..............',
    '(พ.ศ. ๒๕๖๗)',
    '(ส.ต.ง. ตรวจสอบ)',
    '(อ.สมมติ จ.สมมติ)',
    'หัวหน้าสำนักปลัด',
    'นายช่างโยธา ชำนาญงาน',
    '(ร.ร.บ้านสมมติ ตำบลสมมติ)',
  ])('%s is no name', (line) => {
    expect(cleaned(line)).toEqual({ names: 0, lines: [line] });
  });

  test('what follows ลงชื่อ, and a name without a title below it, on a line, in a cell', () => {
    expect(cleaned('ลงชื่อ สมมติ ทดสอบ ผู้รายงาน', '(สมมติ ทดสอบ)', 'ปลัด')).toEqual({
      names: 2,
      lines: ['ลงชื่อ … ผู้รายงาน', '(…)', 'ปลัด'],
    });
    const table = withoutNames(documentOf([[['ลงชื่อ……\n(นายสมมติ ทดสอบ)\nปลัด', 'ข้อความ (ก) ของ']]]));
    expect(table.text.blocks[0]).toMatchObject({ cells: ['ลงชื่อ……\n(…)\nปลัด', 'ข้อความ (ก) ของ'] });
  });
});

test('the note says how many names were removed, the report has none of them', () => {
  const { text, report } = readReport(documentOf(['ข้อความ', '(นายสมมติ ทดสอบ)', 'ปลัด', '(นางสมมติ ทดลอง)']));
  expect(text.findings).toMatchObject([{ rule: 'signatures-dropped', level: 'note', row: 2, value: '2' }]);
  expect(JSON.stringify([text, report])).not.toMatch(/ทดสอบ|ทดลอง/);
});

test('any document is read, whatever its cells, and in time that grows with its length', () => {
  const words = fc.constantFrom(
    '',
    '-',
    '๑',
    '(ต่อ)',
    '๐๑',
    'ประเด็นที่ ๑ ก',
    ...measureHeader,
    ...itemHeader,
    'คะแนน',
  );
  const tables = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.oneof(words, tables), { maxLength: 8 }), (pieces) => {
      const document = documentOf(pieces);
      const { text, report } = readReport(document);
      expect(text.blocks).toHaveLength(document.blocks.length);
      const lines = new Set(document.blocks.map(({ line }) => line));
      const rows = [...report.measures, ...report.items].map(({ line }) => line);
      expect(rows.every((line) => lines.has(line))).toBe(true);
      expect(new Set(report.measures.map(({ line }) => line)).size).toBe(report.measures.length);
    }),
  );
  const long = `(นาย${' '.repeat(200_000)}ประเด็น${'*'.repeat(200_000)}(ต่อ${' '.repeat(200_000)}`;
  const started = performance.now();
  readReport(documentOf([long, [measureHeader, measureRow('๑', long), measureRow('๒', `ตัวชี้วัดที่ ๑ ${long}`)]]));
  expect(performance.now() - started).toBeLessThan(2000);
});

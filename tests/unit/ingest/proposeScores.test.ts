import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import type { Proposal, Role, TextTable } from '../../../src/ingest/types';
import { tableOf } from './stageFixtures';

/** Lines of cells separated by "|" → what propose says. */
function proposal(
  lines: readonly string[],
  facts: Partial<Pick<TextTable, 'file' | 'sheet'>> = {},
): Proposal | null {
  return propose({ ...tableOf(lines.map((line) => line.split('|'))), ...facts });
}
const short = (role: Role): string =>
  role.kind === 'node' ? `${role.code}${role.fiscalYear ? `@${role.fiscalYear}` : ''}` : role.kind;
const roles = (found: Proposal | null): string => (found?.mapping.roles ?? []).map(short).join(' ');

test('the header stands below title rows, which give year and agency', () => {
  const found = proposal([
    'ผลการประเมินคุณธรรมและความโปร่งใส||',
    'องค์การบริหารส่วนตำบลหนองจอก อำเภอบ้านไร่ ประจำปีงบประมาณ พ.ศ. ๒๕๖๔||',
    'อันดับ|ตัวชี้วัด คะแนน|คะแนน',
    '๑|การปฏิบัติหน้าที่|๙๗.๙๑',
    '๒|การป้องกันการทุจริต|๙๗.๕๗',
  ]);
  expect(found?.mapping).toMatchObject({ subject: 'scores', layout: 'long', headerRow: 2, fiscalYear: 2564 });
  expect(found?.mapping.agency).toBe('องค์การบริหารส่วนตำบลหนองจอก');
  expect(roles(found)).toBe('rank code score');
});

test.each([
  [{ file: 'ita_2564.csv' }, 2564],
  [{ file: 'a.xlsx', sheet: '2565' }, 2565],
  [{ file: 'a.xlsx', sheet: 'ITA ปี 64' }, 2564],
  [{ file: 'ita 2563 เทียบ 2564.csv' }, null],
  [{ file: 'a.csv' }, null],
])('without titles the year comes from sheet or file: %o', (facts, year) => {
  expect(proposal(['หน่วยงาน|1|2|3', 'อบต.ก|90|91|92'], facts)?.mapping.fiscalYear).toBe(year);
});

test('a year column is the year, whatever the file is called', () => {
  const found = proposal(['agency_name|fiscal_year|indicator_code|score', 'ก|2563|1|90'], {
    file: 'ita_2564.csv',
  });
  expect(found?.mapping).toMatchObject({ layout: 'long', fiscalYear: null, agency: null });
  expect(roles(found)).toBe('agency year code score');
});

test.each([
  ['หน่วยงาน|1|2|3|10|รวม', 'agency 1 2 3 10 total'],
  ['หน่วยงาน|i1|i2|9.1|o42|คะแนนรวม', 'agency 1 2 9.1 o42 total'],
  ['อปท.|ตัวชี้วัดที่ ๑|ตัวชี้วัดที่ ๒ การใช้งบประมาณ|IIT|EIT|ระดับ', 'agency 1 2 IIT EIT level'],
  ['หน่วยงาน|การปฏิบัติหน้าที่|การใช้งบประมาณ|การใช้อํานาจ|การปรับปรุงระบบการทำงาน|คะแนน', 'agency 1 2 3 8 total'],
  ['agency|i1|i2|i3|total|level', 'agency 1 2 3 total level'],
])('wide: %s', (header, expected) => {
  const found = proposal([header, 'อบต.ก|90|91|92|80|85.00', 'อบต.ข|90|91|92|80|85.00']);
  expect(found?.mapping).toMatchObject({ subject: 'scores', layout: 'wide' });
  expect(roles(found)).toBe(expected);
});

test('several years in one file: in the header cells, or in a row of merged cells above', () => {
  const inCells = proposal(['หน่วยงาน|1 (2563)|2 (2563)|1 (2564)|คะแนนรวม ปี 2564', 'อบต.ก|90|91|92|80']);
  expect(roles(inCells)).toBe('agency 1@2563 2@2563 1@2564 total@2564');
  const above = proposal([
    'คะแนนรายตัวชี้วัด||||||',
    'หน่วยงาน|2563|||2564||',
    '|1|2|3|1|2|3',
    'อบต.ก|90|91|92|93|94|95',
  ]);
  expect(above?.mapping).toMatchObject({ layout: 'wide', headerRow: 2 });
  expect(roles(above)).toBe('agency 1@2563 2@2563 3@2563 1@2564 2@2564 3@2564');
});

test('two columns with one name: both keep it, the one out of place is doubtful and may be what is missing', () => {
  const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การป้องกันการทุจริต'];
  const rest = [
    'คุณภาพการดำเนินงาน',
    'ประสิทธิภาพการสื่อสาร',
    'การปรับปรุงการทำงาน',
    'การเปิดเผยข้อมูล',
    'การป้องกันการทุจริต',
  ];
  const found = proposal([['หน่วยงาน', ...names, ...rest].join('|'), `อบต.ก${'|90'.repeat(10)}`]);
  expect(roles(found)).toBe('agency 1 2 3 4 10 6 7 8 9 10');
  expect(found?.guesses[5]).toMatchObject({
    confidence: 0.3,
    alternatives: [{ role: { kind: 'node', code: '5' } }],
  });
  expect(found?.guesses[10]?.confidence).toBeGreaterThan(0.9);
  expect(found?.confidence).toBe(0.3);
});

test('points of 30/30/40 are said only where the header says so', () => {
  const found = proposal(['หน่วยงาน|IIT (คะแนนเต็ม 30)|EIT (เต็ม 100)|OIT|รวม', 'อบต.ก|28|90|30|85']);
  const scales = found?.mapping.roles.flatMap((role) => (role.kind === 'node' ? [role.scale] : []));
  expect(scales).toEqual(['points', 'percent', 'auto', 'percent']);
});

test('rotated: nodes as rows, agencies as columns, with total and level rows', () => {
  const found = proposal([
    'ลำดับ|ตัวชี้วัด|อบต.หนองจอก|เทศบาลตำบลสมมติ',
    '๑|การปฏิบัติหน้าที่|97.91|90',
    '๒|การใช้งบประมาณ|95|91',
    '๓|การใช้อำนาจ|95|92',
    '|คะแนนรวม|75.70|91',
    '|ระดับ|B|A',
  ]);
  expect(found?.mapping).toMatchObject({ subject: 'scores', layout: 'rotated', headerRow: 0, agency: null });
  expect(roles(found)).toBe('rank code agency agency');
});

test('a list of nodes under a header about scores is not rotated', () => {
  const lines = ['การปฏิบัติหน้าที่|90', 'การใช้งบประมาณ|91', 'การใช้อำนาจ|92'];
  expect(proposal(['ตัวชี้วัด|คะแนน', ...lines])?.mapping.layout).toBe('long');
  expect(proposal(['ตัวชี้วัด|คะแนนที่อำเภอแจ้ง', ...lines])?.mapping.layout).not.toBe('rotated');
});

test('items: long with a status, wide by code also beyond the latest list', () => {
  const long = proposal([
    'หน่วยงาน|ปี|ข้อ|สถานะ|เหตุผล',
    'อบต.ก|2564|o1|ได้คะแนน|',
    'อบต.ก|2564|๐๒|ไม่ได้คะแนน|ไม่มี',
  ]);
  expect(long?.mapping).toMatchObject({ subject: 'items', layout: 'long' });
  expect(roles(long)).toBe('agency year code score note');
  const wide = proposal(['หน่วยงาน|ปี|o1|o2|o48', 'อบต.ก|2562|100|0|100']);
  expect(wide?.mapping).toMatchObject({ subject: 'items', layout: 'wide' });
  expect(roles(wide)).toBe('agency year o1 o2 o48');
});

test('a code column takes the code, the indicator column beside it is the name', () => {
  const found = proposal(['หน่วยงาน|ปีงบประมาณ|อันดับ|รหัส|ตัวชี้วัด|คะแนน', 'อบต.ก|2564|1|1|การปฏิบัติหน้าที่|90']);
  expect(roles(found)).toBe('agency year rank code name score');
});

test('ผลการประเมิน is the level where its cells are levels, the score where they are numbers', () => {
  expect(roles(proposal(['หน่วยงาน|คะแนน|ผลการประเมิน', 'อบต.ก|90|ผ่าน', 'อบต.ข|96|ผ่านดีเยี่ยม']))).toBe(
    'agency total level',
  );
  expect(roles(proposal(['ตัวชี้วัด|ผลการประเมิน|ระดับ', '1|90|A', '2|91|A']))).toBe('code score level');
});

test('agencies; an unknown column is left out with little confidence; an unknown table is none', () => {
  const agencies = proposal(['หน่วยงาน|ประเภท|อำเภอ|จังหวัด|ของแถม', 'อบต.ก|อบต.|เมือง|สมมติ|ก']);
  expect(agencies?.mapping).toMatchObject({ subject: 'agencies', layout: 'long' });
  expect(roles(agencies)).toBe('agency agencyType district province ignore');
  expect(agencies?.guesses[4]?.confidence).toBeLessThan(0.5);
  expect(proposal(['สินค้า|ราคา', 'มะม่วง|20', 'ส้ม|30'])).toBeNull();
});

test('a code without scores is the agency’s own', () => {
  expect(roles(proposal(['รหัส|หน่วยงาน|จังหวัด', '1|อบต.ก|สมมติ', '2|อบต.ข|สมมติ']))).toBe(
    'agencyCode agency province',
  );
  expect(roles(proposal(['name|type|province', 'อบต.ก|อบต.|สมมติ']))).toBe('agency agencyType province');
  expect(roles(proposal(['รหัส|หน่วยงาน|1|2|3', '7|อบต.ก|90|91|92']))).toBe('agencyCode agency 1 2 3');
});

test('headers are remembered without their white space', () => {
  expect(proposal(['หน่วย งาน|ตัวชี้วัดที่ 1', 'อบต.ก|90'])?.headerKey).toBe('หน่วยงาน\u001Fตัวชี้วัดที่1');
});

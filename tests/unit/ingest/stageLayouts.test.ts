import { expect, test } from 'vitest';
import { rulesOf, scoresOf, staged, stageText } from './stageFixtures';

const key = 'องค์การบริหารส่วนตำบลสมมติ';

test('long: code, number or name, total and level by word, notes kept with the name as printed', async () => {
  const result = await stageText(
    `
    หน่วยงาน | ปี | รหัส | รายการ | คะแนน | หมายเหตุ
    อบต.สมมติ | ๒๕๖๔ | ๑ | การปฏิบัติหน้าที่ | ๙๗.๙๑ |
    อบต.สมมติ | 64 |  | การเปิดเผยข้อมูล | 67,71 % |
    อบต.สมมติ | 2021 | ๐๔๒ |  | ไม่ได้คะแนน | ไม่มีลิงก์
    อบต.สมมติ | 2564 |  | คะแนนรวม | 75.7 |
    อบต.สมมติ | 2564 |  | ระดับ | ระดับ B |
    อบต.สมมติ | 2564 | 3 | การใช้อำนาจ | - |
    `,
    'agency year code name score note',
  );
  expect(result.findings).toEqual([]);
  expect([result.rowsRead, result.refused.length]).toEqual([6, 0]);
  expect(scoresOf(result)).toEqual([
    `${key} 2564 1 97.91`,
    `${key} 2564 9 67.71`,
    `${key} 2564 o42 0`,
    `${key} 2564 total 75.7`,
  ]);
  const rows = staged(result, 'stage_score');
  expect(rows.map(({ tolerance }) => tolerance)).toEqual([0.01, 0.01, 0, 0.05]);
  expect(rows[2]).toMatchObject({
    row_no: 4,
    col_no: 4,
    column_name: 'คะแนน',
    printed: 'ไม่ได้คะแนน',
    note: 'ไม่มีลิงก์',
  });
  expect(rows[2]).toMatchObject({ code_col: 2, code_column: 'รหัส', code_printed: '๐๔๒' });
  expect(rows[0]?.note).toBe('การปฏิบัติหน้าที่');
  expect(staged(result, 'stage_level')).toMatchObject([{ level: 'B', printed: 'ระดับ B', fiscal_year: 2564 }]);
  expect(staged(result, 'stage_agency')).toMatchObject([{ name: 'อบต.สมมติ', type: 'อบต.', row_no: 2 }]);
});

test('wide: a column a node, several years side by side, level of the row', async () => {
  const result = await stageText(
    `
    หน่วยงาน | จังหวัด | 1 (2564) | 1 (2565) | ระดับ
    อบต.สมมติ | อุทัยธานี | 90.00 | 91.00 | A
    `,
    'agency province node:1@2564 node:1@2565 level',
    { layout: 'wide', fiscalYear: 2565 },
  );
  expect(scoresOf(result)).toEqual([`${key}@อุทัยธานี 2564 1 90`, `${key}@อุทัยธานี 2565 1 91`]);
  expect(staged(result, 'stage_agency')).toMatchObject([{ province: 'อุทัยธานี' }]);
  expect(rulesOf(result)).toEqual([]);
});

test('wide: instruments in points of 30/30/40 become 0–100 with their tolerance, told apart by value', async () => {
  const points = await stageText(
    `
    หน่วยงาน | IIT | EIT | OIT | รวม
    อบต.สมมติ | 28.92 | 26.99 | 19.79 | 75.70
    `,
    'agency auto:IIT auto:EIT auto:OIT node:total',
    { layout: 'wide', fiscalYear: 2564 },
  );
  expect(scoresOf(points).map((text) => text.split(' ').slice(2).join(' '))).toEqual([
    'IIT 96.4',
    'EIT 89.967',
    'OIT 49.475',
    'total 75.7',
  ]);
  expect(staged(points, 'stage_score')[0]?.tolerance).toBeCloseTo(0.01 / 0.3);

  const percent = await stageText(
    `
    หน่วยงาน | IIT | EIT | OIT
    อบต.สมมติ | 96.40 | 29.00 | 38.00
    `,
    'agency auto:IIT auto:EIT auto:OIT',
    { layout: 'wide', fiscalYear: 2564 },
  );
  expect(staged(percent, 'stage_score').map(({ score }) => score)).toEqual([96.4, 29, 38]);
});

test('wide: a value of 30 that its indicators make 30 of 100 is no weighted point', async () => {
  const low = await stageText(
    `
    หน่วยงาน | 9 | 10 | OIT
    อบต.สมมติ | 40.00 | 20.00 | 30.00
    `,
    'agency node:9 node:10 auto:OIT',
    { layout: 'wide', fiscalYear: 2564 },
  );
  expect(staged(low, 'stage_score').map(({ score }) => score)).toEqual([40, 20, 30]);
});

test('rotated: agencies are columns, rows are nodes, total and level', async () => {
  const result = await stageText(
    `
    ที่ | ตัวชี้วัด | อบต.สมมติ | ทต.สมมติ
    1 | การปฏิบัติหน้าที่ | 90.00 | 80.00
    2 | การใช้งบประมาณ |  | 81.00
     | คะแนนรวม | 88.00 | 77.00
     | ระดับ | A | B
    `,
    'code name agency agency',
    { layout: 'rotated', fiscalYear: 2564 },
  );
  const other = 'เทศบาลตำบลสมมติ';
  expect(scoresOf(result)).toEqual([
    `${key} 2564 1 90`,
    `${other} 2564 1 80`,
    `${other} 2564 2 81`,
    `${key} 2564 total 88`,
    `${other} 2564 total 77`,
  ]);
  expect(staged(result, 'stage_level').map(({ level }) => level)).toEqual(['A', 'B']);
  expect(staged(result, 'stage_agency').map(({ name, row_no }) => [name, row_no])).toEqual([
    ['อบต.สมมติ', 1],
    ['ทต.สมมติ', 1],
  ]);
  expect([result.rowsRead, result.refused.length]).toEqual([4, 0]);
});

test('merged: blank is the agency above; a row that cannot be told apart lends its agency to no one', async () => {
  const result = await stageText(
    `
    หน่วยงาน | เครื่องมือ | ข้อ | คะแนน | รวม | ระดับ
    อบต.สมมติ |  |  |  | 74.30 | C
     | OIT | 9 | 70.00 | 24.00 |
     |  | 10 | 50.00 |  |
    ทต.สมมติ | อะไร
     | OIT | 9 | 99.00 |  |
    `,
    'agency instrument code score points level',
    { layout: 'merged', fiscalYear: 2564 },
  );
  expect(scoresOf(result)).toEqual([
    `${key} 2564 total 74.3`,
    `${key} 2564 9 70`,
    `${key} 2564 OIT 60`,
    `${key} 2564 10 50`,
  ]);
  expect(rulesOf(result)).toEqual(['5 row-ragged', '6 agency-missing']);
  expect(staged(result, 'stage_agency')).toHaveLength(1);
});

test('agencies: one row one agency', async () => {
  const result = await stageText(
    `
    รหัส | หน่วยงาน | อำเภอ | จังหวัด
    0001 | อบต.สมมติ | บ้านไร่ | อุทัยธานี
    0001 | ทต.สมมติ | บ้านไร่ | อุทัยธานี
    0002 |  | บ้านไร่ | อุทัยธานี
    `,
    'agencyCode agency district province',
    { subject: 'agencies' },
  );
  expect(staged(result, 'stage_agency').map(({ agency_code, name }) => `${agency_code} ${name}`)).toEqual([
    '0001 อบต.สมมติ',
    '0001 ทต.สมมติ',
  ]);
  expect(rulesOf(result)).toEqual(['4 agency-missing']);
});

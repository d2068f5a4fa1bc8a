import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { stage } from '../../../src/ingest/stage/stage';
import { rulesOf, rowsOf, staged, tableOf } from './stageFixtures';

const list = `
ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ
๐๑ | โครงสร้าง | ผังสมมติ | สำนักปลัด, กองคลัง | ☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - ยังไม่ครบทุกกอง
O2 | ผู้บริหาร | ชื่อสมมติ | สำนักปลัด | ☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ
x | ข้อสมมติ | | | อยู่ระหว่างดำเนินการ
 |  | ไม่มีชื่อ | |
`;

test.each([
  ['ข้อ|ข้อมูล|องค์ประกอบด้านข้อมูล|ผู้รับผิดชอบ|ความก้าวหน้าผลการดำเนินการ', 'code name components responsible progress'],
  ['ชื่อ|ข้อมูล|องค์ประกอบด้านข้อมูล|ผู้รับผิดชอบ|ความก้าวหน้าผลการดำเนินการ', 'code name components responsible progress'],
  ['รหัส|ข้อมูล|องค์ประกอบ|ผู้รับผิดชอบ|ความก้าวหน้า', 'code name components responsible progress'],
])('%s is a check list', (header, roles) => {
  const cells = header.split('|');
  const row = cells.map((_, index) => `ข้อความ ${index}`);
  const mapping = propose(tableOf([cells, row, row]))?.mapping;
  expect(mapping).toMatchObject({ subject: 'checklist', layout: 'long', headerRow: 0 });
  expect(mapping?.roles.map(({ kind }) => kind).join(' ')).toBe(roles);
});

test('a check list is staged with the status of the ticked box, never with words behind it, and without any score', async () => {
  const table = tableOf(rowsOf(list));
  const mapping = propose(table)?.mapping;
  if (!mapping) throw new Error('no proposal');
  const given = { ...mapping, fiscalYear: 2567, agency: 'อบต.สมมติ อำเภอสมมุติ จังหวัดสมมาตร' };
  const result = await stage(table, given, { edits: [], sourceId: 1 });
  expect(staged(result, 'stage_item')).toMatchObject([
    {
      row_no: 2,
      agency_key: 'องค์การบริหารส่วนตำบลสมมติ@สมมาตร',
      fiscal_year: 2567,
      code: 'o1',
      name: 'โครงสร้าง',
      components: 'ผังสมมติ',
      responsible: 'สำนักปลัด\nกองคลัง',
      status: 'done',
      status_printed: 'ดำเนินการ',
      progress: '- ยังไม่ครบทุกกอง',
    },
    { code: 'o2', status: 'planned', status_printed: 'ยังไม่ได้ดำเนินการ', progress: null },
    { code: null, status: 'underway', components: null },
  ]);
  expect(staged(result, 'stage_score')).toEqual([]);
  expect(rulesOf(result)).toEqual(['4 code-unknown', '5 code-unknown']);
  expect(result.refused.map(({ row }) => row)).toEqual([5]);
  expect(staged(result, 'stage_agency')).toMatchObject([
    { name: 'อบต.สมมติ', district: 'สมมุติ', province: 'สมมาตร' },
  ]);
});

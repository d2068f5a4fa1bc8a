import { expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { tablesOf } from '../../../../src/ingest/report/tablesOf';

const title =
  'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ ๒๕๖๗\nองค์การบริหารส่วนตำบลสมมติ อำเภอสมมุติ จังหวัดสมมาตร\n\n';
const header = 'ลำดับ\tมาตรการ/กิจกรรม\tระยะเวลาในการดำเนินการ\tผู้รับผิดชอบ\tสรุปผลดำเนินการ\tผลลัพธ์/ความสำเร็จ\n';
const row = '๑\tมาตรการสมมติ\tไตรมาสที่ ๑\tสำนักปลัด\t๑. ทำแล้ว\t๑. มีผล\n';
const read = (text: string) => tablesOf(textDocument('รายงานสมมติ.txt', text));

test('a report gives its table and its facts', () => {
  const { tables, findings, document } = read(title + header + row);
  expect(tables.map(({ sheet, kind, rows }) => [sheet, kind, rows.length])).toEqual([['มาตรการ', 'text', 2]]);
  expect(document.facts).toMatchObject({ fiscalYear: 2567, district: 'สมมุติ' });
  expect(findings).toEqual([]);
});

test('an unknown header stops its table and asks, with the headers we know; the rest is read', () => {
  const unknown = header.replace('ผู้รับผิดชอบ', 'คำที่ไม่มีใครรู้จัก');
  const { tables, findings } = read(`${title}${header}${row}\n${unknown}${row}`);
  expect(tables).toHaveLength(1);
  expect(findings.filter(({ rule }) => rule === 'table-unknown')).toMatchObject([
    {
      level: 'warning',
      row: 7,
      value: 'คำที่ไม่มีใครรู้จัก',
      expected: expect.stringContaining('ผู้รับผิดชอบ'),
      detail: unknown.trim().replaceAll('\t', ' | '),
    },
  ]);
});

test('a text without any fact says so', () => {
  const { tables, findings } = read('จดหมายสมมติ\n\nไม่มีอะไรเลย\n');
  expect(tables).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'report-nothing', level: 'error', row: 0 }]);
});

import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { readPasted } from '../../../src/ingest/read/read';

/** Headers as printed in real annual reports and natural CSV files → the roles of their columns. */
test.each([
  [
    'ลำดับ|มาตรการ/กิจกรรม|ระยะเวลาในการดำเนินการ|ผู้รับผิดชอบ|สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม|ผลลัพธ์หรือความสำเร็จในการดำเนินการ',
    'seq title period responsible summary outcome',
  ],
  [
    'มาตรการ/ แนวทาง|วิธีการดำเนินงาน|ผู้รับผิดชอบ|ระยะเวลา ดำเนินงาน|ผลการดำเนินงาน|ข้อเสนอแนะ',
    'title steps responsible period summary recommendation',
  ],
  [
    'ตัวชี้วัด|แนวทางในการยกระดับการประเมิน|ผู้รับผิดชอบ|ระยะเวลา|ความก้าวหน้าผลการดำเนินการ',
    'targets title responsible period progress',
  ],
  [
    'ตัวชี้วัด|มาตรการ|ขั้นตอนหรือวิธีการปฏิบัติ|ระยะเวลา ดำเนินการ|หน่วยงาน รับผิดชอบ|สรุปผลการดำเนินการ ตามมาตรการ',
    'targets title steps period responsible summary',
  ],
  [
    'หน่วยงาน|ปีงบประมาณ|มาตรการ|หน่วยงาน ผู้รับผิดชอบ|เริ่ม|สิ้นสุด|สถานะ|เป้าหมาย',
    'agency year title responsible start end status targets',
  ],
  [
    'agency|plan_year|seq|title|steps|start_date|end_date|responsible|summary|outcome|status|targets|note',
    'agency year seq title steps start end responsible summary outcome status targets note',
  ],
])('%s', async (header, roles) => {
  const cells = header.split('|');
  const row = cells.map((_, i) => `ข้อความ ${i}`).join('\t');
  const [table] = (await readPasted(`${cells.join('\t')}\n${row}\n${row}`)).tables;
  const mapping = table && propose(table)?.mapping;
  expect(mapping).toMatchObject({ subject: 'measures', layout: 'long', headerRow: 0 });
  expect(mapping?.roles.map(({ kind }) => kind).join(' ')).toBe(roles);
});

test('a header is never matched by a part of it', async () => {
  const text = 'มาตรการ\tระยะเวลาของสัญญา\tผู้รับผิดชอบ\nก\tข\tค\nง\tจ\tฉ';
  const [table] = (await readPasted(text)).tables;
  expect(table && propose(table)?.mapping.roles.map(({ kind }) => kind)).toEqual([
    'title',
    'ignore',
    'responsible',
  ]);
});

import type { TextTable } from '../../../src/ingest/types';
import type { Source } from '../../../src/state/source';
import { readFile } from '../../../src/ingest/read/read';
import { propose } from '../../../src/ingest/propose/propose';
import { source } from '../state/sources';

/** A made-up report of FY2565, three kinds of facts in it. */
export const report = `รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2565
องค์การบริหารส่วนตำบลสมมติงาม อำเภอเมืองสมมติ จังหวัดอุทัยธานี
ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564

| อันดับ | ตัวชี้วัด | คะแนน |
|---|---|---|
| 1 | การใช้อำนาจ | 95.60 |
| 2 | การเปิดเผยข้อมูล | 67.71 |

| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ |
|---|---|---|---|---|
| 1 | สมมติกิจกรรมที่หนึ่ง | 1. จัดทำแผ่นพับสมมติ 2. แจกแผ่นพับ | ต.ค. 2564 - ก.ย. 2565 | สำนักปลัด, กองคลัง |
| 2 | สมมติกิจกรรมที่สอง, ส่วน "ข" | 1. นัดหมาย | ปลายเดือนสมมติ | กองช่าง |

ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน

| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้า |
|---|---|---|---|---|
| ๐1 | โครงสร้าง | แสดงแผนผังสมมติ | สำนักปลัด | ☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ |
| ๐2 | ข้อมูลผู้บริหาร | มีภาพสมมติ | สำนักปลัด | ☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ |
`;

const bytes = (text: string) => new TextEncoder().encode(text);

export async function tablesRead(name: string, text: string): Promise<readonly TextTable[]> {
  return (await readFile(name, bytes(text), {})).tables;
}

/** The sources that such a document gives, not confirmed, ids from 1; all of origin 7. */
export async function partsOf(text = report): Promise<readonly Source[]> {
  const { tables, document } = await readFile('สมมติ.txt', bytes(text), {});
  return tables.map((table, index) =>
    source(index + 1, {
      origin: { ...source(7).origin, name: 'สมมติ.txt' },
      table,
      document: document ?? null,
      proposal: propose(table, []),
      mapping: null,
    }),
  );
}

export const confirmed = (parts: readonly Source[]): readonly Source[] =>
  parts.map((part) => ({ ...part, mapping: part.proposal?.mapping ?? null }));

import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** What would run if a document were ever taken for a page. */
export const trap = '<img src=x onerror=alert(1)>';

const line = (text: string) => new Paragraph(text);
const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: cell.split('\n').map(line) })),
        }),
    ),
  });

/** The ten scores of FY2564 and, of the fifth, one that stands under the tenth's name. */
const scores = [
  ['๑', 'การปฏิบัติหน้าที่', '๙๗.๙๑'],
  ['๒', 'การป้องกันการทุจริต', '๙๗.๕๗'],
  ['๓', 'การใช้อำนาจ', '๙๕.๖๐'],
  ['๔', 'การใช้งบประมาณ', '๙๕.๕๐'],
  ['๕', 'การใช้ทรัพย์สินของราชการ', '๙๕.๔๑'],
  ['๖', 'คุณภาพการดำเนินงาน', '๙๒.๖๙'],
  ['๗', 'ประสิทธิภาพการสื่อสาร', '๘๙.๘๒'],
  ['๘', 'การปรับปรุงระบบการทำงาน', '๘๗.๓๖'],
  ['๙', 'การเปิดเผยข้อมูล', '๖๗.๗๑'],
  ['๑๐', 'การป้องกันการทุจริต', '๓๑.๒๕'],
];

const measureHead = [
  'ลำดับ',
  'มาตรการ',
  'วิธีดำเนินการ',
  'ระยะเวลา',
  'ผู้รับผิดชอบ',
  'สรุปผลการดำเนินการ',
  'ผลลัพธ์หรือความสำเร็จของการดำเนินการ',
];

const measures = [
  [
    '๑',
    'สมมติกิจกรรมที่หนึ่ง',
    '๑. จัดทำแผ่นพับสมมติ ๒. แจกแผ่นพับ ๓. นับผู้รับ',
    'ต.ค. 2564 - ก.ย. 2565',
    'สำนักปลัด',
    `แจกแล้ว ${trap}`,
    'มีผู้รับ ๒๐ คน',
  ],
  ['๒', 'สมมติกิจกรรมที่สอง', '๑. นัดหมาย ๒. จัดกิจกรรมสมมติ', 'ปลายเดือนสมมติ', 'กองช่าง', 'จัดแล้ว ๒ ครั้ง', ''],
];

/** A made-up report of FY2565 on the result of FY2564: scores with one misprint, lost items in prose, measures. */
export async function reportFile(): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        children: [
          line('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส'),
          line('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'),
          line('องค์การบริหารส่วนตำบลสมมติงาม อำเภอเมืองสมมติ จังหวัดอุทัยธานี'),
          line('ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนน ๗๕.๗๐ คะแนน อยู่ในระดับ B'),
          table([['อันดับ', 'ตัวชี้วัด', 'คะแนน'], ...scores]),
          line('รายการที่ไม่ได้คะแนน จำนวน ๒ ข้อ ดังนี้'),
          line('๑) ๐๔๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน เนื่องจากไม่พบรายงานสมมติ'),
          line('๒) ๐๔๓ การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน เนื่องจากไม่มีข้อมูลสมมติ'),
          line('มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'),
          table([measureHead, ...measures]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

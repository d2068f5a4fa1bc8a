import { messages } from './define';

/** The Data page: what is expected, what came, what waits. Numbers arrive formatted. */
export const dataMessages = messages({
  th: {
    title: 'วางไฟล์คะแนน ITA แล้วดูว่าคะแนนหายไปที่ใด',
    lead: 'ระบบอ่าน ตรวจ และวิเคราะห์ไฟล์ในเบราว์เซอร์ของท่านทั้งหมด ไม่ต้องมีอินเทอร์เน็ตหรือบัญชีผู้ใช้ และไม่มีข้อมูลใดถูกส่งออกจากเครื่องนี้',
    dropTitle: 'ลากไฟล์มาวางที่นี่',
    dropFormats:
      'ตาราง CSV, TSV, Excel (.xlsx) หรือรายงานทั้งฉบับ Word (.docx), PDF, หน้าเว็บ, ข้อความ วางพร้อมกันได้หลายไฟล์ ไฟล์ละไม่เกิน 200 MB',
    pick: 'เลือกไฟล์',
    paste: 'วางตารางที่คัดลอกมา',
    pasteLabel: 'คัดลอกตารางจาก Excel, Word หรือหน้าเว็บ แล้ววางในช่องนี้',
    pasteRead: 'อ่านตารางนี้',
    pasteName: (order: number) => `ตารางที่วาง ${order}`,
    cancel: 'ยกเลิก',
    close: 'ปิด',

    examples: 'ยังไม่มีไฟล์ ลองดูจากตัวอย่าง',
    exampleNongchok: 'อบต.หนองจอก ปี 2564',
    exampleNongchokMore: 'ข้อมูลจริงที่หน่วยงานเผยแพร่ พร้อมมาตรการของปี 2565',
    exampleProvince: 'จังหวัดสมมติ 60 แห่ง ปี 2562–2568',
    exampleProvinceMore: 'ข้อมูลสมมติ สำหรับลองดูแนวโน้มและเปรียบเทียบ',

    expected: 'ไฟล์ที่ใช้ได้ มีสี่ชนิด',
    expectedMore:
      'ไม่ต้องจัดรูปแบบใหม่ ระบบรู้จักหัวตารางหลายแบบ เลขไทย เลขอารบิก ช่องที่ผสานกัน และแถวชื่อเรื่องเหนือตาราง แล้วให้ท่านยืนยันก่อนนำเข้าเสมอ',
    expectedDocuments:
      'หรือวางรายงานผลการดำเนินการตามมาตรการทั้งฉบับ ระบบดึงมาตรการ รายข้อ และคะแนนออกมา พร้อมบรรทัดที่มาและข้อสงสัยทุกจุดให้ท่านตรวจข้างข้อความต้นฉบับ',
    subject: {
      scores: 'คะแนน',
      items: 'รายข้อ OIT',
      measures: 'มาตรการ',
      agencies: 'หน่วยงาน',
      checklist: 'รายการตรวจ OIT',
    },
    subjectNeeds: {
      scores: 'ต้องมี · คะแนนรายตัวชี้วัด 1–10 จะเรียงลงมาหรือแยกคอลัมน์ก็ได้',
      items: 'ถ้ามี · ข้อ o1, o2, … ที่ได้หรือไม่ได้คะแนน ช่วยบอกว่าต้องเผยแพร่ข้อใด',
      measures: 'ถ้ามี · มาตรการของปีถัดไป ช่วยบอกว่ามุ่งตรงคะแนนที่หายไปหรือไม่',
      agencies: 'ถ้ามี · ประเภทและจังหวัด ช่วยเทียบกับหน่วยงานแบบเดียวกัน',
    },
    sampleCaption: (subject: string) => `ตัวอย่างตาราง${subject}`,
    samples: {
      scores: [
        ['หน่วยงาน', 'ปี', 'ตัวชี้วัดที่ 1', 'ตัวชี้วัดที่ 2', '…'],
        ['อบต.ตัวอย่าง', '2564', '97.91', '95.50', '…'],
      ],
      items: [
        ['หน่วยงาน', 'ปี', 'ข้อ', 'คะแนน'],
        ['อบต.ตัวอย่าง', '๒๕๖๔', 'o42', '0'],
      ],
      measures: [
        ['หน่วยงาน', 'ปี', 'มาตรการ', 'ระยะเวลา', 'ตัวชี้วัด'],
        ['อบต.ตัวอย่าง', '2565', 'เผยแพร่ o42', 'ไตรมาส 2', 'o42'],
      ],
      agencies: [
        ['หน่วยงาน', 'ประเภท', 'อำเภอ', 'จังหวัด'],
        ['อบต.ตัวอย่าง', 'อบต.', 'เมือง', 'ตัวอย่าง'],
      ],
    },

    /** `rest`: what became of the other rows; empty while it is not known. */
    summary: (p: { files: string; loaded: string; rest: string }) =>
      `นำเข้า ${p.loaded} แถว จาก ${p.files} ไฟล์${p.rest && ` ${p.rest}`}`,
    summaryRepeats: 'แถวที่เหลือซ้ำกับที่มีแล้ว',
    summaryCheck: (rows: string) => `มี ${rows} แถวต้องตรวจ`,
    summaryAll: (p: { files: string; read: string }) => `นำเข้าครบทั้ง ${p.read} แถว จาก ${p.files} ไฟล์`,
    summaryWaiting: (tables: string) => `มี ${tables} ตารางรอให้ท่านยืนยัน`,
    summaryDocuments: 'อ่านเอกสารแล้ว รอให้ท่านนำเข้า',
    summaryReading: 'กำลังอ่านไฟล์',
    summaryLoading: 'กำลังตรวจและวิเคราะห์ข้อมูล',
    summaryFailed: 'ไฟล์นี้ยังนำเข้าไม่ได้',
    equation: (p: { read: string; loaded: string; refused: string }) =>
      `อ่าน ${p.read} แถว = นำเข้า ${p.loaded} + ไม่นำเข้า ${p.refused}`,
    repeated: (rows: string) => `ซ้ำกับที่มีแล้ว ${rows}`,
    toCheck: (rows: string) => `ต้องตรวจ ${rows}`,
    confirmAll: (tables: string) => `ยืนยันทั้ง ${tables} ตารางที่มั่นใจ`,
    agencies: (count: string) => `${count} หน่วยงาน`,
    seeOverview: 'ดูภาพรวม',
    addMore: 'เพิ่มไฟล์',
    clear: 'เริ่มใหม่',
    clearAsk: 'ล้างข้อมูลทั้งหมดที่นำเข้าไว้และแผนที่แก้ไว้หรือไม่ การล้างนี้ย้อนกลับไม่ได้',
    clearYes: 'ล้างทั้งหมด',
    exampleGivesWay: 'เมื่อท่านยืนยันไฟล์ของท่าน ข้อมูลตัวอย่างจะถูกนำออก เพื่อไม่ให้ปนกัน',

    readingProgress: (p: { done: string; of: string; rows: string }) =>
      `${p.done} จาก ${p.of} · ${p.rows} แถว`,
    readingLabel: (file: string) => `กำลังอ่าน ${file}`,
    notRead: 'อ่านไฟล์นี้ไม่ได้ และไม่มีส่วนใดถูกนำเข้า',
    notReadCause: 'เบราว์เซอร์เปิดไฟล์นี้ไม่ได้ ไฟล์อาจถูกย้ายหรือเปิดค้างอยู่ในโปรแกรมอื่น โปรดเลือกไฟล์อีกครั้ง',
    remove: (file: string) => `นำออก: ${file}`,
    removeShort: 'นำออก',

    files: 'ไฟล์ที่นำเข้า',
    allFiles: (count: number) => `ดูทั้ง ${count} ตาราง`,
    fewerFiles: 'ย่อรายการ',
    kind: {
      csv: 'CSV',
      tsv: 'TSV',
      xlsx: 'Excel',
      pasted: 'ตารางที่วาง',
      docx: 'Word',
      pdf: 'PDF',
      html: 'หน้าเว็บ',
      text: 'ข้อความ',
    },
    sheet: (name: string) => `แผ่นงาน ${name}`,
    layout: {
      long: 'หนึ่งแถวต่อหนึ่งค่า',
      wide: 'หนึ่งคอลัมน์ต่อหนึ่งตัวชี้วัด',
      rotated: 'หนึ่งคอลัมน์ต่อหนึ่งหน่วยงาน',
      merged: 'มีช่องที่ผสานกัน',
    },
    encoding: 'รหัสอักษร',
    encodingNames: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (BE)',
      'windows-874': 'Windows-874 (ภาษาไทยแบบเดิม)',
    },
    encodingAsk: 'เลือกแบบที่อ่านภาษาไทยได้ถูกต้อง',
    encodingUse: (name: string) => `อ่านเป็น ${name}`,
    encodingNow: 'ใช้อยู่',
    waiting: 'รอยืนยัน',
    ready: 'ยืนยันแล้ว',
    rowsRead: (rows: string) => `${rows} แถว`,
    change: 'แก้การจับคู่คอลัมน์',
  },
  en: {
    title: 'Drop your ITA score files and see where points are lost',
    lead: 'Files are read, checked and analysed entirely in your browser. No internet or account is needed, and nothing leaves this device.',
    dropTitle: 'Drop files here',
    dropFormats:
      'Tables: CSV, TSV, Excel (.xlsx). Whole reports: Word (.docx), PDF, web page, text. Several at once, up to 200 MB each',
    pick: 'Choose files',
    paste: 'Paste a copied table',
    pasteLabel: 'Copy a table from Excel, Word or a web page, then paste it here',
    pasteRead: 'Read this table',
    pasteName: (order: number) => `Pasted table ${order}`,
    cancel: 'Cancel',
    close: 'Close',

    examples: 'No files yet? Look at an example',
    exampleNongchok: 'SAO Nong Chok, FY2564',
    exampleNongchokMore: 'Real figures the agency published, with its measures of FY2565',
    exampleProvince: 'A made-up province of 60, FY2562–2568',
    exampleProvinceMore: 'Made-up data for trying trends and comparison',

    expected: 'Four kinds of table are understood',
    expectedMore:
      'No need to reformat. Many header styles, Thai and Arabic digits, merged cells and title rows above the table are recognised, and you confirm before anything is loaded.',
    expectedDocuments:
      'Or drop the whole yearly report: its measures, items and scores are drawn from it, each with its line and every doubt, to be reviewed beside the text.',
    subject: {
      scores: 'Scores',
      items: 'OIT items',
      measures: 'Measures',
      agencies: 'Agencies',
      checklist: 'OIT check list',
    },
    subjectNeeds: {
      scores: 'Needed · scores of indicators 1–10, down the rows or one column each',
      items: 'Optional · items o1, o2, … gained or lost: tells which to publish',
      measures: 'Optional · next year’s measures: tells whether they aim at what was lost',
      agencies: 'Optional · type and province: allows comparing like with like',
    },
    sampleCaption: (subject: string) => `Sample table: ${subject}`,
    samples: {
      scores: [
        ['หน่วยงาน', 'ปี', 'ตัวชี้วัดที่ 1', 'ตัวชี้วัดที่ 2', '…'],
        ['อบต.ตัวอย่าง', '2564', '97.91', '95.50', '…'],
      ],
      items: [
        ['หน่วยงาน', 'ปี', 'ข้อ', 'คะแนน'],
        ['อบต.ตัวอย่าง', '๒๕๖๔', 'o42', '0'],
      ],
      measures: [
        ['หน่วยงาน', 'ปี', 'มาตรการ', 'ระยะเวลา', 'ตัวชี้วัด'],
        ['อบต.ตัวอย่าง', '2565', 'เผยแพร่ o42', 'ไตรมาส 2', 'o42'],
      ],
      agencies: [
        ['หน่วยงาน', 'ประเภท', 'อำเภอ', 'จังหวัด'],
        ['อบต.ตัวอย่าง', 'อบต.', 'เมือง', 'ตัวอย่าง'],
      ],
    },

    summary: (p: { files: string; loaded: string; rest: string }) =>
      `${p.loaded} rows loaded from ${p.files} files${p.rest && `; ${p.rest}`}`,
    summaryRepeats: 'the rest only repeat them',
    summaryCheck: (rows: string) => `${rows} to check`,
    summaryAll: (p: { files: string; read: string }) => `All ${p.read} rows loaded from ${p.files} files`,
    summaryWaiting: (tables: string) =>
      `${tables} ${tables === '1' ? 'table waits' : 'tables wait'} for you to confirm`,
    summaryDocuments: 'Documents were read; load them to go on',
    summaryReading: 'Reading files',
    summaryLoading: 'Checking and analysing the data',
    summaryFailed: 'This file cannot be loaded yet',
    equation: (p: { read: string; loaded: string; refused: string }) =>
      `${p.read} rows read = ${p.loaded} loaded + ${p.refused} refused`,
    repeated: (rows: string) => `${rows} repeated`,
    toCheck: (rows: string) => `${rows} to check`,
    confirmAll: (tables: string) => `Confirm all ${tables} sure tables`,
    agencies: (count: string) => `${count} ${count === '1' ? 'agency' : 'agencies'}`,
    seeOverview: 'See the overview',
    addMore: 'Add files',
    clear: 'Start over',
    clearAsk: 'Clear everything that was loaded and every edited plan? This cannot be undone.',
    clearYes: 'Clear everything',
    exampleGivesWay:
      'When you confirm a file of your own, the example is put away so that the two never mix.',

    readingProgress: (p: { done: string; of: string; rows: string }) =>
      `${p.done} of ${p.of} · ${p.rows} rows`,
    readingLabel: (file: string) => `Reading ${file}`,
    notRead: 'This file cannot be read, and no part of it was loaded',
    notReadCause:
      'The browser could not open this file. It may have been moved or be open in another program; please choose it again.',
    remove: (file: string) => `Remove ${file}`,
    removeShort: 'Remove',

    files: 'Files loaded',
    allFiles: (count: number) => `Show all ${count} tables`,
    fewerFiles: 'Show fewer',
    kind: {
      csv: 'CSV',
      tsv: 'TSV',
      xlsx: 'Excel',
      pasted: 'Pasted table',
      docx: 'Word',
      pdf: 'PDF',
      html: 'Web page',
      text: 'Text',
    },
    sheet: (name: string) => `sheet ${name}`,
    layout: {
      long: 'one row a value',
      wide: 'one column an indicator',
      rotated: 'one column an agency',
      merged: 'with merged cells',
    },
    encoding: 'Encoding',
    encodingNames: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (BE)',
      'windows-874': 'Windows-874 (older Thai)',
    },
    encodingAsk: 'Choose the one that reads as proper Thai',
    encodingUse: (name: string) => `Read as ${name}`,
    encodingNow: 'in use',
    waiting: 'to confirm',
    ready: 'confirmed',
    rowsRead: (rows: string) => `${rows} rows`,
    change: 'Change column mapping',
  },
});

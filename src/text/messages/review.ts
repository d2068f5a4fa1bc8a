import { messages } from './define';

/** A document beside what was read from it. Numbers arrive formatted. */
export const reviewMessages = messages({
  th: {
    title: (p: { measures: number; items: number; scores: number }) =>
      [
        p.measures > 0 && `${p.measures} มาตรการ`,
        p.items > 0 && `${p.items} ข้อ OIT`,
        p.scores > 0 && `${p.scores} คะแนน`,
      ]
        .filter(Boolean)
        .join(' · '),
    doubts: (p: { error: number; warning: number }) =>
      p.error + p.warning === 0
        ? 'ไม่พบจุดที่น่าสงสัย'
        : [p.error > 0 && `ผิดพลาด ${p.error} จุด`, p.warning > 0 && `ควรตรวจ ${p.warning} จุด`]
            .filter(Boolean)
            .join(' · '),
    found: 'อ่านจากเอกสารได้',
    load: 'นำเข้าและตรวจทาน',
    loadMore: 'ทุกแถวแก้ได้ภายหลัง และย้อนกลับได้',
    agency: 'หน่วยงาน',
    agencyMissing: 'เอกสารไม่บอกชื่อหน่วยงาน โปรดระบุ',
    reportYear: 'รายงานของปี',
    assessedYear: 'ผลการประเมินปี',
    yearMissing: 'โปรดระบุปี พ.ศ. สี่หลัก',
    total: 'คะแนนรวมที่ระบุ',
    level: 'ระดับที่ระบุ',
    none: 'ไม่ระบุ',
    emptyTitle: 'ยังไม่มีเอกสารให้ตรวจทาน',
    empty:
      'วางรายงานของหน่วยงาน (Word, PDF, หน้าเว็บ หรือข้อความ) ที่หน้าข้อมูล ระบบจะดึงมาตรการ รายข้อ และคะแนนพร้อมข้อสงสัยมาให้ตรวจข้างข้อความต้นฉบับ',
    waits: 'มีเอกสารรอให้ท่านนำเข้าที่หน้าข้อมูล',
    toData: 'ไปหน้าข้อมูล',
    document: 'เอกสาร',
    text: 'ข้อความในเอกสาร',
    rows: 'สิ่งที่อ่านได้',
    onlyDoubts: 'เฉพาะที่มีข้อสงสัย',
    byRule: 'รับข้อเสนอทั้งหมดของเรื่อง',
    nothingDoubtful: 'ไม่มีแถวใดที่มีข้อสงสัย',
    subject: {
      scores: 'คะแนน',
      items: 'คะแนนและรายข้อที่ไม่ได้คะแนน',
      measures: 'มาตรการ',
      agencies: 'หน่วยงาน',
      checklist: 'รายการตรวจ OIT',
    },
    others: 'ข้อสังเกตต่อเอกสารทั้งฉบับ',
    line: (line: number) => `บรรทัด ${line}`,
    page: (page: number) => `หน้า ${page}`,
    show: (line: number) => `ดูบรรทัด ${line} ในเอกสาร`,
    showRow: (line: number) => `ดูสิ่งที่อ่านได้จากบรรทัด ${line}`,
    rowsPart: (p: { from: string; to: string; of: string }) => `${p.from}–${p.to} จาก ${p.of}`,
    dates: 'อ่านเป็นวันที่',
    noDates: 'อ่านเป็นวันที่ไม่ได้',
    more: 'ดูทั้งหมด',
    less: 'ย่อ',
    edited: 'แก้แล้ว',
    saveCsv: 'บันทึกเป็น CSV',
    toMeasures: 'ดูความครอบคลุม',
    aims: 'มุ่งแก้ตัวชี้วัด',
    keys: 'กดเลข 1–9 (0 = ตัวชี้วัด 10) เพื่อกำหนดตัวชี้วัด · Enter ยืนยันที่เสนอ · Backspace ล้าง · ↓ ↑ มาตรการถัดไป',
    open: (count: number) => `${count} มาตรการยังไม่มีเป้าหมายที่ยืนยัน`,
    allAimed: 'ทุกมาตรการมีเป้าหมายแล้ว',
    teach: 'จำถ้อยคำนี้',
    teachWords: 'ถ้อยคำในมาตรการ (อย่างน้อย 6 ตัวอักษร)',
    teachNode: 'หมายถึง',
    teachSave: 'จำไว้',
    teachDone: (words: string, code: string) => `จากนี้ “${words}” หมายถึง ${code}`,
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
    part: (p: { from: string; to: string; of: string }) => `บรรทัด ${p.from}–${p.to} จาก ${p.of}`,
  },
  en: {
    title: (p: { measures: number; items: number; scores: number }) =>
      [
        p.measures > 0 && `${p.measures} measures`,
        p.items > 0 && `${p.items} OIT items`,
        p.scores > 0 && `${p.scores} scores`,
      ]
        .filter(Boolean)
        .join(' · '),
    doubts: (p: { error: number; warning: number }) =>
      p.error + p.warning === 0
        ? 'nothing doubtful'
        : [p.error > 0 && `${p.error} errors`, p.warning > 0 && `${p.warning} to check`]
            .filter(Boolean)
            .join(' · '),
    found: 'Read from the document',
    load: 'Load and review',
    loadMore: 'Every row can be changed afterwards, and undone.',
    agency: 'Agency',
    agencyMissing: 'The document does not name its agency; please do.',
    reportYear: 'Report of',
    assessedYear: 'Result of',
    yearMissing: 'Please give the year, B.E., four digits.',
    total: 'Stated total',
    level: 'Stated level',
    none: 'not stated',
    emptyTitle: 'There is no document to review yet',
    empty:
      'Drop an agency’s report (Word, PDF, web page or text) on the Data page: its measures, items and scores appear here beside its text, with every doubt.',
    waits: 'A document waits to be loaded on the Data page.',
    toData: 'Go to Data',
    document: 'Document',
    text: 'Text of the document',
    rows: 'What was read',
    onlyDoubts: 'Only with doubts',
    byRule: 'Accept all proposals of one rule',
    nothingDoubtful: 'No row is in doubt.',
    subject: {
      scores: 'Scores',
      items: 'Scores and items without score',
      measures: 'Measures',
      agencies: 'Agencies',
      checklist: 'OIT check list',
    },
    others: 'About the document as a whole',
    line: (line: number) => `line ${line}`,
    page: (page: number) => `page ${page}`,
    show: (line: number) => `Show line ${line} of the document`,
    showRow: (line: number) => `Show what was read from line ${line}`,
    rowsPart: (p: { from: string; to: string; of: string }) => `${p.from}–${p.to} of ${p.of}`,
    dates: 'Dates read',
    noDates: 'no date could be read',
    more: 'Show all',
    less: 'Show less',
    edited: 'changed',
    saveCsv: 'Save as CSV',
    toMeasures: 'See coverage',
    aims: 'Aims at',
    keys: 'Press 1–9 (0 = indicator 10) to set the indicator · Enter confirms what is proposed · Backspace clears · ↓ ↑ next measure',
    open: (count: number) => `${count} measures have no confirmed target`,
    allAimed: 'Every measure has a target',
    teach: 'Remember words',
    teachWords: 'Words of the measure (at least 6 letters)',
    teachNode: 'mean',
    teachSave: 'Remember',
    teachDone: (words: string, code: string) => `From now on “${words}” means ${code}`,
    previous: 'Previous',
    next: 'Next',
    part: (p: { from: string; to: string; of: string }) => `lines ${p.from}–${p.to} of ${p.of}`,
  },
});

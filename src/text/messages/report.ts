import { messages } from './define';

/** The list of findings and its downloads; the sentence of each finding stands in findings.ts. Numbers arrive formatted. */
export const reportMessages = messages({
  th: {
    report: 'ผลการตรวจข้อมูล',
    reportNone: 'ไม่พบจุดที่ต้องแก้ไข',
    reportLead: (p: { error: number; warning: number; note: number }) =>
      p.error + p.warning === 0
        ? `ไม่พบข้อผิดพลาด มีข้อสังเกต ${p.note} จุด`
        : p.error === 0
          ? `พบ ${p.warning} จุดที่ควรตรวจ`
          : `พบข้อผิดพลาด ${p.error} จุด${p.warning > 0 ? ` และควรตรวจอีก ${p.warning} จุด` : ''}`,
    reportProposals: (count: string) => `${count} จุดมีคำตอบเดียวที่ทำให้ตัวเลขลงตัว ท่านรับไปใช้ได้ทีละจุด`,
    level: { error: 'ผิดพลาด', warning: 'ควรตรวจ', note: 'ข้อสังเกต' },
    levelAll: 'ทั้งหมด',
    filterLevel: 'ความสำคัญ',
    filterRule: 'เรื่อง',
    filterFile: 'ไฟล์',
    all: 'ทั้งหมด',
    line: (row: string) => `แถว ${row}`,
    wholeFile: 'ทั้งไฟล์',
    inColumn: (name: string) => `คอลัมน์ ${name}`,
    value: 'ค่า',
    accept: (to: string) => `แก้เป็น ${to}`,
    acceptClear: 'ล้างช่องนี้',
    acceptAll: (count: string) => `รับทั้ง ${count} จุด`,
    undo: 'ย้อนกลับการแก้ไขล่าสุด',
    proof: 'เหตุผล',
    showAll: (count: string) => `ดูทั้ง ${count} จุด`,
    saveFindings: 'ดาวน์โหลดผลการตรวจ (CSV)',
    saveRefused: (rows: string) => `ดาวน์โหลด ${rows} แถวที่ไม่นำเข้า (CSV)`,
    findingsFile: 'ผลการตรวจข้อมูล',
    refusedFile: 'แถวที่ไม่นำเข้า',
    csv: {
      file: 'ไฟล์',
      sheet: 'แผ่นงาน',
      row: 'แถว',
      column: 'คอลัมน์',
      level: 'ความสำคัญ',
      rule: 'กฎ',
      value: 'ค่า',
      expected: 'ค่าที่ควรเป็น',
      about: 'เกี่ยวกับ',
      what: 'สิ่งที่พบ',
      todo: 'สิ่งที่ควรทำ',
      proof: 'เหตุผล',
      cell: (order: number) => `ช่องที่ ${order}`,
    },
    pagePart: (p: { from: string; to: string; of: string }) => `${p.from}–${p.to} จาก ${p.of}`,
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
  },
  en: {
    report: 'What the check found',
    reportNone: 'Nothing needs mending',
    reportLead: (p: { error: number; warning: number; note: number }) =>
      p.error + p.warning === 0
        ? `No errors; ${p.note} to note`
        : p.error === 0
          ? `${p.warning} to check`
          : `${p.error} ${p.error === 1 ? 'error' : 'errors'}${p.warning > 0 ? ` and ${p.warning} more to check` : ''}`,
    reportProposals: (count: string) =>
      `${count} have exactly one reading that makes the numbers fit; accept each as you see fit`,
    level: { error: 'Error', warning: 'Check', note: 'Note' },
    levelAll: 'All',
    filterLevel: 'Severity',
    filterRule: 'Subject',
    filterFile: 'File',
    all: 'All',
    line: (row: string) => `row ${row}`,
    wholeFile: 'whole file',
    inColumn: (name: string) => `column ${name}`,
    value: 'value',
    accept: (to: string) => `Change to ${to}`,
    acceptClear: 'Empty this cell',
    acceptAll: (count: string) => `Accept all ${count}`,
    undo: 'Undo the last edit',
    proof: 'Why',
    showAll: (count: string) => `Show all ${count}`,
    saveFindings: 'Download findings (CSV)',
    saveRefused: (rows: string) => `Download ${rows} refused rows (CSV)`,
    findingsFile: 'findings',
    refusedFile: 'refused-rows',
    csv: {
      file: 'file',
      sheet: 'sheet',
      row: 'row',
      column: 'column',
      level: 'level',
      rule: 'rule',
      value: 'value',
      expected: 'expected',
      about: 'about',
      what: 'what',
      todo: 'what to do',
      proof: 'why',
      cell: (order: number) => `cell ${order}`,
    },
    pagePart: (p: { from: string; to: string; of: string }) => `${p.from}–${p.to} of ${p.of}`,
    previous: 'Previous',
    next: 'Next',
  },
});

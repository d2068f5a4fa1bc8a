import { messages } from './define';

/** Words of a chart inside another page, of what can go wrong there, and of the dialog that makes its link. */
export const embedMessages = messages({
  th: {
    total: 'คะแนนรวม',
    of: (agency: string, year: number) => `${agency} · ปีงบประมาณ ${year}`,
    madeUp: 'ข้อมูลสมมติ',
    loading: 'กำลังเปิดผลวิเคราะห์',
    open: 'เปิดใน ITA Lens',
    compute: 'คำนวณจากไฟล์ข้อมูล',
    computeNote: 'โหลดเครื่องคำนวณประมาณ 8 MB หนึ่งครั้ง แล้วคำนวณในเครื่องนี้',
    computing: 'กำลังคำนวณ',
    again: 'ลองอีกครั้ง',
    faults: {
      view: 'ลิงก์นี้ไม่ได้บอกว่าให้แสดงอะไร โปรดคัดลอกลิงก์จากปุ่ม “ฝัง” ของแผนภูมิอีกครั้ง',
      long: 'ลิงก์นี้ยาวเกิน 8,000 ตัวอักษรจึงไม่เปิด โปรดใช้ไฟล์ผลวิเคราะห์แทน',
      frozen: 'ลิงก์นี้ขาดหรือถูกแก้จนอ่านผลวิเคราะห์ในนั้นไม่ได้ โปรดคัดลอกลิงก์ใหม่ทั้งบรรทัด',
      foreign: 'ไฟล์ข้อมูลที่ลิงก์ระบุอยู่บนเว็บอื่น ระบบเปิดเฉพาะไฟล์บนเว็บเดียวกับหน้านี้',
      unreachable: 'เปิดไฟล์ผลวิเคราะห์ไม่ได้ โปรดตรวจชื่อไฟล์ในลิงก์และตรวจว่าไฟล์อยู่บนเว็บนี้',
      file: 'ไฟล์ที่ลิงก์ระบุไม่ใช่ผลวิเคราะห์ของ ITA Lens หรือมาจากรุ่นอื่น โปรดสร้างไฟล์นั้นใหม่',
      absent: 'ผลวิเคราะห์ที่แนบมาไม่มีส่วนนี้ เลือกหน่วยงานหรือปีที่มี หรือสร้างไฟล์ผลวิเคราะห์ใหม่',
      failed: 'แสดงแผนภูมินี้ไม่สำเร็จ โปรดโหลดหน้านี้อีกครั้ง หากยังไม่ได้ โปรดแจ้งผู้ดูแลเว็บ',
    },
  },
  en: {
    total: 'Total',
    of: (agency: string, year: number) => `${agency} · fiscal year ${year}`,
    madeUp: 'Made-up data',
    loading: 'Opening the analysis',
    open: 'Open in ITA Lens',
    compute: 'Compute from the data files',
    computeNote: 'Loads the engine once, about 8 MB, and computes on this machine',
    computing: 'Computing',
    again: 'Try again',
    faults: {
      view: 'This link does not say what to show. Copy it again from the “Embed” button of a chart.',
      long: 'This link is longer than 8,000 characters and was not opened. Use a file of results instead.',
      frozen: 'This link is cut or altered, so the result in it cannot be read. Copy the whole line again.',
      foreign: 'The data file that the link names is on another site; only files of this site are opened.',
      unreachable:
        'The file of results could not be opened. Check its name in the link and that it is on this site.',
      file: 'The file that the link names is no result of ITA Lens, or of another version. Make it again.',
      absent: 'The result does not have this part. Choose an agency or year that it has, or make it again.',
      failed: 'This chart could not be shown. Reload the page; if that does not help, tell the site’s owner.',
    },
  },
});

export type EmbedFault = keyof (typeof embedMessages)['th']['faults'];

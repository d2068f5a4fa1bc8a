import { messages } from './define';
import type { RuleTexts } from './findingParts';

type FileRule =
  | 'file-empty'
  | 'file-not-table'
  | 'file-too-large'
  | 'files-too-large'
  | 'file-no-columns'
  | 'file-too-many-columns'
  | 'file-header-only'
  | 'xlsx-broken'
  | 'xlsx-protected'
  | 'encoding-doubtful'
  | 'quote-unclosed'
  | 'nul-byte'
  | 'subject-unknown'
  | 'year-missing'
  | 'agency-unnamed';

/** Faults of a file as a whole: nothing of it is loaded, except where only a doubt is said. */
export const fileRules = messages<RuleTexts<FileRule>>({
  th: {
    'file-empty': {
      title: 'ไฟล์ว่าง',
      what: () => 'ไฟล์นี้ไม่มีข้อมูลอยู่เลย',
      todo: 'ตรวจว่าเลือกไฟล์ถูกต้องและบันทึกไว้แล้ว จากนั้นเลือกไฟล์ใหม่',
    },
    'file-not-table': {
      title: 'ไม่ใช่ไฟล์ตาราง',
      what: ({ value }) => `เนื้อหาของไฟล์ไม่ใช่ตารางข้อความ${value ? ` แต่เป็น ${value}` : ''}`,
      todo: 'บันทึกข้อมูลเป็น CSV, TSV หรือ XLSX แล้วเลือกไฟล์ใหม่',
    },
    'file-too-large': {
      title: 'ไฟล์ใหญ่เกินไป',
      what: ({ value, expected }) => `ไฟล์มีขนาด ${value}${expected ? ` เกินขีดจำกัด ${expected}` : ' เกินขีดจำกัด'}`,
      todo: 'แบ่งข้อมูลเป็นหลายไฟล์ เช่น ปีละหนึ่งไฟล์ แล้วเลือกเข้ามาพร้อมกัน หรือวิเคราะห์ไฟล์ CSV ทั้งไฟล์นอกเบราว์เซอร์ด้วยคำสั่ง ita analyse',
    },
    'files-too-large': {
      title: 'ไฟล์รวมกันใหญ่เกินไป',
      what: ({ value, expected }) =>
        `ไฟล์นี้กับไฟล์ที่เปิดอยู่มีขนาดรวมกัน ${value} เกินขีดจำกัด ${expected} ของหนึ่งแท็บ จึงไม่ได้อ่าน ส่วนไฟล์ที่เปิดอยู่ไม่เปลี่ยน`,
      todo: 'นำไฟล์ที่ไม่ใช้ออกก่อนแล้วเลือกใหม่ หรือวิเคราะห์ไฟล์ CSV ทั้งหมดนอกเบราว์เซอร์ด้วยคำสั่ง ita analyse',
    },
    'file-no-columns': {
      title: 'ไม่มีคอลัมน์',
      what: () => 'ไฟล์มีแต่ช่องว่าง ไม่มีคอลัมน์ที่มีข้อมูล',
      todo: 'เปิดไฟล์ดูว่ามีตารางอยู่จริง แล้วบันทึกและเลือกใหม่',
    },
    'file-too-many-columns': {
      title: 'คอลัมน์มากเกินไป',
      what: ({ value, expected }) => `ตารางมี ${value} คอลัมน์${expected ? ` รับได้ไม่เกิน ${expected} คอลัมน์` : ''}`,
      todo: 'ลบคอลัมน์ที่ไม่เกี่ยวข้อง หรือสลับแถวกับคอลัมน์ แล้วเลือกไฟล์ใหม่',
    },
    'file-header-only': {
      title: 'มีแต่หัวตาราง',
      what: () => 'ไฟล์มีหัวตารางแต่ไม่มีแถวข้อมูล',
      todo: 'เพิ่มแถวข้อมูลใต้หัวตาราง แล้วเลือกไฟล์ใหม่',
    },
    'xlsx-broken': {
      title: 'เปิดไฟล์ Excel ไม่ได้',
      what: ({ value }) => `ไฟล์ Excel เสียหายหรือไม่ใช่รูปแบบ .xlsx${value ? ` (${value})` : ''}`,
      todo: 'เปิดไฟล์ใน Excel แล้วบันทึกใหม่เป็น .xlsx หรือ CSV',
    },
    'xlsx-protected': {
      title: 'ไฟล์ Excel มีรหัสผ่าน',
      what: () => 'ไฟล์ Excel นี้เข้ารหัสผ่านไว้ จึงอ่านไม่ได้',
      todo: 'เปิดไฟล์ใน Excel เอารหัสผ่านออก บันทึก แล้วเลือกไฟล์ใหม่',
    },
    'encoding-doubtful': {
      title: 'รหัสอักขระไม่แน่ชัด',
      what: ({ value, expected }) =>
        `อ่านไฟล์ด้วยรหัสอักขระ ${value} แต่อาจเป็นแบบอื่นได้${expected ? ` (${expected})` : ''}`,
      todo: 'ดูตัวอย่างสามบรรทัดในแต่ละแบบ แล้วเลือกแบบที่อ่านเป็นภาษาไทยได้',
    },
    'quote-unclosed': {
      title: 'เครื่องหมายคำพูดไม่ปิด',
      what: () => 'เครื่องหมายคำพูด (") เปิดไว้แล้วไม่ปิด จึงแยกช่องต่อจากนี้ไม่ได้',
      todo: 'เติมเครื่องหมายปิดหรือลบเครื่องหมายที่เกิน แล้วเลือกไฟล์ใหม่',
    },
    'nul-byte': {
      title: 'มีไบต์ที่ไม่ใช่ข้อความ',
      what: () => 'พบไบต์ศูนย์ในไฟล์ ไฟล์อาจเสียหายหรือไม่ใช่ไฟล์ข้อความ',
      todo: 'ส่งออกข้อมูลเป็น CSV ใหม่จากโปรแกรมต้นทาง',
    },
    'subject-unknown': {
      title: 'ไม่รู้ว่าเป็นตารางอะไร',
      what: () => 'หัวตารางไม่ตรงกับตารางคะแนน รายข้อ มาตรการ หรือหน่วยงานที่รู้จัก',
      todo: 'กำหนดเองว่าแต่ละคอลัมน์คืออะไร หรือเทียบหัวตารางกับตัวอย่าง',
    },
    'year-missing': {
      title: 'ไม่ระบุปีงบประมาณ',
      what: () => 'ตารางไม่มีคอลัมน์ปี และชื่อตารางหรือชื่อไฟล์ไม่ได้บอกปีงบประมาณ',
      todo: 'เลือกปีงบประมาณของตารางนี้ในขั้นตอนจับคู่คอลัมน์',
    },
    'agency-unnamed': {
      title: 'ไม่ระบุหน่วยงาน',
      what: () => 'ตารางไม่มีคอลัมน์หน่วยงาน และไม่ได้กำหนดหน่วยงานไว้',
      todo: 'ใส่ชื่อหน่วยงานของตารางนี้ในขั้นตอนจับคู่คอลัมน์',
    },
  },
  en: {
    'file-empty': {
      title: 'Empty file',
      what: () => 'The file holds no data at all',
      todo: 'Check that it is the right file and was saved, then choose it again',
    },
    'file-not-table': {
      title: 'Not a table',
      what: ({ value }) => `The content of the file is no text table${value ? ` but ${value}` : ''}`,
      todo: 'Save the data as CSV, TSV or XLSX and choose that file',
    },
    'file-too-large': {
      title: 'File too large',
      what: ({ value, expected }) =>
        `The file is ${value}${expected ? `, above the limit of ${expected}` : ', above the limit'}`,
      todo: 'Split the data into several files, one a year for instance, and choose them together, or analyse a whole CSV file outside the browser with the command ita analyse',
    },
    'files-too-large': {
      title: 'Files too large together',
      what: ({ value, expected }) =>
        `This file and those that are open are ${value} together, above the limit of ${expected} of one tab, so it was not read; what is open stays as it is`,
      todo: 'Take out files that are not needed and choose it again, or analyse all CSV files outside the browser with the command ita analyse',
    },
    'file-no-columns': {
      title: 'No columns',
      what: () => 'The file has only blanks and no column with data',
      todo: 'Open the file to see that it holds a table, then save and choose it again',
    },
    'file-too-many-columns': {
      title: 'Too many columns',
      what: ({ value, expected }) =>
        `The table has ${value} columns${expected ? `; at most ${expected} can be read` : ''}`,
      todo: 'Remove columns that do not matter, or swap rows and columns, and choose the file again',
    },
    'file-header-only': {
      title: 'Header only',
      what: () => 'The file has a header but no data row',
      todo: 'Add data rows below the header and choose the file again',
    },
    'xlsx-broken': {
      title: 'Workbook cannot be opened',
      what: ({ value }) => `The workbook is damaged or not in .xlsx format${value ? ` (${value})` : ''}`,
      todo: 'Open it in Excel and save it anew as .xlsx or CSV',
    },
    'xlsx-protected': {
      title: 'Workbook with a password',
      what: () => 'The workbook is encrypted with a password and cannot be read',
      todo: 'Open it in Excel, remove the password, save and choose it again',
    },
    'encoding-doubtful': {
      title: 'Encoding in doubt',
      what: ({ value, expected }) =>
        `The file was read as ${value}, but may be another${expected ? ` (${expected})` : ''}`,
      todo: 'Look at the three sample lines of each encoding and choose the one that reads as Thai',
    },
    'quote-unclosed': {
      title: 'Unclosed quote',
      what: () =>
        'A quotation mark (") is opened and never closed, so the cells after it cannot be told apart',
      todo: 'Close the quote or remove the extra one, then choose the file again',
    },
    'nul-byte': {
      title: 'Bytes that are no text',
      what: () => 'The file contains zero bytes; it may be damaged or not a text file',
      todo: 'Export the data as CSV again from the program it came from',
    },
    'subject-unknown': {
      title: 'Unknown kind of table',
      what: () => 'The header fits no table of scores, items, measures or agencies that we know',
      todo: 'Say what each column is, or compare the header with the examples',
    },
    'year-missing': {
      title: 'No fiscal year',
      what: () =>
        'The table has no year column, and neither its title nor the file name tells the fiscal year',
      todo: 'Choose the fiscal year of this table while mapping the columns',
    },
    'agency-unnamed': {
      title: 'No agency',
      what: () => 'The table has no agency column and no agency was given for it',
      todo: 'Enter the agency of this table while mapping the columns',
    },
  },
});

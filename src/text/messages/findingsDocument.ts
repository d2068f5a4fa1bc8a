import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type DocumentRule =
  | 'document-no-text'
  | 'document-broken'
  | 'document-protected'
  | 'document-too-long'
  | 'document-marks-lost'
  | 'report-nothing'
  | 'table-unknown'
  | 'row-continued'
  | 'signatures-dropped';

const after = (text: string, before: string): string => (text === '' ? '' : `${before}${text}`);
const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');

/** What could not be read of a document, and what was done with its rows and names. */
export const documentRules = messages<RuleTexts<DocumentRule>>({
  th: {
    'document-no-text': {
      title: 'เอกสารไม่มีตัวอักษร',
      what: () => 'เอกสารนี้ไม่มีตัวอักษรให้อ่าน อาจเป็นภาพสแกนจากกระดาษ',
      todo: 'ใช้ไฟล์ต้นฉบับ (Word หรือ PDF ที่เลือกข้อความได้) หรือแปลงภาพเป็นตัวอักษร (OCR) ก่อน แล้วเลือกไฟล์ใหม่',
    },
    'document-broken': {
      title: 'เปิดเอกสารไม่ได้',
      what: ({ value, expected }) =>
        `เอกสารนี้เสียหรือไม่ใช่รูปแบบที่อ่านได้${after(value, ': ')}${after(expected, ' ต้องเป็น ')}`,
      todo: 'เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่เป็น .docx หรือ PDF แล้วเลือกไฟล์อีกครั้ง',
    },
    'document-protected': {
      title: 'เอกสารมีรหัสผ่าน',
      what: () => 'เอกสารนี้ตั้งรหัสผ่านไว้ จึงอ่านเนื้อหาไม่ได้',
      todo: 'เปิดด้วยโปรแกรมเดิม เอารหัสผ่านออก บันทึก แล้วเลือกไฟล์ใหม่',
    },
    'document-too-long': {
      title: 'เอกสารยาวเกินไป',
      what: ({ expected }) => `เอกสารยาวเกินขีดจำกัด${after(expected, ' ')} ส่วนที่เกินไม่ถูกอ่าน`,
      todo: 'แบ่งเอกสารเป็นหลายไฟล์ หรือตัดส่วนที่ไม่เกี่ยวกับรายงานออก แล้วเลือกใหม่',
    },
    'document-marks-lost': {
      title: 'สระหรือวรรณยุกต์ในเอกสารหาย',
      what: ({ value }) =>
        `ตัวอักษรบางส่วนของเอกสารอ่านออกมาไม่ครบ${value === '' ? '' : ` เช่น ${th(value)}`} สระหรือวรรณยุกต์อาจหายหรือสลับที่`,
      todo: 'เทียบข้อความที่อ่านได้กับเอกสาร ถ้ามีไฟล์ Word ให้ใช้ไฟล์นั้นแทน',
    },
    'report-nothing': {
      title: 'ไม่พบข้อมูลของรายงาน',
      what: () => 'อ่านเอกสารได้ แต่ไม่พบตารางมาตรการ รายการข้อ หรือคะแนนที่รู้จัก',
      todo: 'ตรวจว่าเลือกเอกสารถูกฉบับ และตารางมีหัวคอลัมน์ เช่น มาตรการ/กิจกรรม ผู้รับผิดชอบ หรือ ข้อ ข้อมูล',
    },
    'table-unknown': {
      title: 'ไม่รู้จักหัวตาราง',
      what: ({ value }) => `ตารางที่มีหัวคอลัมน์ ${th(value)} ไม่ถูกอ่าน เพราะไม่รู้จักหัวคอลัมน์`,
      todo: 'ถ้าตารางนี้เป็นมาตรการ ข้อ หรือคะแนน ให้แก้หัวคอลัมน์เป็นคำที่ใช้ทั่วไปแล้วอ่านใหม่',
    },
    'row-continued': {
      title: 'มาตรการต่อหลายแถว',
      what: ({ value, expected, about }) =>
        `มาตรการ ${th(value)} (${about}) มีแถว (ต่อ)${after(expected, ' ที่บรรทัด ')} ถูกรวมเป็นมาตรการเดียว`,
      todo: 'ไม่ต้องแก้ไข เพียงตรวจว่าแถวที่รวมเป็นมาตรการเดียวกันจริง',
    },
    'signatures-dropped': {
      title: 'ไม่เก็บชื่อผู้ลงนาม',
      what: ({ value }) => `ไม่เก็บชื่อบุคคลในส่วนลงนาม${value === '' ? '' : ` ${value} ชื่อ`} เพราะเป็นข้อมูลส่วนบุคคล`,
      todo: 'ไม่ต้องทำอะไร ชื่อตำแหน่งยังอยู่ครบ',
    },
  },
  en: {
    'document-no-text': {
      title: 'Document without text',
      what: () => 'This document has no text to read; it may be a scan of paper',
      todo: 'Use the original (Word, or a PDF whose text can be selected), or run OCR first, and choose the file again',
    },
    'document-broken': {
      title: 'Document cannot be opened',
      what: ({ value, expected }) =>
        `The document is damaged or of a form that is not read${after(value, ': ')}${after(expected, '; it must be ')}`,
      todo: 'Open it in its own program, save it as .docx or PDF, and choose the file again',
    },
    'document-protected': {
      title: 'Document with a password',
      what: () => 'The document has a password, so its content cannot be read',
      todo: 'Open it in its own program, remove the password, save, and choose the file again',
    },
    'document-too-long': {
      title: 'Document too long',
      what: ({ expected }) =>
        `The document exceeds the limit${after(expected, ' of ')}; what lies beyond is not read`,
      todo: 'Divide it into several files, or leave out what is no part of the report, and choose again',
    },
    'document-marks-lost': {
      title: 'Vowels or tone marks lost in the document',
      what: ({ value }) =>
        `Some letters of the document come out incomplete${value === '' ? '' : `, such as ${en(value)}`}; vowels or tone marks may be lost or misplaced`,
      todo: 'Compare what was read with the document; if there is a Word file, use that instead',
    },
    'report-nothing': {
      title: 'Nothing of a report found',
      what: () => 'The document was read, but it has no known table of measures, list of items or scores',
      todo: 'Check that it is the right document and that its tables have headers for measures, responsible units or items',
    },
    'table-unknown': {
      title: 'Table with unknown headers',
      what: ({ value }) => `The table headed ${en(value)} is not read, as its headers are unknown`,
      todo: 'If it holds measures, items or scores, give its columns usual headers and read it again',
    },
    'row-continued': {
      title: 'Measure continued over rows',
      what: ({ value, expected, about }) =>
        `The measure ${en(value)} (${about}) goes on in rows marked as continued${after(expected, ', line ')}; they were joined into one`,
      todo: 'Nothing to mend; just check that the joined rows are one measure',
    },
    'signatures-dropped': {
      title: 'Names of signers left out',
      what: ({ value }) =>
        `Names of persons who signed were not kept${after(value, ': ')}, as they are personal data`,
      todo: 'Nothing to do; the names of posts are all there',
    },
  },
});

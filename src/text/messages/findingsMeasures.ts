import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type MeasureRule =
  | 'title-missing'
  | 'period-unreadable'
  | 'period-outside-year'
  | 'period-reversed'
  | 'target-unknown'
  | 'target-matched'
  | 'target-title-only';

const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');

/** Faults, doubts and matches of measures. */
export const measureRules = messages<RuleTexts<MeasureRule>>({
  th: {
    'title-missing': {
      title: 'ไม่มีชื่อมาตรการ',
      what: () => 'แถวนี้ไม่มีชื่อมาตรการ ทั้งแถวไม่ถูกนำเข้า',
      todo: 'ใส่ชื่อมาตรการ หรือตรวจว่าจับคู่คอลัมน์มาตรการถูกต้อง',
    },
    'period-unreadable': {
      title: 'อ่านระยะเวลาไม่ได้',
      what: ({ value, about }) => `ระยะเวลา ${th(value)} ของมาตรการ (${about}) อ่านเป็นวันเริ่มและวันสิ้นสุดไม่ได้`,
      todo: 'เขียนเป็นเดือนและปี เช่น ม.ค. 2565 – ก.ย. 2565 หรือไตรมาส เช่น ไตรมาสที่ 1–2',
    },
    'period-outside-year': {
      title: 'ระยะเวลาอยู่นอกปีงบประมาณ',
      what: ({ value, expected, about }) =>
        `ระยะเวลา ${th(value)} ของมาตรการ (${about}) อยู่นอกปีงบประมาณ คือ ${expected}`,
      todo: 'ตรวจปีของแผนหรือปีในระยะเวลา แล้วแก้ให้ตรงกัน',
    },
    'period-reversed': {
      title: 'วันสิ้นสุดมาก่อนวันเริ่ม',
      what: ({ value, about }) => `ระยะเวลา ${th(value)} ของมาตรการ (${about}) สิ้นสุดก่อนวันเริ่ม`,
      todo: 'ตรวจวันและปีทั้งสองด้าน อาจสลับกันหรือพิมพ์ปีผิด',
    },
    'target-unknown': {
      title: 'ไม่รู้จักเป้าหมายของมาตรการ',
      what: ({ value, about }) => `เป้าหมาย ${th(value)} ของมาตรการ (${about}) ไม่มีในกรอบการประเมินของปีก่อนปีแผน`,
      todo: 'ใส่รหัสของผลประเมินปีก่อน เช่น 9, 9.2 หรือ o42',
    },
    'target-matched': {
      title: 'จับคู่เป้าหมายจากถ้อยคำ',
      what: ({ value, expected, about }) =>
        `มาตรการ ${th(value)} (${about}) ไม่ได้ระบุเป้าหมาย ถ้อยคำในมาตรการตรงกับ ${expected}`,
      todo: 'ยืนยันหรือแก้เป้าหมายในหน้ามาตรการ',
    },
    'target-title-only': {
      title: 'ตรงเฉพาะชื่อมาตรการ',
      what: ({ value, expected, about }) =>
        `ชื่อมาตรการ ${th(value)} (${about}) ตรงกับข้อ ${expected} แต่วิธีดำเนินการและผลไม่มีถ้อยคำที่แสดงว่าทำข้อนั้น`,
      todo: 'ตรวจว่าสิ่งที่ทำได้เผยแพร่หรือทำตามข้อนั้นจริง ถ้าไม่ ให้ตัดเป้าหมายนี้ออก',
    },
  },
  en: {
    'title-missing': {
      title: 'Measure without a title',
      what: () => 'This row has no title of a measure; the row is not loaded',
      todo: 'Enter the title, or check that the measure column is mapped right',
    },
    'period-unreadable': {
      title: 'Period cannot be read',
      what: ({ value, about }) => `The period ${en(value)} of a measure (${about}) gives no start and end`,
      todo: 'Write months and years (ม.ค. 2565 – ก.ย. 2565) or quarters (ไตรมาสที่ 1–2)',
    },
    'period-outside-year': {
      title: 'Period outside the fiscal year',
      what: ({ value, expected, about }) =>
        `The period ${en(value)} of a measure (${about}) lies outside the fiscal year, ${expected}`,
      todo: 'Check the plan year and the years in the period, and make them agree',
    },
    'period-reversed': {
      title: 'Period ends before it starts',
      what: ({ value, about }) => `The period ${en(value)} of a measure (${about}) ends before it starts`,
      todo: 'Check day and year on both sides; they may be swapped or misprinted',
    },
    'target-unknown': {
      title: 'Unknown target of a measure',
      what: ({ value, about }) =>
        `The target ${en(value)} of a measure (${about}) is not in the framework of the year before the plan`,
      todo: 'Enter codes of last year’s result, such as 9, 9.2 or o42',
    },
    'target-matched': {
      title: 'Target matched by words',
      what: ({ value, expected, about }) =>
        `The measure ${en(value)} (${about}) states no target; its words match ${expected}`,
      todo: 'Confirm or correct the target on the measures page',
    },
    'target-title-only': {
      title: 'Only the title matches',
      what: ({ value, expected, about }) =>
        `The title ${en(value)} (${about}) names item ${expected}, but nothing in its steps and results shows that the item was done`,
      todo: 'Check whether what was done publishes that item; if not, remove the target',
    },
  },
});

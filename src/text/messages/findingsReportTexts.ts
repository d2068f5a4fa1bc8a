import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type ReportTextRule =
  | 'list-parity'
  | 'list-numbering'
  | 'cell-truncated'
  | 'columns-swapped'
  | 'role-doubtful'
  | 'separator-missing'
  | 'spelling'
  | 'progress-copied'
  | 'cross-reference'
  | 'all-ticked';

const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');
const expectedTh = (text: string) => (text === '' ? '' : ` น่าจะเป็น ${th(text)}`);
const expectedEn = (text: string) => (text === '' ? '' : `; it is likely ${en(text)}`);

/** What the texts of a report's cells and lines show by themselves. */
export const reportTextRules = messages<RuleTexts<ReportTextRule>>({
  th: {
    'list-parity': {
      title: 'จำนวนรายการไม่เท่ากัน',
      what: ({ value, about }) =>
        `ขั้นตอน สรุปผล และผลลัพธ์ของมาตรการนี้ (${about}) มีจำนวนรายการไม่เท่ากัน คือ ${value} เรียงตามคอลัมน์ที่มีเลขลำดับ`,
      todo: 'ตรวจว่าขั้นตอนใดยังไม่มีผลรายงาน หรือผลใดไม่มีขั้นตอน แล้วเติมให้ครบ',
    },
    'list-numbering': {
      title: 'เลขลำดับรายการข้ามหรือซ้ำ',
      what: ({ value, expected, about }) =>
        `รายการในช่องนี้ (${about}) เป็นเลข ${value} ทั้งที่ควรเป็นเลข ${expected}`,
      todo: 'ตรวจกับเอกสารต้นฉบับว่ามีรายการหาย หรือเพียงใส่เลขผิด',
    },
    'cell-truncated': {
      title: 'ข้อความขาดหาย',
      what: ({ value, expected, about }) =>
        `ข้อความ ${th(value)} (${about}) จบกลางประโยคหรือกลางชื่อ${expected === '' ? '' : ` ชื่อเต็มน่าจะเป็น ${th(expected)}`}`,
      todo: 'เปิดเอกสารต้นฉบับแล้วเติมส่วนที่ขาดให้ครบ',
    },
    'columns-swapped': {
      title: 'ข้อความสลับช่อง',
      what: ({ value, expected, about }) =>
        `ช่องผู้รับผิดชอบกับอีกช่องในแถวนี้ (${about}) สลับกัน ที่พิมพ์ไว้คือ ${th(value)} ควรเป็น ${th(expected)}`,
      todo: 'รับข้อเสนอทั้งสองช่องเพื่อสลับกลับ หรือแก้เองให้ผู้รับผิดชอบเป็นชื่อหน่วยงานหรือตำแหน่ง',
    },
    'role-doubtful': {
      title: 'ผู้รับผิดชอบไม่ใช่ชื่อหน่วยงาน',
      what: ({ value, about }) =>
        `ช่องผู้รับผิดชอบ ${th(value)} (${about}) อ่านเหมือนสิ่งที่ต้องทำ ไม่ใช่ชื่อหน่วยงานหรือตำแหน่ง`,
      todo: 'ตรวจกับเอกสารต้นฉบับแล้วใส่ชื่อหน่วยงานหรือตำแหน่งที่รับผิดชอบ',
    },
    'separator-missing': {
      title: 'ชื่อหน่วยงานติดกัน',
      what: ({ value, expected, about }) =>
        `ผู้รับผิดชอบ ${th(value)} (${about}) มีหลายชื่อพิมพ์ติดกัน อ่านเป็น ${th(expected)}`,
      todo: 'ถ้าแยกถูกแล้วให้รับข้อเสนอ ถ้าไม่ ให้ใส่จุลภาคคั่นชื่อเอง',
    },
    spelling: {
      title: 'คำที่อาจพิมพ์ผิด',
      what: ({ value, expected, about }) => `พบคำว่า ${th(value)} ในเอกสาร (${about})${expectedTh(expected)}`,
      todo: 'ดูคำนี้ในทุกบรรทัดที่ระบุ ถ้าผิดจริงให้แก้ ถ้าตั้งใจใช้คำนี้ให้ปล่อยไว้',
    },
    'progress-copied': {
      title: 'ผลการดำเนินการเป็นของข้ออื่น',
      what: ({ value, expected, about }) =>
        `ผลการดำเนินการ ${th(value)} (${about}) เหมือนของข้ออื่นและไม่ตรงกับชื่อข้อนี้ ข้อความนี้ตรงกับข้อ ${th(expected)}`,
      todo: 'เขียนผลการดำเนินการของข้อนี้เอง ถ้ายังไม่ได้ทำให้เปลี่ยนสถานะ',
    },
    'cross-reference': {
      title: 'อ้างถึงข้อผิด',
      what: ({ value, expected, about }) =>
        `ข้อความอ้าง ${th(value)} (${about}) แต่เรื่องที่กล่าวถึงคือ ${th(expected)}`,
      todo: 'ตรวจเลขข้อที่อ้างแล้วแก้ให้ตรงกับชื่อ',
    },
    'all-ticked': {
      title: 'ทำเครื่องหมายว่าดำเนินการทุกแถว',
      what: ({ value, about }) =>
        `ทั้ง ${value} แถวที่มีช่องเลือก (${about}) ทำเครื่องหมายว่าดำเนินการแล้ว ไม่มีแถวใดยังไม่ได้ดำเนินการ`,
      todo: 'ไม่ใช่ข้อผิดพลาด แต่ควรดูว่าทุกแถวมีผลการดำเนินการที่ตรงกับข้อจริง',
    },
  },
  en: {
    'list-parity': {
      title: 'Lists of unequal length',
      what: ({ value, about }) =>
        `Steps, summary and outcome of this measure (${about}) differ in number: ${value}, in the order of the numbered columns`,
      todo: 'See which step has no result or which result no step, and complete them',
    },
    'list-numbering': {
      title: 'Number skipped or repeated in a list',
      what: ({ value, expected, about }) =>
        `The list in this cell (${about}) has number ${value} where ${expected} should stand`,
      todo: 'Compare with the document: an entry may be lost, or only the number is wrong',
    },
    'cell-truncated': {
      title: 'Text breaks off',
      what: ({ value, expected, about }) =>
        `The text ${en(value)} (${about}) ends within a sentence or name${expected === '' ? '' : `; the whole name is likely ${en(expected)}`}`,
      todo: 'Open the original document and complete what is missing',
    },
    'columns-swapped': {
      title: 'Cells changed places',
      what: ({ value, expected, about }) =>
        `The responsible cell and another of its row (${about}) changed places: it has ${en(value)} and should have ${en(expected)}`,
      todo: 'Accept the proposals of both cells to change them back, or enter units or posts as responsible yourself',
    },
    'role-doubtful': {
      title: 'Responsible is no unit',
      what: ({ value, about }) =>
        `The responsible cell ${en(value)} (${about}) reads like something to do, not like units or posts`,
      todo: 'Compare with the document and enter the units or posts that are responsible',
    },
    'separator-missing': {
      title: 'Units run together',
      what: ({ value, expected, about }) =>
        `Responsible ${en(value)} (${about}) holds several names in one; read as ${en(expected)}`,
      todo: 'Accept the proposal if the names are parted right; otherwise put commas between them',
    },
    spelling: {
      title: 'Word that may be misspelt',
      what: ({ value, expected, about }) => `The document (${about}) has ${en(value)}${expectedEn(expected)}`,
      todo: 'Look at the lines named; correct it if it is wrong, leave it if it is meant',
    },
    'progress-copied': {
      title: 'Progress of another item',
      what: ({ value, expected, about }) =>
        `The progress ${en(value)} (${about}) is that of another row and does not fit this item; it fits ${en(expected)}`,
      todo: 'Write what was done about this item; if nothing was, change its status',
    },
    'cross-reference': {
      title: 'Reference to the wrong item',
      what: ({ value, expected, about }) =>
        `The text refers to ${en(value)} (${about}), but what it names is ${en(expected)}`,
      todo: 'Check the number referred to and make it fit the name',
    },
    'all-ticked': {
      title: 'Every row is ticked as done',
      what: ({ value, about }) =>
        `All rows with boxes (${about}) are ticked as done, none as not done; rows: ${value}`,
      todo: 'No error, but see whether each row reports something that fits its item',
    },
  },
});

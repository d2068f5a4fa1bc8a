import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type CellRule =
  | 'row-ragged'
  | 'header-repeated'
  | 'column-unknown'
  | 'score-not-number'
  | 'score-out-of-range'
  | 'item-not-whole'
  | 'year-invalid'
  | 'agency-missing'
  | 'code-unknown'
  | 'name-ambiguous'
  | 'name-differs'
  | 'level-unknown'
  | 'formula-cell'
  | 'framework-missing';

const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');

/** Faults and doubts of one row or cell of scores, items and agencies. */
export const cellRules = messages<RuleTexts<CellRule>>({
  th: {
    'row-ragged': {
      title: 'จำนวนช่องไม่เท่าหัวตาราง',
      what: ({ value, expected }) =>
        `แถวนี้มี ${value} ช่อง แต่หัวตารางมี ${expected} ช่อง จึงไม่รู้ว่าค่าใดเป็นของคอลัมน์ใด ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'เติมหรือลบตัวคั่นในแถวนี้ให้ครบช่อง ข้อความที่มีตัวคั่นอยู่ข้างในให้ใส่ในเครื่องหมายคำพูด',
    },
    'header-repeated': {
      title: 'หัวตารางซ้ำ',
      what: () => 'แถวนี้เป็นหัวตารางที่พิมพ์ซ้ำ จึงข้ามไป',
      todo: 'ไม่ต้องทำอะไร',
    },
    'column-unknown': {
      title: 'คอลัมน์ที่ไม่ได้อ่าน',
      what: ({ value, columnName }) =>
        `คอลัมน์ ${th(value || columnName)} ไม่ได้ถูกนำเข้า เพราะไม่รู้ว่าคืออะไรหรือไม่มีที่ใช้`,
      todo: 'ถ้าต้องใช้คอลัมน์นี้ ให้กำหนดความหมายในหน้าข้อมูล ถ้าไม่ต้องใช้ ไม่ต้องทำอะไร',
    },
    'score-not-number': {
      title: 'คะแนนไม่ใช่ตัวเลข',
      what: ({ value, about }) => `คะแนนของ ${about} เป็น ${th(value)} ซึ่งอ่านเป็นตัวเลขไม่ได้ ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'แก้ให้เป็นตัวเลข 0–100 หรือเว้นว่างถ้าไม่มีคะแนน',
    },
    'score-out-of-range': {
      title: 'คะแนนเกินช่วง',
      what: ({ value, expected, about }) =>
        `คะแนนของ ${about} เป็น ${th(value)} อยู่นอกช่วง ${expected} ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'ตรวจกับประกาศผล จุดทศนิยมอาจหายหรือสลับช่อง แล้วแก้คะแนน',
    },
    'item-not-whole': {
      title: 'คะแนนรายข้อไม่ใช่ 0 หรือ 100',
      what: ({ value, about }) => `ผลของ ${about} เป็น ${th(value)} แต่รายข้อได้เพียง 0 หรือ 100 ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'แก้เป็น 0 หรือ 100 หรือ ได้คะแนน/ไม่ได้คะแนน',
    },
    'year-invalid': {
      title: 'ปีงบประมาณไม่ถูกต้อง',
      what: ({ value }) => `${th(value)} ไม่ใช่ปีงบประมาณ ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'ใส่ปีงบประมาณเป็น พ.ศ. เช่น 2564 หรือ ค.ศ. เช่น 2021',
    },
    'agency-missing': {
      title: 'ไม่มีชื่อหน่วยงาน',
      what: () => 'แถวนี้ไม่มีชื่อหน่วยงาน จึงไม่รู้ว่าเป็นคะแนนของใคร ทั้งแถวไม่ถูกนำเข้า',
      todo: 'ใส่ชื่อหน่วยงาน ถ้าช่องว่างหมายถึงหน่วยงานในแถวบน ให้เลือกรูปแบบตารางแบบผสานเซลล์',
    },
    'code-unknown': {
      title: 'ไม่รู้จักรหัสหรือชื่อ',
      what: ({ value, about }) =>
        `${th(value)} (${about}) ไม่ใช่ตัวชี้วัดหรือข้อในกรอบการประเมินของปีนั้น ทั้งแถวไม่ถูกนำเข้า`,
      todo: 'ตรวจรหัสกับกรอบของปีนั้น รหัสข้อ o เปลี่ยนไปทุกปี แล้วแก้หรือลบแถว',
    },
    'name-ambiguous': {
      title: 'ชื่อหมายถึงได้หลายอย่าง',
      what: ({ value, expected, about }) =>
        `${th(value)} (${about}) หมายถึงได้มากกว่าหนึ่งอย่าง${expected ? ` ค่าที่เข้ากับตัวเลขคือ ${expected}` : ''}`,
      todo: 'เลือกตัวชี้วัดหรือข้อที่ถูก แล้วใส่เป็นรหัส เช่น 5 หรือ o29',
    },
    'name-differs': {
      title: 'รหัสกับชื่อไม่ตรงกัน',
      what: ({ value, expected, about }) =>
        `เอกสารพิมพ์ ${th(value)} แต่ข้อความอีกช่องในแถวเดียวกันหมายถึง ${expected} จึงอ่านตาม ${expected} (${about})`,
      todo: 'ตรวจว่าช่องใดถูก แล้วแก้ช่องที่ผิดให้ตรงกัน',
    },
    'level-unknown': {
      title: 'ไม่รู้จักระดับ',
      what: ({ value, expected, about }) =>
        `ระดับ ${th(value)} ของ ${about} ไม่มีในเกณฑ์ของปีนั้น (${expected}) จึงไม่ได้นำระดับนี้เข้า`,
      todo: 'ตรวจระดับกับประกาศผล หรือตรวจว่าปีงบประมาณถูกต้อง',
    },
    'formula-cell': {
      title: 'ช่องเป็นสูตร',
      what: ({ value }) => `ช่องนี้ขึ้นต้นด้วยเครื่องหมาย = (${th(value)}) เก็บไว้เป็นข้อความ ไม่ได้คำนวณ`,
      todo: 'ถ้าต้องการผลของสูตร ให้คัดลอกแล้ววางเป็นค่าในโปรแกรมตารางก่อน',
    },
    'framework-missing': {
      title: 'ไม่มีกรอบการประเมินของปีนั้น',
      what: ({ value }) => `ยังไม่มีกรอบการประเมินของปีงบประมาณ ${value} จึงอ่านรหัสของปีนั้นไม่ได้`,
      todo: 'ตรวจปีให้ถูกต้อง หรือเพิ่มไฟล์กรอบการประเมินของปีนั้น',
    },
  },
  en: {
    'row-ragged': {
      title: 'Cells do not match the header',
      what: ({ value, expected }) =>
        `This row has ${value} cells and the header ${expected}, so no one can say which value belongs where; the row is not loaded`,
      todo: 'Add or remove separators in this row; put text that contains the separator in quotes',
    },
    'header-repeated': {
      title: 'Header repeated',
      what: () => 'This row repeats the header and is skipped',
      todo: 'Nothing to do',
    },
    'column-unknown': {
      title: 'Column not read',
      what: ({ value, columnName }) =>
        `Column ${en(value || columnName)} is not loaded, as it is not known or has no use here`,
      todo: 'If you need it, say on the Data page what it means; if not, there is nothing to do',
    },
    'score-not-number': {
      title: 'Score is not a number',
      what: ({ value, about }) =>
        `The score of ${about} is ${en(value)}, which is no number; the row is not loaded`,
      todo: 'Enter a number of 0–100, or leave the cell blank where there is no score',
    },
    'score-out-of-range': {
      title: 'Score out of range',
      what: ({ value, expected, about }) =>
        `The score of ${about} is ${en(value)}, outside ${expected}; the row is not loaded`,
      todo: 'Compare with the published result: a decimal point may be lost or cells swapped',
    },
    'item-not-whole': {
      title: 'Item is neither 0 nor 100',
      what: ({ value, about }) =>
        `The result of ${about} is ${en(value)}, but an item has either 0 or 100; the row is not loaded`,
      todo: 'Enter 0 or 100, or the words for scored and not scored',
    },
    'year-invalid': {
      title: 'Invalid fiscal year',
      what: ({ value }) => `${en(value)} is no fiscal year; the row is not loaded`,
      todo: 'Enter the fiscal year in Buddhist Era (2564) or Common Era (2021)',
    },
    'agency-missing': {
      title: 'No agency name',
      what: () => 'This row names no agency, so its scores are nobody’s; the row is not loaded',
      todo: 'Enter the agency; where blank means the agency above, choose the layout with merged cells',
    },
    'code-unknown': {
      title: 'Unknown code or name',
      what: ({ value, about }) =>
        `${en(value)} (${about}) is no indicator or item of that year’s framework; the row is not loaded`,
      todo: 'Check the code against that year’s framework (item codes change every year), then correct or remove the row',
    },
    'name-ambiguous': {
      title: 'Name with several meanings',
      what: ({ value, expected, about }) =>
        `${en(value)} (${about}) can mean more than one thing${expected ? `; the numbers fit ${expected}` : ''}`,
      todo: 'Choose the right indicator or item and enter its code, such as 5 or o29',
    },
    'name-differs': {
      title: 'Code and name disagree',
      what: ({ value, expected, about }) =>
        `The document prints ${en(value)}, but the other cell of the row means ${expected}; it is read as ${expected} (${about})`,
      todo: 'Check which cell is right and correct the other',
    },
    'level-unknown': {
      title: 'Unknown level',
      what: ({ value, expected, about }) =>
        `The level ${en(value)} of ${about} is not on that year’s scale (${expected}); the level is not loaded`,
      todo: 'Check the level against the published result, or whether the fiscal year is right',
    },
    'formula-cell': {
      title: 'Cell is a formula',
      what: ({ value }) => `The cell starts with = (${en(value)}); it is kept as text and not calculated`,
      todo: 'To have the result, copy the cell and paste it as a value in the spreadsheet first',
    },
    'framework-missing': {
      title: 'No framework for that year',
      what: ({ value }) => `There is no framework for fiscal year ${value}, so its codes cannot be read`,
      todo: 'Check the year, or add the framework file of that year',
    },
  },
});

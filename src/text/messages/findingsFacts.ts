import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type FactRule =
  | 'duplicate-same'
  | 'duplicate-different'
  | 'item-repeated'
  | 'indicator-missing'
  | 'total-mismatch'
  | 'instrument-mismatch'
  | 'level-mismatch'
  | 'level-open'
  | 'indicator-items-mismatch'
  | 'agency-two-spellings'
  | 'agency-id-shared'
  | 'province-unknown';

const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');
const or = (expected: string, word: string) => expected.split(' | ').join(` ${word} `);

/** Facts that disagree with each other: within a file, between files, or with what the framework computes. */
export const factRules = messages<RuleTexts<FactRule>>({
  th: {
    'duplicate-same': {
      title: 'ข้อมูลซ้ำ ค่าเดียวกัน',
      what: ({ about }) => `${about} มีอยู่แล้วด้วยค่าเดียวกัน แถวที่ซ้ำไม่ถูกนำเข้า`,
      todo: 'ไม่ต้องทำอะไร หรือลบแถวที่ซ้ำออกจากไฟล์',
    },
    'duplicate-different': {
      title: 'ข้อมูลเดียวกันมีสองค่า',
      what: ({ value, expected, about }) => `${about} พิมพ์ไว้เป็น ${th(value)} แต่อีกแห่งเป็น ${th(expected)}`,
      todo: 'ตรวจกับประกาศผลว่าค่าใดถูก แล้วแก้หรือลบแถวที่ผิด',
    },
    'item-repeated': {
      title: 'ข้อเดียวกันปรากฏสองครั้ง',
      what: ({ value, expected, about }) =>
        `ข้อ ${th(value)} (${about}) ปรากฏซ้ำ${expected ? ` แถวนี้น่าจะเป็น ${or(expected, 'หรือ')}` : ''}`,
      todo: 'ตรวจรหัสและชื่อข้อ แล้วรับข้อเสนอหรือแก้เป็นรหัสที่ถูก',
    },
    'indicator-missing': {
      title: 'ตัวชี้วัดไม่ครบ',
      what: ({ expected, about }) => `${about} ไม่มีคะแนนตัวชี้วัด ${expected} จึงคำนวณคะแนนรวมให้ครบไม่ได้`,
      todo: 'เพิ่มคะแนนที่ขาด หรือตรวจว่าชื่อตัวชี้วัดพิมพ์ผิดแถว',
    },
    'total-mismatch': {
      title: 'คะแนนรวมไม่ตรงกับที่คำนวณ',
      what: ({ value, expected, about }) =>
        `เอกสารพิมพ์คะแนนรวม ${value} แต่ตัวชี้วัดทั้งหมดให้ ${expected} (${about})`,
      todo: 'ตรวจคะแนนรวมกับประกาศผล ถ้าพิมพ์ผิดให้รับข้อเสนอ ถ้าถูกให้ตรวจคะแนนรายตัวชี้วัด',
    },
    'instrument-mismatch': {
      title: 'คะแนนเครื่องมือไม่ตรงกับที่คำนวณ',
      what: ({ value, expected, about }) =>
        `เอกสารพิมพ์คะแนนของ ${about} เป็น ${value} แต่ตัวชี้วัดในเครื่องมือนั้นให้ ${expected} จาก 100`,
      todo: 'ตรวจคะแนนของเครื่องมือและตัวชี้วัดข้างใต้กับประกาศผล',
    },
    'level-mismatch': {
      title: 'ระดับไม่ตรงกับคะแนน',
      what: ({ value, expected, about }) =>
        `เอกสารพิมพ์ระดับ ${th(value)} แต่คะแนนของ ${about} อยู่ในระดับ ${or(expected, 'หรือ')}`,
      todo: 'ตรวจคะแนนรวมและระดับกับประกาศผล แล้วแก้ช่องที่ผิด',
    },
    'level-open': {
      title: 'ยังตัดสินระดับไม่ได้',
      what: ({ expected, about }) =>
        `${about} อาจอยู่ในระดับ ${or(expected, 'หรือ')} เพราะยังไม่รู้คะแนนของเครื่องมือทั้งสาม`,
      todo: 'เพิ่มคะแนน IIT, EIT และ OIT หรือคะแนนรายตัวชี้วัดเพื่อให้ตัดสินระดับได้',
    },
    'indicator-items-mismatch': {
      title: 'คะแนนตัวชี้วัดไม่ตรงกับรายข้อ',
      what: ({ value, expected, about }) =>
        `เอกสารพิมพ์คะแนนของ ${about} เป็น ${value} แต่รายข้อข้างใต้ให้ ${expected}`,
      todo: 'ตรวจรายการข้อที่ไม่ได้คะแนน อาจขาดหรือเกินหนึ่งข้อ',
    },
    'agency-two-spellings': {
      title: 'ชื่อหน่วยงานเขียนสองแบบ',
      what: ({ value, expected }) => `${th(value)} อาจเป็นหน่วยงานเดียวกับ ${th(or(expected, 'หรือ'))}`,
      todo: 'ถ้าเป็นหน่วยงานเดียวกัน แก้ชื่อให้เหมือนกัน หรือเพิ่มคอลัมน์จังหวัดเพื่อแยกหน่วยงานที่ชื่อซ้ำ',
    },
    'agency-id-shared': {
      title: 'รหัสเดียวใช้กับสองหน่วยงาน',
      what: ({ value, about }) => `รหัสหน่วยงาน ${th(value)} ใช้กับ ${about} และกับหน่วยงานอื่นด้วย`,
      todo: 'ตรวจรหัสหน่วยงานทั้งสองแห่ง แล้วแก้รหัสที่ผิด',
    },
    'province-unknown': {
      title: 'ไม่รู้จักจังหวัดนี้',
      what: ({ value, expected, about }) =>
        `${th(value)} ของ ${about} ไม่ใช่ชื่อใน 77 จังหวัด ใกล้ที่สุดคือ ${th(or(expected, 'หรือ'))}`,
      todo: 'แก้ชื่อจังหวัดในไฟล์แล้วนำเข้าใหม่ ระหว่างนี้หน่วยงานนับเป็นจังหวัดอื่นและไม่อยู่ในแผนที่',
    },
  },
  en: {
    'duplicate-same': {
      title: 'Repeated, same value',
      what: ({ about }) => `${about} is there already with the same value; the repeated row is not loaded`,
      todo: 'Nothing to do, or remove the repeated row from the file',
    },
    'duplicate-different': {
      title: 'One fact with two values',
      what: ({ value, expected, about }) =>
        `${about} is printed as ${en(value)} here and as ${en(expected)} elsewhere`,
      todo: 'Check with the published result which value is right, then correct or remove the other row',
    },
    'item-repeated': {
      title: 'Item listed twice',
      what: ({ value, expected, about }) =>
        `Item ${en(value)} (${about}) is listed twice${expected ? `; this row is likely ${or(expected, 'or')}` : ''}`,
      todo: 'Check code and name of the item, then accept the proposal or enter the right code',
    },
    'indicator-missing': {
      title: 'Indicators missing',
      what: ({ expected, about }) =>
        `${about} lacks indicator ${expected}, so its total cannot be computed in full`,
      todo: 'Add the missing scores, or check whether an indicator’s name stands on the wrong row',
    },
    'total-mismatch': {
      title: 'Total differs from the computed one',
      what: ({ value, expected, about }) =>
        `The document prints a total of ${value}, but the indicators give ${expected} (${about})`,
      todo: 'Check the total with the published result: accept the proposal if it is a misprint, else check the indicators',
    },
    'instrument-mismatch': {
      title: 'Instrument differs from the computed one',
      what: ({ value, expected, about }) =>
        `The document prints ${value} for ${about}, but the indicators below it give ${expected} of 100`,
      todo: 'Check the instrument and the indicators below it with the published result',
    },
    'level-mismatch': {
      title: 'Level does not fit the score',
      what: ({ value, expected, about }) =>
        `The document prints level ${en(value)}, but the score of ${about} is level ${or(expected, 'or')}`,
      todo: 'Check total and level with the published result and correct the wrong cell',
    },
    'level-open': {
      title: 'Level still open',
      what: ({ expected, about }) =>
        `${about} may be level ${or(expected, 'or')}, as the three instruments are not known`,
      todo: 'Add IIT, EIT and OIT, or the indicators, so that the level can be told',
    },
    'indicator-items-mismatch': {
      title: 'Indicator differs from its items',
      what: ({ value, expected, about }) =>
        `The document prints ${value} for ${about}, but the items below it give ${expected}`,
      todo: 'Check the list of items without points: one may be missing or too many',
    },
    'agency-two-spellings': {
      title: 'Agency spelled in two ways',
      what: ({ value, expected }) => `${en(value)} may be the same agency as ${en(or(expected, 'or'))}`,
      todo: 'If it is, make the names alike; else add a province column that tells namesakes apart',
    },
    'agency-id-shared': {
      title: 'One code, two agencies',
      what: ({ value, about }) =>
        `The agency code ${en(value)} is used for ${about} and for another agency as well`,
      todo: 'Check the codes of both agencies and correct the wrong one',
    },
    'province-unknown': {
      title: 'Province not known',
      what: ({ value, expected, about }) =>
        `${en(value)} of ${about} is none of the 77 provinces; nearest is ${en(or(expected, 'or'))}`,
      todo: 'Correct the province in the file and add it again; until then the agency counts as elsewhere and is not on the map',
    },
  },
});

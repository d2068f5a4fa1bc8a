import { messages } from './define';
import { quote, type RuleTexts } from './findingParts';

type ReportFactRule =
  | 'number-name-differ'
  | 'name-variant'
  | 'count-claim'
  | 'lowest-word'
  | 'assessed-year-differs'
  | 'level-scheme-mixed'
  | 'foreign-agency'
  | 'place-impossible'
  | 'group-title-repeated'
  | 'group-title-unrelated'
  | 'instrument-heading'
  | 'sub-heading-doubtful'
  | 'evidence-year'
  | 'event-outside-year'
  | 'event-weekend'
  | 'row-year-differs'
  | 'base-year-differs'
  | 'item-list-year';

const th = (text: string) => quote(text, 'ช่องว่าง');
const en = (text: string) => quote(text, 'a blank cell');
const orTh = (text: string) => text.replaceAll(' | ', ' หรือ ');
const orEn = (text: string) => text.replaceAll(' | ', ' or ');
/** Nothing, or the words with the expected reading. */
const given = (text: string, say: (text: string) => string) => (text === '' ? '' : say(text));

/** What a report states held against itself, the framework, the calendar and the map. */
export const reportFactRules = messages<RuleTexts<ReportFactRule>>({
  th: {
    'number-name-differ': {
      title: 'เลขกับชื่อตัวชี้วัดไม่ตรงกัน',
      what: ({ value, expected, about }) =>
        `${th(value)} (${about}) เลขกับชื่อตัวชี้วัดไม่ตรงกัน${given(expected, (code) => ` ชื่อนี้คือตัวชี้วัด ${orTh(code)}`)}`,
      todo: 'ตรวจว่าเลขหรือชื่อที่พิมพ์ผิด แล้วแก้ให้ตรงกัน',
    },
    'name-variant': {
      title: 'ชื่อตัวชี้วัดเขียนต่างกัน',
      what: ({ value, expected, about }) =>
        `ใช้ชื่อ ${th(value)} (${about})${given(expected, (name) => ` ชื่อเต็มคือ ${th(name)}`)}`,
      todo: 'อ่านได้ถูกข้อแล้ว แต่ควรใช้ชื่อเดียวกันทั้งฉบับ',
    },
    'count-claim': {
      title: 'จำนวนข้อที่อ้างไม่ตรงกับรายการ',
      what: ({ value, expected, about }) =>
        `ข้อความบอกว่ามี ${value} ข้อ แต่รายการด้านล่าง (${about}) นับได้ ${orTh(expected)} ข้อ`,
      todo: 'ตรวจว่ามีข้อซ้ำหรือพิมพ์เลขข้อผิด แล้วแก้จำนวนหรือรายการ',
    },
    'lowest-word': {
      title: 'คำว่าต่ำสุดตกหรือไม่ตรง',
      what: ({ value, expected, about }) =>
        expected === ''
          ? `ข้อความ ${th(value)} (${about}) แต่ในตารางมีตัวชี้วัดอื่นที่ได้คะแนนต่ำกว่า`
          : `ข้อความ ${th(value)} (${about}) น่าจะตกคำ ควรเป็น ${th(expected)}`,
      todo: 'ตรวจกับคะแนนในตาราง แล้วแก้ถ้อยคำ',
    },
    'assessed-year-differs': {
      title: 'ปีที่ประเมินไม่ตรงกัน',
      what: ({ value, expected, about }) =>
        `ที่นี่ (${about}) บอกผลประเมินปี ${value} แต่ส่วนต้นของรายงานบอกปี ${expected}`,
      todo: 'ตรวจว่ารายงานวิเคราะห์ผลของปีใด แล้วแก้ปีให้ตรงกันทั้งฉบับ',
    },
    'level-scheme-mixed': {
      title: 'ใช้คำระดับผิดเกณฑ์ของปี',
      what: ({ value, expected, about }) =>
        `ระดับ ${th(value)} ของ${about} ไม่ใช่คำของปีนั้น${given(expected, (level) => ` คะแนนนี้อาจเป็น ${orTh(level)}`)}`,
      todo: 'ตรวจกับประกาศผลของปีนั้น แล้วใช้คำระดับตามเกณฑ์เดียว',
    },
    'foreign-agency': {
      title: 'มีชื่อหน่วยงานอื่น',
      what: ({ value, expected, about }) =>
        `พบ ${th(value)} ในรายงานของ${about}${given(expected, (name) => ` น่าจะเป็น ${th(name)}`)} อาจคัดลอกมาจากรายงานของหน่วยงานอื่น`,
      todo: 'ตรวจว่ากล่าวถึงหน่วยงานนั้นจริงหรือไม่ ถ้าไม่ ให้แก้เป็นชื่อหน่วยงานตนเอง',
    },
    'place-impossible': {
      title: 'อำเภอกับจังหวัดไม่ตรงกัน',
      what: ({ value, expected }) =>
        `${th(value)} อำเภอนี้ไม่อยู่ในจังหวัดที่พิมพ์ไว้${given(expected, (name) => ` แต่อยู่ใน ${orTh(name)}`)}`,
      todo: 'ตรวจที่ตั้งของหน่วยงาน แล้วแก้อำเภอหรือจังหวัด',
    },
    'group-title-repeated': {
      title: 'ชื่อประเด็นซ้ำ',
      what: ({ value, about }) => `หัวข้อ ${th(value)} (${about}) ใช้ชื่อเดียวกับหัวข้อก่อนหน้า`,
      todo: 'ตรวจกับเอกสารต้นฉบับ แล้วใส่ชื่อที่ถูกต้องของประเด็นนี้',
    },
    'group-title-unrelated': {
      title: 'มาตรการไม่ตรงกับชื่อประเด็น',
      what: ({ value, about }) => `มาตรการใต้หัวข้อ ${th(value)} (${about}) ไม่มีคำใดตรงกับชื่อหัวข้อ`,
      todo: 'ตรวจว่าชื่อหัวข้อถูกต้อง หรือมาตรการอยู่ผิดหัวข้อ',
    },
    'instrument-heading': {
      title: 'ตัวชี้วัดอยู่ใต้หัวข้อเครื่องมือผิด',
      what: ({ value, expected, about }) => `ใต้หัวข้อ ${th(value)} (${about}) มีตัวชี้วัดของ ${orTh(expected)} ด้วย`,
      todo: 'จัดเครื่องมือตามเลขตัวชี้วัดให้แล้ว ควรเติมหัวข้อที่ขาดในเอกสาร',
    },
    'sub-heading-doubtful': {
      title: 'หัวข้อย่อยไม่ตรงกับข้อ',
      what: ({ value, expected, about }) =>
        `หัวข้อ ${th(value)} (${about}) ซ้ำหรือไม่ตรงกับข้อที่อยู่ด้านล่าง${given(expected, (text) => ` ที่ตรงคือ ${orTh(text)}`)}`,
      todo: 'ยึดเลขตัวชี้วัดย่อยเป็นหลัก แล้วตรวจถ้อยคำของหัวข้อกับเอกสารต้นฉบับ',
    },
    'evidence-year': {
      title: 'หลักฐานเป็นของปีอื่น',
      what: ({ value, expected, about }) =>
        `แผนหรือเหตุการณ์ในรายงานของ${about} เป็นของปีอื่น จำนวนและบรรทัด: ${value}${given(expected, (year) => ` น่าจะเป็นรายงานของปี ${year}`)}`,
      todo: 'ตรวจปีงบประมาณบนชื่อรายงานกับวันที่ของหลักฐาน แล้วแก้ด้านที่ผิด',
    },
    'event-outside-year': {
      title: 'เหตุการณ์อยู่นอกปีงบประมาณ',
      what: ({ value, expected, about }) => `วันที่ ${th(value)} (${about}) อยู่นอกปีงบประมาณ ${expected}`,
      todo: 'ตรวจวันที่และปี ถ้าถูกต้องควรรายงานในปีงบประมาณของวันนั้น',
    },
    'event-weekend': {
      title: 'เอกสารลงวันหยุด',
      what: ({ value, about }) => `คำสั่งหรือประกาศลงวันที่ ${th(value)} (${about}) ตรงกับวันเสาร์หรือวันอาทิตย์`,
      todo: 'ตรวจวันที่กับเอกสารจริง อาจพิมพ์วันหรือปีผิด',
    },
    'row-year-differs': {
      title: 'ปีในแถวเดียวกันไม่ตรงกัน',
      what: ({ value, expected, about }) => `แถวนี้ (${about}) กล่าวถึงปี ${value} แต่ควรเป็นปี ${expected}`,
      todo: 'ตรวจปีที่ข้อนี้กำหนดกับปีของสิ่งที่ทำ แล้วแก้ให้ตรงกัน',
    },
    'base-year-differs': {
      title: 'ปีฐานของรายงานประจำปีไม่ตรงกัน',
      what: ({ value, expected, about }) =>
        `ข้อนี้ (${about}) ขอรายงานของปี ${orTh(value)} ขณะที่ข้ออื่นขอปี ${orTh(expected)}`,
      todo: 'ตรวจกับคู่มือการประเมินของปีนั้น แล้วใช้ปีเดียวกันทุกข้อ',
    },
    'item-list-year': {
      title: 'รายการข้อเป็นของปีอื่น',
      what: ({ value, expected, about }) =>
        `รายการ ${value} ข้อ (${about}) ไม่ตรงกับปีของรายงาน แต่ตรงกับรายการของปี ${orTh(expected)}`,
      todo: 'ตรวจว่าใช้แบบของปีใด อย่าเทียบเลขข้อข้ามปีโดยไม่ดูชื่อ',
    },
  },
  en: {
    'number-name-differ': {
      title: 'Number and name of an indicator disagree',
      what: ({ value, expected, about }) =>
        `In ${en(value)} (${about}) number and name disagree${given(expected, (code) => `; the name is that of ${orEn(code)}`)}`,
      todo: 'See whether the number or the name is misprinted, and make them agree',
    },
    'name-variant': {
      title: 'Indicator named otherwise',
      what: ({ value, expected, about }) =>
        `The name ${en(value)} (${about}) is used${given(expected, (name) => `; in full it is ${en(name)}`)}`,
      todo: 'It was read as meant, but one name should be used throughout',
    },
    'count-claim': {
      title: 'Number of items is not that of the list',
      what: ({ value, expected, about }) =>
        `The text claims this many items: ${value}; the list below (${about}) has ${orEn(expected)}`,
      todo: 'See whether an item is repeated or its number misprinted, and correct the count or the list',
    },
    'lowest-word': {
      title: 'The word for lowest is missing or wrong',
      what: ({ value, expected, about }) =>
        expected === ''
          ? `The text says ${en(value)} (${about}), but the table has an indicator with a lower score`
          : `The text says ${en(value)} (${about}); a word is likely missing: ${en(expected)}`,
      todo: 'Compare with the scores of the table and correct the words',
    },
    'assessed-year-differs': {
      title: 'Assessed year differs',
      what: ({ value, expected, about }) =>
        `Here (${about}) the result is of FY${value}; the report’s opening says FY${expected}`,
      todo: 'See which year’s result the report speaks of, and make all places agree',
    },
    'level-scheme-mixed': {
      title: 'Level in words of another scheme',
      what: ({ value, expected, about }) =>
        `The level ${en(value)} of ${about} is no word of that year${given(expected, (level) => `; this score may be ${orEn(level)}`)}`,
      todo: 'Compare with the published result of that year and use the words of one scheme',
    },
    'foreign-agency': {
      title: 'Name of another agency',
      what: ({ value, expected, about }) =>
        `${en(value)} stands in the report of ${about}${given(expected, (name) => `; it is likely ${en(name)}`)}; the text may be copied from another agency’s report`,
      todo: 'See whether that agency is really meant; if not, enter the own name',
    },
    'place-impossible': {
      title: 'District and province disagree',
      what: ({ value, expected }) =>
        `${en(value)}: the district is not in the province printed${given(expected, (name) => `, but in ${orEn(name)}`)}`,
      todo: 'Check where the agency is, and correct district or province',
    },
    'group-title-repeated': {
      title: 'Group title repeated',
      what: ({ value, about }) => `The heading ${en(value)} (${about}) has the title of an earlier one`,
      todo: 'Compare with the original document and enter the right title of this group',
    },
    'group-title-unrelated': {
      title: 'Measures do not fit their group',
      what: ({ value, about }) => `The measures under ${en(value)} (${about}) share no word with the title`,
      todo: 'See whether the title is right, or the measures stand under the wrong one',
    },
    'instrument-heading': {
      title: 'Indicators under the wrong instrument',
      what: ({ value, expected, about }) =>
        `Under ${en(value)} (${about}) stand indicators of ${orEn(expected)} as well`,
      todo: 'Instruments were told by the indicators’ numbers; add the missing heading to the document',
    },
    'sub-heading-doubtful': {
      title: 'Sub-heading does not fit its items',
      what: ({ value, expected, about }) =>
        `The heading ${en(value)} (${about}) is repeated or does not fit the items below${given(expected, (text) => `; what fits: ${orEn(text)}`)}`,
      todo: 'Go by the number of the sub-indicator, and check the words with the original document',
    },
    'evidence-year': {
      title: 'Evidence of another year',
      what: ({ value, expected, about }) =>
        `Plans or events in the report of ${about} belong to another year; how many and on which lines: ${value}${given(expected, (year) => `; it is likely the report of FY${year}`)}`,
      todo: 'Compare the fiscal year of the title with the dates of the evidence, and correct the wrong one',
    },
    'event-outside-year': {
      title: 'Event outside the fiscal year',
      what: ({ value, expected, about }) => `The date ${en(value)} (${about}) lies outside FY${expected}`,
      todo: 'Check day and year; if right, it belongs to the report of its own fiscal year',
    },
    'event-weekend': {
      title: 'Document dated on a weekend',
      what: ({ value, about }) =>
        `An order or announcement of ${en(value)} (${about}) is dated on a Saturday or Sunday`,
      todo: 'Compare with the document itself; day or year may be misprinted',
    },
    'row-year-differs': {
      title: 'Years of one row disagree',
      what: ({ value, expected, about }) =>
        `This row (${about}) speaks of ${value} where it should be ${expected}`,
      todo: 'Compare the year that the item asks for with that of what was done, and make them agree',
    },
    'base-year-differs': {
      title: 'Base year of annual reports differs',
      what: ({ value, expected, about }) =>
        `This item (${about}) asks for the report of ${orEn(value)}, others for ${orEn(expected)}`,
      todo: 'Compare with that year’s handbook, and use one year for all',
    },
    'item-list-year': {
      title: 'Items of another year’s list',
      what: ({ value, expected, about }) =>
        `The items listed (${about}; ${value}) are not those of the report’s year but of ${orEn(expected)}`,
      todo: 'See which year’s form was used; do not compare item numbers between years without their names',
    },
  },
});

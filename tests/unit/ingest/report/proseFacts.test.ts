import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseFacts } from '../../../../src/ingest/report/prose/proseFacts';
import { blocksOf } from './proseBlocks';

const facts = (...lines: (string | readonly string[])[]) => proseFacts(blocksOf(...lines)).facts;
const about = 'จากผลการประเมิน ITA';

test.each([
  ['ขององค์การบริหารส่วนตำบลสมมติ อำเภอบ้านไร่ จังหวัดอุทัยธานี', 'องค์การบริหารส่วนตำบลสมมติ'],
  ['ของ องค์การบริหารส่วนตำบล สมมติ', 'องค์การบริหารส่วนตำบลสมมติ'],
  ['ขององค์การบริหารส่วนตำบลสมมติประจำปีงบประมาณ ๒๕๖๕', 'องค์การบริหารส่วนตำบลสมมติ'],
  ['รายงานผลของ อบต.สมมติ', 'องค์การบริหารส่วนตำบลสมมติ'],
  ['องค์กรบริหารส่วนตำบลสมมติ', 'องค์การบริหารส่วนตำบลสมมติ'],
  ['เทศบาลเมืองสมมติ จังหวัดตาก', 'เทศบาลเมืองสมมติ'],
  ['ทต.สมมติ อ.เมือง จ.ตาก', 'เทศบาลตำบลสมมติ'],
  ['องค์การบริหารส่วนจังหวัดสมมติ', 'องค์การบริหารส่วนจังหวัดสมมติ'],
  ['กรมสมมติและทดลอง ประจำปีงบประมาณ พ.ศ. 2566', 'กรมสมมติและทดลอง'],
  ['มหาวิทยาลัยสมมติ', 'มหาวิทยาลัยสมมติ'],
  ['องค์การบริหารส่วนตำบลในสมมติ อำเภอเมือง', 'องค์การบริหารส่วนตำบลในสมมติ'],
  ['จังหวัดตาก', 'จังหวัดตาก'],
])('the title names the agency: %s', (title, agency) => {
  expect(facts('รายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส', title).agency).toEqual({
    text: agency,
    line: 2,
  });
});

test('a name with a word inside that follows names is kept where others begin alike', () => {
  const title = 'องค์การบริหารส่วนตำบลบ้านในสมมติ อำเภอบ้านไร่ จังหวัดอุทัยธานี';
  const text = `${about} องค์การบริหารส่วนตำบลบ้านในสมมติได้ดำเนินการ`;
  expect(facts(title, text).agency?.text).toBe('องค์การบริหารส่วนตำบลบ้านในสมมติ');
});

test('without a title the most frequent name counts, cut where it ends', () => {
  expect(
    facts(`${about} องค์การบริหารส่วนตำบลสมมติจึงได้ดำเนินการ${' '.repeat(300)}`, [
      'องค์การบริหารส่วนตำบลอื่นเพื่อ',
      'องค์การบริหารส่วนตำบลสมมติรวมถึงประชาชน',
    ]).agency?.text,
  ).toBe('องค์การบริหารส่วนตำบลสมมติ');
  expect(facts(`${about} ปลัดองค์การบริหารส่วนตำบล และพนักงาน`).agency).toBeNull();
});

test('places are told as printed, right or wrong', () => {
  expect(facts(about, 'อบต.สมมติ ตำบลสมมติ อำเภอบ้านลาด จังหวัดพิจิตร')).toMatchObject({
    subdistrict: 'สมมติ',
    district: 'บ้านลาด',
    province: 'พิจิตร',
  });
  expect(facts(about, 'อบต.สมมติ อำเภอบ้านไร่จังหวัดอุทัยธานีประจำปี ๒๕๖๕')).toMatchObject({
    subdistrict: '',
    district: 'บ้านไร่',
    province: 'อุทัยธานี',
  });
  expect(facts(about, 'ทต.สมมติ ต.สมมติ อ.เมือง จ.ตาก')).toMatchObject({
    subdistrict: 'สมมติ',
    district: 'เมือง',
    province: 'ตาก',
  });
});

const yearsOf = (...lines: (string | readonly string[])[]) => {
  const { fiscalYear, assessedYear, titleLine } = facts(...lines);
  return [fiscalYear, assessedYear, titleLine];
};
const measures = 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส';

test('the title tells the year of the report, sentences the year assessed', () => {
  expect(yearsOf(`${measures} ประจำปีงบประมาณ ๒๕๖๗`)).toEqual([2567, 2567, 1]);
  expect(yearsOf(measures, 'ประจำปี พ.ศ. ๒๕๖๕', 'ผลการประเมิน ITA ของ อบต.สมมติปีงบประมาณ พ.ศ. ๒๕๖๔')).toEqual([
    2565, 2564, 2,
  ]);
  expect(yearsOf(measures, 'พ.ศ. ๒๕๖๕', 'ผลคะแนนการประเมินคุณธรรมและความโปร่งใส ประจำปี ๒๕๖๔')).toEqual([
    2565, 2564, 2,
  ]);
  expect(yearsOf('การวิเคราะห์ผลการประเมิน ITA ปี 2566', 'มาตรการประจำปีงบประมาณ 2567')).toEqual([2567, 2566, 2]);
  expect(yearsOf('การวิเคราะห์ผลการประเมิน ITA ปี 2566')).toEqual([2566, 2566, 1]);
});

test('without a title the first sentence on measures tells the year', () => {
  const filler = 'ก'.repeat(230);
  expect(yearsOf(`${filler} ITA`, 'ได้กำหนดมาตรการส่งเสริมคุณธรรม ในปีงบประมาณ พ.ศ. ๒๕๖๕')).toEqual([
    2565, 2565, 0,
  ]);
});

test('every mention of an assessed year counts, in table cells too', () => {
  const { years, assessedYear } = facts(
    `${measures} ประจำปีงบประมาณ ๒๕๖๗`,
    'ผลการประเมิน ITA ประจำปีงบประมาณ ๒๕๖๗ โดยภาพรวม',
    ['๐๔๒', 'ดำเนินการวิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๖'],
  );
  expect(assessedYear).toBe(2567);
  expect(years.filter(({ of }) => of === 'assessed').map(({ line, year }) => [line, year])).toEqual([
    [2, 2567],
    [3, 2566],
  ]);
});

test('years of laws, orders, plans and dates are none', () => {
  expect(
    facts(
      measures,
      'พระราชบัญญัติสมมติ พ.ศ. ๒๕๖๐ และระเบียบสมมติ พ.ศ. ๒๕๖๑',
      'คำสั่งที่ ๑๕/๒๕๖๗ ลงวันที่ ๑ มกราคม ๒๕๖๗',
      'ผลการประเมิน ITA ตามประกาศ ปี ๒๕๖๖ และแผนพัฒนา ปี ๒๕๖๖',
    ),
  ).toMatchObject({ fiscalYear: null, assessedYear: null, years: [] });
});

test.each([
  ['news', 'อบต.สมมติ จัดกิจกรรมปลูกป่า ปี 2567 ได้คะแนนรวม 95 คะแนน ระดับ A ไม่ได้คะแนน ข้อ O2'],
  ['a plan', 'แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖-๒๕๗๐) องค์การบริหารส่วนตำบลสมมติ'],
  ['a law', 'พระราชบัญญัติสมมติ พ.ศ. ๒๕๖๐ มาตรา ๑ องค์การบริหารส่วนตำบลใด'],
  ['nothing', ''],
])('%s states nothing of ours', (_, text) => {
  const { facts: stated, ...lists } = proseFacts(blocksOf(text, 'ประจำปีงบประมาณ 2567'));
  expect(lists).toEqual({ scores: [], items: [], claims: [] });
  expect(stated).toEqual({
    agency: null,
    subdistrict: '',
    district: '',
    province: '',
    fiscalYear: null,
    titleLine: 0,
    assessedYear: null,
    statedTotal: null,
    statedLevel: null,
    years: [],
  });
});

test('no text makes it throw, and it never takes long', () => {
  const words = [
    'องค์การบริหารส่วนตำบล',
    'อบต.',
    'ผลการประเมิน ITA',
    'ปี',
    '๒๕๖๗',
    '๐๒',
    'ไม่ได้คะแนน',
    'ได้คะแนน',
    '๙๗.๕๙',
    'ข้อ',
    'ระดับ',
    ' ',
    '\n',
    '- ',
    ':',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (lines) => void proseFacts(blocksOf(...lines))));
  const long = 'ผลการประเมิน ITA มาตรการ องค์การบริหารส่วนตำบล ได้คะแนน '.repeat(4000);
  const start = performance.now();
  proseFacts(blocksOf(long, long.replaceAll(' ', '')));
  expect(performance.now() - start).toBeLessThan(3000);
});

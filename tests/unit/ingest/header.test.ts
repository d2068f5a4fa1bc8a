import { expect, test } from 'vitest';
import { agencyIn, looksLikeAgency } from '../../../src/ingest/propose/headerAgency';
import { headerRoles } from '../../../src/ingest/propose/headerMatch';
import { commonWords, scoreWords } from '../../../src/ingest/propose/headerWords';
import { measureWords } from '../../../src/ingest/propose/headerWordsMeasures';
import { splitYear, yearIn } from '../../../src/ingest/propose/headerYear';

test.each([
  ['1 (2564)', '1', 2564],
  ['ตัวชี้วัดที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๔', 'ตัวชี้วัดที่ 1', 2564],
  ['คะแนนรวม ปี 64', 'คะแนนรวม', 2564],
  ['total_2021', 'total', 2564],
  ['FY2563 IIT', 'IIT', 2563],
  ['2564', '', 2564],
  ['ตัวชี้วัดที่ 10', 'ตัวชี้วัดที่ 10', null],
  ['9.1', '9.1', null],
  ['o42', 'o42', null],
])('the year in a header: %s', (header, rest, year) => {
  expect(splitYear(header)).toEqual({ rest, year });
});

test.each([
  [['รายงานประจำปี พ.ศ. ๒๕๖๕', 'ผลการประเมิน'], 2565],
  [['ปีงบประมาณ 2564', 'พิมพ์เมื่อ 5 สิงหาคม 2565'], 2564],
  [['เทียบปี 2563 กับปี 2564'], null],
  [['โทร 0 2564 1234 ต่อ 25641'], 2564],
  [['ไม่มีปี'], null],
])('the year in titles: %j', (titles, year) => {
  expect(yearIn(titles)).toBe(year);
});

test.each([
  ['อบต.หนองจอก_2564.csv', 'อบต.หนองจอก'],
  ['ผลการประเมิน ITA ของ องค์การบริหารส่วนตำบลหนองจอก อำเภอบ้านไร่', 'องค์การบริหารส่วนตำบลหนองจอก'],
  ['องค์การบริหารส่วนตำบลหนองจอกปีงบประมาณ 2564', 'องค์การบริหารส่วนตำบลหนองจอก'],
  ['หน่วยงาน: กรมสมมติ', 'กรมสมมติ'],
  ['เทศบาลเมือง สมมติ', 'เทศบาลเมือง สมมติ'],
  ['ผลการประเมินประจำปี', null],
])('the agency in a title: %s', (title, name) => {
  expect(agencyIn([title])).toBe(name);
});

test('agencies start like agencies', () => {
  expect(['มหาวิทยาลัยสมมติ', 'ทต.สมมติ', 'คะแนน'].map(looksLikeAgency)).toEqual([true, true, false]);
});

test.each([
  ['scores', [...commonWords, ...scoreWords]],
  ['measures', [...commonWords, ...measureWords]],
] as const)('every header of the %s dictionary is found, in any spacing and case', (family, words) => {
  for (const [role, confidence, headers] of words) {
    for (const header of headers) {
      const spaced = ` ${[...header.toUpperCase()].join(' ')} *`.replaceAll(' ำ', 'ำ');
      expect(headerRoles(spaced, family), header).toContainEqual({ kind: role, confidence });
    }
  }
});

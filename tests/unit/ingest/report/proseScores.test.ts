import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseFacts } from '../../../../src/ingest/report/prose/proseFacts';
import { placeAt } from '../../../../src/ingest/place';
import { toThaiDigits } from '../../../../src/text/digits';
import { blocksOf } from './proseBlocks';

const title = 'ผลการประเมิน ITA ปีงบประมาณ 2566 ขององค์การบริหารส่วนตำบลสมมติ';
const read = (...lines: string[]) => proseFacts(blocksOf(title, ...lines));
const scores = (...lines: string[]) =>
  read(...lines).scores.map(({ code, printedNumber, name, score, level }) =>
    [code || printedNumber || name, score, level].filter((part) => part !== '').join(' '),
  );

test.each([
  ['โดยภาพรวมได้คะแนน ๙๑.๕๐ อยู่ในระดับ ผ่านดี และจะพัฒนาต่อไป', '๙๑.๕๐', 'ผ่านดี'],
  [
    'ได้ผลคะแนนการประเมินคุณธรรม ประจำปี ๒๕๖๖ จำนวน ๗๗.๗ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน ระดับ B หมายถึง พอใช้',
    '๗๗.๗',
    'ระดับ B',
  ],
  ['โดยภาพรวมได้คะแนน ๙๖.๐๑ อยู่ใน ระดับ ดีเยี่ยม (ระดับ AA) แล้ว', '๙๖.๐๑', 'ดีเยี่ยม (ระดับ AA)'],
  ['หน่วยงานได้คะแนนรวม 92.25 คะแนน ระดับ A', '92.25', 'ระดับ A'],
  ['ผลการประเมินภาพรวมของหน่วยงาน เท่ากับ 88.10 คะแนน (ผ่านดี)', '88.10', 'ผ่านดี'],
  ['ผลการประเมิน ITA ได้ 80.5 คะแนน อยู่ในระดับต้องปรับปรุง', '80.5', 'ต้องปรับปรุง'],
  ['คะแนนรวม : 92.25', '92.25', ''],
])('the total and its level are told: %s', (line, score, level) => {
  const { facts, scores: found } = read(line);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ from: 'prose', line: 2, code: 'total', score, level });
  expect(facts.statedTotal).toEqual({ text: score, line: 2 });
  expect(facts.statedLevel).toEqual(level === '' ? null : { text: level, line: 2 });
});

test.each([
  'คะแนนเต็ม ๑๐๐ คะแนน',
  'ผลการประเมินความเสี่ยงด้านสมมติ ได้คะแนน 3.50 คะแนน',
  'ผลการประเมินต้องได้คะแนนไม่น้อยกว่า 85 คะแนน',
  'ผลการประเมิน ITA คิดเป็นร้อยละ ๑๕ -๒๕ ของทั้งหมด',
  'ผลการประเมินภาพรวมเพิ่มขึ้น 3.50 คะแนน',
  'ผลการประเมิน ITA เพิ่มขึ้นจากปีก่อน จำนวน 3.50 คะแนน',
  'ความพึงพอใจของผู้รับบริการในภาพรวม ได้คะแนน 92.50 คะแนน',
  'ผลการประเมิน LPA ได้คะแนน 92.50 คะแนน',
  'คะแนนเฉลี่ยการประเมินระดับประเทศ เท่ากับ 93.05 คะแนน',
  'ผลการประเมินมีตัวชี้วัด จำนวน 10 ตัวชี้วัด และแบบวัด จำนวน 3 แบบ',
  'นักเรียนแข่งขันตอบปัญหา โดยภาพรวมได้คะแนน 90 คะแนน',
])('what is no score of the agency gives none: %s', (line) => {
  expect(read(line).scores).toEqual([]);
});

test('indicators carry the number and the name as printed', () => {
  expect(read('๑. ตัวชี้วัดที่ ๔ การเปิดเผยข้อมูล ได้คะแนนที่สุด ๒๗.๗๑คะแนน').scores).toMatchObject([
    { line: 2, code: '', printedNumber: '๔', name: 'การเปิดเผยข้อมูล', score: '๒๗.๗๑', level: '' },
  ]);
  expect(scores('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้คะแนน 95.20 (คะแนน)')).toEqual(['1 95.20']);
  expect(scores('- ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (OIT) เท่ากับ 67.71 คะแนน')).toEqual(['9 67.71']);
  expect(scores('2. การใช้งบประมาณ 95.50 คะแนน', 'การใช้อำนาจ : 91.10')).toEqual([
    '2 95.50',
    'การใช้อำนาจ 91.10',
  ]);
  expect(scores('ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน ได้คะแนน 88.89')).toEqual(['9.1 88.89']);
});

test('enumerations, percentages and a sum name their subjects', () => {
  expect(scores('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ เท่ากับ 95.20 ส่วนตัวชี้วัดที่ 10 การป้องกันการทุจริต ร้อยละ 55.00')).toEqual([
    '1 95.20',
    '10 55.00',
  ]);
  expect(
    scores('ต่ำกว่าร้อยละ 85 จำนวน 2 ตัวชี้วัด ได้แก่ การเปิดเผยข้อมูล ร้อยละ 66.10 และการป้องกันการทุจริต ร้อยละ 50.00'),
  ).toEqual(['การเปิดเผยข้อมูล 66.10', 'การป้องกันการทุจริต 50.00']);
  expect(scores('ได้คะแนน IIT = 90.12, OIT = 91.10 รวม 89.9 คะแนน ระดับ A')).toEqual([
    'IIT 90.12',
    'OIT 91.10',
    'total 89.9 ระดับ A',
  ]);
});

test('several scores of one line have places of their own', () => {
  const { scores: found } = read(
    'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้คะแนน 95.20 ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนน 80 คะแนน และ IIT ได้ 90.12 คะแนน',
  );
  expect(found.map(({ line, printedNumber, code, score }) => [line, printedNumber || code, score])).toEqual([
    [placeAt(2, 0), '1', '95.20'],
    [placeAt(2, 1), '2', '80'],
    [placeAt(2, 2), 'IIT', '90.12'],
  ]);
});

test('instruments are told apart from the whole', () => {
  expect(scores('แบบวัด IIT ได้ 90.12 คะแนน EIT ได้ 85.5 คะแนน และ OIT ได้ 70 คะแนน')).toEqual([
    'IIT 90.12',
    'EIT 85.5',
    'OIT 70',
  ]);
  expect(scores('จากแบบวัด IIT EIT และ OIT ภาพรวมได้คะแนน 83.20 คะแนน')).toEqual(['total 83.20']);
});

test('of several years only the assessed one counts', () => {
  expect(scores('ผลการประเมิน ITA ปี 2565 ได้คะแนน 81.20 คะแนน และปี 2566 ได้คะแนน 90.10 คะแนน')).toEqual([
    'total 90.10',
  ]);
  expect(scores('ผลการประเมิน ITA ปี 2565 ได้คะแนน 81.20 คะแนน')).toEqual(['total 81.20']);
});

test('a text that is not about the assessment states no scores', () => {
  const news = 'ทีมฟุตบอลได้คะแนนรวม 92.25 คะแนน อยู่ในระดับ ดีเยี่ยม';
  expect(proseFacts(blocksOf(news)).scores).toEqual([]);
});

test('any total in 0–100 is read as printed, in either digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), fc.boolean(), (hundredths, thai) => {
      const score = (hundredths / 100).toFixed(2);
      const printed = thai ? toThaiDigits(score) : score;
      expect(read(`โดยภาพรวมได้คะแนน ${printed} คะแนน`).scores.map((one) => one.score)).toEqual([printed]);
    }),
  );
});

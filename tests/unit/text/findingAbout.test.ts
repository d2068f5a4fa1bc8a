import { expect, test } from 'vitest';
import { aboutInWords, proofInWords } from '../../../src/text/messages/findingAbout';

test.each([
  ['อบต.หนองจอก 2564 9', 'อบต.หนองจอก ปี 2564 ตัวชี้วัด 9', 'อบต.หนองจอก FY2564 indicator 9'],
  ['อบต.หนองจอก 2564 9.1', 'อบต.หนองจอก ปี 2564 ตัวชี้วัดย่อย 9.1', 'อบต.หนองจอก FY2564 sub-indicator 9.1'],
  ['อบต.หนองจอก 2564 o42', 'อบต.หนองจอก ปี 2564 ข้อ o42', 'อบต.หนองจอก FY2564 item o42'],
  ['อบต.หนองจอก 2564 total', 'อบต.หนองจอก ปี 2564 คะแนนรวม', 'อบต.หนองจอก FY2564 total'],
  ['กรม ก 2563 OIT', 'กรม ก ปี 2563 OIT', 'กรม ก FY2563 OIT'],
  ['อบต.หนองจอก 2564', 'อบต.หนองจอก ปี 2564', 'อบต.หนองจอก FY2564'],
  ['2558', 'ปี 2558', 'FY2558'],
])('whom and what %s is about', (about, th, en) => {
  expect(aboutInWords(about, 'th')).toBe(th);
  expect(aboutInWords(about, 'en')).toBe(en);
});

test.each(['', 'อบต.ตัวอย่าง', 'โรงเรียน 2500 อุปถัมภ์', 'ขาดรหัส 2564 zz9'])('%s stays as it is', (about) => {
  expect(aboutInWords(about, 'th')).toBe(about);
});

test.each([
  ['level-mismatch', 'total 75.70 = B; stated 95.70', 'คะแนนรวม 75.70 = B; เอกสารพิมพ์ไว้ 95.70'],
  [
    'total-mismatch',
    'IIT 96.40; OIT 49.48; 75.70 = B; 9 → 7',
    'IIT = 96.40; OIT = 49.48; 75.70 = B; เลข 9 น่าจะเป็น 7',
  ],
  ['indicator-items-mismatch', '9.1 88.89; 9.2 62.50', 'ตัวชี้วัดย่อย 9.1 = 88.89; ตัวชี้วัดย่อย 9.2 = 62.50'],
  [
    'duplicate-different',
    'a 1.csv 12: 67.71; b.csv [แผ่น 1] 13: 27.71; 9.1 88.89; 67.71; 2 → 6',
    'a 1.csv แถว 12: 67.71; b.csv [แผ่น 1] แถว 13: 27.71; ตัวชี้วัดย่อย 9.1 = 88.89; คำนวณได้ 67.71; เลข 2 น่าจะเป็น 6',
  ],
  ['name-ambiguous', '5 = 97.57; total 75.70 = B', 'ตัวชี้วัด 5 = 97.57; คะแนนรวม 75.70 = B'],
  ['item-repeated', 'a.csv 22; 9 = 67.71; ประกาศ 2564', 'a.csv แถว 22; ตัวชี้วัด 9 = 67.71; ประกาศ 2564'],
  ['target-matched', 'o42: มาตรการ ป้องกัน', 'ข้อ o42: มาตรการ ป้องกัน'],
  ['framework-missing', '30', '30 แถว'],
  ['indicator-missing', 'การใช้อำนาจ; การเปิดเผยข้อมูล', 'การใช้อำนาจ; การเปิดเผยข้อมูล'],
])('the proof of %s', (rule, detail, said) => {
  expect(proofInWords(detail, rule, 'th')).toBe(said);
  expect(proofInWords(detail, rule, 'en')).not.toMatch(/แถว|คะแนนรวม|น่าจะ/u);
});

test('no proof, no words', () => {
  expect(proofInWords('', 'total-mismatch', 'th')).toBe('');
  expect(proofInWords('', 'framework-missing', 'th')).toBe('');
});

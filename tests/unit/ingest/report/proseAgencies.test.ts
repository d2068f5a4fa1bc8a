import { expect, test } from 'vitest';
import { agencyMentions } from '../../../../src/ingest/report/prose/agencyMentions';
import { placeName } from '../../../../src/ingest/report/prose/nameEnd';
import { blocksOf } from './proseBlocks';

const title = 'องค์การบริหารส่วนตำบลสมมติดี อำเภอบ้านไร่ จังหวัดอุทัยธานี';
const mentions = (...lines: (string | readonly string[])[]) =>
  agencyMentions(blocksOf(title, ...lines)).slice(1);

test.each([
  ['ทับปุดเพื่อเสริมสร้างวัฒนธรรม', 'ทับปุด'],
  ['ทับปุดเรียบร้อยแล้ว', 'ทับปุด'],
  ['ทับปุดกับประชาชน', 'ทับปุด'],
  ['ทักปุด', 'ทักปุด'],
  ['หนองสมมติจึงได้ร่วมกัน', 'หนองสมมติ'],
  ['หนองสมมติรวมถึงหน่วยงาน', 'หนองสมมติ'],
  ['หนองสมมติปีงบประมาณ', 'หนองสมมติ'],
  ['ขอนแก่น', 'ขอนแก่น'],
  ['ได้จัดทำแผน', ''],
  ['และประชาชน', ''],
  ['ในเขตพื้นที่', ''],
  ['', ''],
])('another name ends before the words that follow names: %s', (run, name) => {
  expect(placeName(run)).toBe(name);
});

test('the own name is cut by its letters, whatever follows', () => {
  expect(mentions('องค์การบริหารส่วนตำบลสมมติดีงามมาก', 'อบต.สมมติ ดี')).toMatchObject([
    { own: true, name: 'สมมติดี', printed: 'องค์การบริหารส่วนตำบลสมมติดี', line: 2, column: -1 },
    { own: true, name: 'สมมติดี', printed: 'อบต.สมมติ ดี', line: 3 },
  ]);
});

test('foreign names come out of table cells with their column', () => {
  expect(mentions(['ก', 'เว็บไซต์ องค์กรบริหาร ส่วนตำบลทักปุด facebook'])).toEqual([
    {
      type: 'อบต.',
      name: 'ทักปุด',
      printed: 'องค์กรบริหาร ส่วนตำบลทักปุด',
      line: 2,
      column: 1,
      own: false,
      typeSpelt: false,
    },
  ]);
});

test('slips of the type are told, proper short forms are none', () => {
  const spelt = mentions('อปต.สมมติดี', 'อบต.สมมติดี', 'องค์กรบริหารส่วนตำบลสมมติดี', 'อ.บ.ต.สมมติดี');
  expect(spelt.map(({ typeSpelt }) => typeSpelt)).toEqual([false, true, false, true]);
});

test('the same name of another type is another agency; no name, no mention', () => {
  expect(mentions('เทศบาลตำบลสมมติดี')).toMatchObject([{ type: 'เทศบาลตำบล', own: false }]);
  expect(
    mentions(
      'ปลัดองค์การบริหารส่วนตำบล',
      'ปลัดองค์การบริหารส่วนตำบลหัวหน้าสำนักปลัด',
      'องค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗',
      'องค์กรปกครองส่วนท้องถิ่น',
    ),
  ).toEqual([]);
});

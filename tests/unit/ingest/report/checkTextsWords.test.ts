import { expect, test } from 'vitest';
import { doubledWords } from '../../../../src/ingest/report/checks/doubledWords';
import data from '../../../../src/ingest/report/checks/spellingWords.json';
import { doubtsOf, item, measure } from './checkTextsFixtures';

test('a slip is told once with all its lines, and rewritten only where one cell has it', () => {
  const summary = 'ขออนุญาติใช้รถ';
  const twice = doubtsOf({ lines: [summary, 'ได้รับอนุญาติ'] });
  expect(
    twice.map(({ rule, of, value, expected, detail, proposal }) => [
      rule,
      of,
      value,
      expected,
      detail,
      proposal,
    ]),
  ).toEqual([['spelling', 'text', 'อนุญาติ', 'อนุญาต', '1, 2', null]]);
  const once = doubtsOf({ measures: [measure({ line: 1, summary })], lines: [summary] });
  expect(once.map(({ of, role, proposal }) => [of, role, proposal])).toEqual([
    ['measures', 'summary', 'ขออนุญาตใช้รถ'],
  ]);
});

test('a slip that a mark goes on is another word', () => {
  expect(doubtsOf({ lines: ['ปฏิบัติหน้าที่', 'ต.ค. ๖๖', 'ประชุมคณะกรรมการ'] })).toEqual([]);
  expect(doubtsOf({ lines: ['ตั้งแต่ ต.ค ๖๖'] }).map(({ value }) => value)).toEqual(['ต.ค']);
});

test('no expected spelling is itself in the list', () => {
  for (const { expected } of data.words) {
    const found = doubtsOf({ lines: expected.split(' | ') });
    expect(found.map(({ value }) => value)).toEqual([]);
  }
});

test.each([
  ['ส่งเสริมส่งเสริมคุณธรรม', 'ส่งเสริมส่งเสริม', 'ส่งเสริม'],
  ['ผลการดำเนินการดำเนินการแผน', 'การดำเนินการดำเนินการ', 'การดำเนินการ'],
  ['ป้องกันการทุจริตการทุจริต', 'การทุจริตการทุจริต', 'การทุจริต'],
])('words twice: %s', (text, printed, expected) => {
  expect(doubledWords(text)).toEqual([{ printed, expected }]);
});

test.each([
  'ต่าง ๆ',
  'ต่างๆ',
  'การดำเนินการการร้องเรียน',
  'รายการการจัดซื้อ',
  'เผยแพร่ข้อมูล ข้อมูลประกอบด้วย',
  '๑ ๑ ๑',
  '- - - -',
])('words twice by right: %s', (text) => {
  expect(doubledWords(text)).toEqual([]);
});

test('one thing in two spellings', () => {
  const [doubt, ...more] = doubtsOf({ lines: ["ทำ Dos & Don'ts", "แนว Do and Don't", "ใช้ Dos & Don'ts"] });
  expect([doubt?.rule, doubt?.expected, more.length]).toEqual(['spelling', "Dos & Don'ts", 0]);
});

const rows = [
  item({ line: 1, code: 'o1', name: 'แผนการจัดซื้อพัสดุ', progress: '☑ ดำเนินการ - เผยแพร่แผนการจัดซื้อพัสดุบนเว็บไซต์' }),
  item({
    line: 2,
    code: 'o2',
    name: 'การฝึกอบรมบุคลากร',
    progress: '☑ ดำเนินการ - เผยแพร่แผนการจัดซื้อพัสดุบนเว็บไซต์',
  }),
  item({
    line: 3,
    code: 'o3',
    name: 'รายงานการจัดซื้อพัสดุ',
    progress: '☑ ดำเนินการ - เผยแพร่รายงานการจัดซื้อพัสดุบนเว็บไซต์',
  }),
];

test('progress of another row is told where it has nothing of its own item', () => {
  const copies = doubtsOf({ items: rows }).filter(({ rule }) => rule === 'progress-copied');
  expect(copies.map(({ line, level, expected }) => [line, level, expected])).toEqual([
    [2, 'error', 'o1 แผนการจัดซื้อพัสดุ'],
  ]);
});

test('a reference to another item than the one it names', () => {
  const names = [
    'แผนป้องกันการทุจริต',
    'การประเมินความเสี่ยง',
    'ประกาศจัดซื้อพัสดุ',
    'สถิติการให้บริการประชาชน',
    'คู่มือปฏิบัติราชการ',
  ];
  const list = Array.from({ length: 10 }, (_, index) =>
    item({
      line: index + 1,
      code: `o${String(index + 1)}`,
      name: names[index] ?? `หัวเรื่องสมมติ${'กขคงจ'[index - 5] ?? ''}`,
    }),
  );
  const refers = (components: string) =>
    doubtsOf({ items: [...list, item({ line: 20, code: 'o20', name: 'ผลงาน', components })] })
      .filter(({ rule }) => rule === 'cross-reference')
      .map(({ value, expected }) => [value, expected]);
  expect(refers('ดำเนินการตามแผนป้องกันการทุจริตตามข้อ ๐๒')).toEqual([['ตามข้อ ๐๒', 'o1 แผนป้องกันการทุจริต']]);
  expect(refers('ดำเนินการตามแผนป้องกันการทุจริตตามข้อ ๐๑')).toEqual([]);
  expect(refers('จัดการความเสี่ยงตามข้อ ๐๒')).toEqual([]);
});

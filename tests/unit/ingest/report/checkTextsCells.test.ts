import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubtsOf, item, measure, rulesOf } from './checkTextsFixtures';

test('lists of a measure that differ in number are told with their numbers; equal ones and unnumbered cells are not', () => {
  const steps = '๑. ทำแผน ๒. ทำรายงาน ๓. ทำคู่มือ';
  const [doubt] = doubtsOf({ measures: [measure({ steps, outcome: '๑) มีแผน ๒) มีรายงาน' })] });
  expect([doubt?.rule, doubt?.value, doubt?.role]).toEqual(['list-parity', '3 / 2', 'outcome']);
  expect(rulesOf({ measures: [measure({ steps, outcome: '๑) มีแผน ๒) มีรายงาน ๓) มีคู่มือ' })] })).toEqual([]);
  expect(rulesOf({ measures: [measure({ steps, outcome: 'มีครบตามแผน' })] })).toEqual([]);
});

test('a number left out or repeated once is told; lists in lists and glued numbers are not', () => {
  const of = (steps: string) =>
    doubtsOf({ measures: [measure({ steps })] }).filter((one) => one.rule === 'list-numbering');
  expect(of('๑. ก่อน\n๒. กลาง\n๔. หลัง').map(({ value, expected }) => [value, expected])).toEqual([['4', '3']]);
  expect(of('๑. ก่อน\n๒. กลาง\n๒. หลัง').map(({ value, expected }) => [value, expected])).toEqual([['2', '3']]);
  expect(of('๑. ก่อน\n๒. กลาง\n๓. หลัง')).toEqual([]);
  expect(of('๑. ก่อน\n๑. ย่อย\n๒. ย่อย\n๒. กลาง')).toEqual([]);
  expect(of('๑. ก่อน\n๒. กลางปี๓. ติด\n๔. หลัง')).toEqual([]);
});

test.each(['จัดทำแผนของหน่วยงาน และ', 'รายงานผลที่', 'เผยแพร่คู่มือ พร้อมทั้ง', 'จัดประชุม (ครั้งที่ ๒'])(
  'a cell that breaks off: %s',
  (summary) => {
    expect(rulesOf({ measures: [measure({ summary })] })).toEqual(['cell-truncated']);
  },
);

test.each([
  'ตรวจโดยหน่วยตรวจสอบภายใน',
  'จัดอบรมเจ้าหน้าที่',
  'ลงพื้นที่',
  'ดูแลสิ่งของ',
  'แผน (ฉบับแก้ไข)',
  'ใน',
  'ณ สถานที่',
])('a cell that only seems to break off: %s', (summary) => {
  expect(rulesOf({ measures: [measure({ summary })] })).toEqual([]);
});

test('an entry of a list may break off within its cell', () => {
  const [doubt] = doubtsOf({ measures: [measure({ steps: '๑. ทำคู่มือ พร้อมทั้ง\n๒. เผยแพร่' })] });
  expect([doubt?.rule, doubt?.value]).toEqual(['cell-truncated', 'ทำคู่มือ พร้อมทั้ง']);
});

test('an item named by the beginning of its name is cut; a shorter name and a whole one are not', () => {
  const of = (code: string, name: string) => doubtsOf({ items: [item({ code, name })] });
  expect(of('o40', 'การขับเคลื่อน').map(({ rule, proposal }) => [rule, proposal])).toEqual([
    ['cell-truncated', 'การขับเคลื่อนจริยธรรม'],
  ]);
  expect(of('o40', 'การขับเคลื่อนจริยธรรม')).toEqual([]);
  expect(of('o1', 'โครงสร้าง')).toEqual([]);
  expect(of('o21', 'แผนการจัดซื้อจัดจ้าง')).toEqual([]);
});

test('a heading that stops where all names of items go on is cut', () => {
  const heading = (text: string) => ({ kind: 'sub' as const, text, line: 9, rows: [] });
  const of = (text: string) => doubtsOf({ headings: [heading(text)] }).map(({ expected }) => expected);
  const nine = 'ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล';
  expect(of(`${nine}การบริหารทรัพยากร`)).toEqual(['การบริหารทรัพยากรบุคคล']);
  expect(of(`${nine}การบริหารทรัพยากรบุคคล`)).toEqual([]);
  expect(of('ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงานการดำเนินงาน')).toEqual([]);
});

test('actions as responsible and units elsewhere: both cells, each proposed the other', () => {
  const [actions, units] = ['๑.จัดทำคู่มือ\n๒.แต่งตั้งคณะทำงาน', '๑.สำนักปลัด\n๒.กองคลัง กองช่าง'];
  const doubts = doubtsOf({ measures: [measure({ responsible: actions, summary: units })] });
  expect(doubts.map(({ rule, level, role, proposal }) => [rule, level, role, proposal])).toEqual([
    ['columns-swapped', 'error', 'responsible', units],
    ['columns-swapped', 'error', 'summary', actions],
  ]);
  expect(rulesOf({ measures: [measure({ responsible: actions, summary: 'มีคู่มือ' })] })).toEqual([
    'role-doubtful',
  ]);
  expect(rulesOf({ measures: [measure({ responsible: '๑.คณะกรรมการจัดทำคู่มือ\n๒.กองคลัง' })] })).toEqual([]);
});

test('units glued together are parted, others are left', () => {
  const of = (responsible: string) => doubtsOf({ measures: [measure({ responsible })] });
  const [doubt] = of('กองคลังกองช่าง สำนักปลัด');
  expect([doubt?.rule, doubt?.value, doubt?.proposal]).toEqual([
    'separator-missing',
    'กองคลังกองช่าง',
    'กองคลัง, กองช่าง, สำนักปลัด',
  ]);
  for (const cell of ['กองคลัง กองช่าง', 'หัวหน้าสำนักปลัด', 'กอง การศึกษา', 'ผู้บริหารทุกส่วนราชการ'])
    expect(of(cell)).toEqual([]);
});

test('a note on rows that continue and, once, on boxes that are all ticked', () => {
  const [doubt] = doubtsOf({ measures: [measure({ line: 5, title: 'แผน', continued: [9, 12] })] });
  expect([doubt?.rule, doubt?.level, doubt?.expected]).toEqual(['row-continued', 'note', '9, 12']);
  const done = '☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ';
  const rows = Array.from({ length: 12 }, (_, index) => item({ line: index + 3, progress: done }));
  const all = doubtsOf({ items: rows });
  expect(all.map(({ rule, line, value }) => [rule, line, value])).toEqual([['all-ticked', 3, '12']]);
  expect(rulesOf({ items: [...rows, item({ progress: '☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ' })] })).toEqual([]);
});

test('no text makes it throw, and a proposal changes its cell', () => {
  const thai = fc.stringMatching(/^[ก-๛ ()๑๒๓.\n☑-]{0,60}$/u);
  fc.assert(
    fc.property(thai, thai, thai, (steps, responsible, progress) => {
      const fact = measure({ steps, responsible, progress });
      const doubts = doubtsOf({ measures: [fact], items: [item({ progress })], lines: [steps, progress] });
      for (const { of, role, proposal } of doubts)
        if (of === 'measures' && role !== null) expect(proposal).not.toBe(Reflect.get(fact, role));
    }),
    { numRuns: 150 },
  );
});

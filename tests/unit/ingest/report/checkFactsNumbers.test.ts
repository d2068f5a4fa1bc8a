import { expect, test } from 'vitest';
import { checkFacts } from '../../../../src/ingest/report/checks/facts';
import type { RuleId } from '../../../../src/text/rules';
import type { Report, ReportDoubt } from '../../../../src/ingest/report/report';
import { documentOf, itemOf, measureOf, reportOf, scoreOf } from './checkFactsFixture';

const only = (rule: RuleId, report: Report, text = ''): ReportDoubt[] =>
  checkFacts(report, documentOf(text)).filter((doubt) => doubt.rule === rule);

test('a number in front of another indicator’s name is proposed to be that one’s', () => {
  const scores = [
    scoreOf(1, 'การเปิดเผยข้อมูล', '60.00', { from: 'prose', printedNumber: '๔' }),
    scoreOf(2, 'การป้องกันการทุจริต', '50.00', { from: 'prose', printedNumber: '๓๐' }),
    scoreOf(3, 'การใช้อำนาจ', '90.00', { printedNumber: '๓', rank: '๑' }),
    scoreOf(4, 'การใช้งบประมาณ', '90.00', { rank: '๔' }),
  ];
  const text = 'ตัวชี้วัดที่ ๔ การเปิดเผยข้อมูล ได้ ๖๐\nตัวชี้วัดที่ ๓๐ การป้องกันการทุจริต ได้ ๕๐';
  expect(only('number-name-differ', reportOf({}, { scores }), text)).toMatchObject([
    {
      level: 'error',
      of: 'scores',
      line: 1,
      role: 'indicator',
      value: '๔ การเปิดเผยข้อมูล',
      expected: '9',
      proposal: '9',
      about: 'องค์การบริหารส่วนตำบลสมมติ 2564 9',
    },
    { of: 'scores', line: 2, expected: '10', proposal: '10' },
  ]);
});

test('a measure that numbers a sub-indicator as an indicator is told, without a proposal', () => {
  const steps = 'จากผลการประเมิน ตัวชี้วัดที่ ๙ การบริหารและพัฒนาทรัพยากรบุคคล ประเด็น สมมติ';
  const fine = 'ตัวชี้วัดที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล และ ตัวชี้วัดที่ ๙ การเปิด เผยข้อมูล';
  const measures = [measureOf(1, { title: 'ก', steps }), measureOf(2, { title: 'ข', steps: fine })];
  const text = `ก\t${steps}\nข\t${fine}`;
  expect(only('number-name-differ', reportOf({}, { measures }), text)).toMatchObject([
    {
      of: 'measures',
      line: 1,
      role: 'steps',
      value: 'ตัวชี้วัดที่ ๙ การบริหารและพัฒนาทรัพยากรบุคคล',
      expected: '9.4',
      proposal: null,
    },
  ]);
});

test('targets taken out of the cell they stood in are a cell of the measure', () => {
  const targets = 'ตัวชี้วัดที่ ๑ การใช้อำนาจ';
  const measures = [measureOf(1, { targets, steps: 'อบรม' })];
  const doubts = only('number-name-differ', reportOf({}, { measures }), `ก\t${targets} อบรม`);
  expect(doubts).toMatchObject([{ of: 'measures', line: 1, role: 'indicator', expected: '3' }]);
});

test('each other name of an indicator is noted once', () => {
  const scores = [scoreOf(3, 'การปรับปรุงการทำงาน', '80.00', {}), scoreOf(4, 'การใช้อำนาจ', '81.00', {})];
  const text = 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน\nตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของทางราชการ และอื่น';
  expect(only('name-variant', reportOf({}, { scores }), text)).toMatchObject([
    {
      level: 'note',
      of: 'text',
      line: 2,
      value: 'การใช้ทรัพย์สินของทางราชการ',
      expected: 'การใช้ทรัพย์สินของราชการ',
    },
    { level: 'note', of: 'scores', line: 3, role: 'indicator', expected: 'การปรับปรุงระบบการทำงาน' },
  ]);
});

test('a claimed count is held against lines and against codes', () => {
  const items = ['o2', 'o28', 'o28'].map((code, index) => itemOf(index + 2, code, { from: 'prose' }));
  const claim = (claimed: number) => [{ line: 1, claimed, items: [2, 3, 4], text: 'จำนวน' }];
  const doubts = (claimed: number) => only('count-claim', reportOf({}, { items, claims: claim(claimed) }));
  expect(doubts(3)).toMatchObject([
    { level: 'error', of: 'text', line: 1, value: '3', expected: '2', detail: 'o28: 3, 4' },
  ]);
  expect(doubts(4)).toMatchObject([{ expected: '3 | 2' }]);
  const right = reportOf(
    {},
    { items: items.slice(0, 2), claims: [{ line: 1, claimed: 2, items: [2, 3], text: '' }] },
  );
  expect(only('count-claim', right)).toEqual([]);
});

test('the lowest is called so, and is', () => {
  const scores = [
    scoreOf(1, 'การเปิดเผยข้อมูล', '60.00', {}),
    scoreOf(2, 'การป้องกันการทุจริต', '30.50', {}),
    scoreOf(3, 'การใช้อำนาจ', '90.00', {}),
  ];
  const text =
    '\n\n\nตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้คะแนนที่สุด\nตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้คะแนนต่ำที่สุด' +
    '\nตัวชี้วัดที่ ๓ การใช้อำนาจ ได้คะแนนน้อยที่สุด';
  expect(only('lowest-word', reportOf({}, { scores }), text)).toMatchObject([
    { level: 'warning', line: 4, expected: 'ได้คะแนนต่ำที่สุด', detail: '9 60.00; 10 30.50' },
    { line: 6, expected: '', detail: '3 90.00; 10 30.50' },
  ]);
});

test('levels of two schemes do not mix', () => {
  const level = (fiscalYear: number, text: string) =>
    only(
      'level-scheme-mixed',
      reportOf(
        {
          fiscalYear,
          assessedYear: fiscalYear,
          statedLevel: { text, line: 1 },
          statedTotal: { text: '๙๗.๐๐', line: 1 },
        },
        {},
      ),
    );
  expect(level(2567, 'ดีเยี่ยม (ระดับ AA)')).toMatchObject([
    { level: 'warning', of: 'text', expected: 'ผ่านดีเยี่ยม', detail: 'AA; ดีเยี่ยม' },
  ]);
  expect(level(2567, 'A')).toHaveLength(1);
  expect(level(2564, 'ผ่านดีเยี่ยม')).toMatchObject([{ expected: 'AA' }]);
  expect(level(2567, 'ระดับ ผ่านดี')).toEqual([]);
  expect(level(2564, 'ระดับ B')).toEqual([]);
});

test('a check list of another year’s items is told by codes and names', () => {
  const names = [
    'ข้อมูลการติดต่อ',
    'กฎหมายที่เกี่ยวข้อง',
    'ข่าวประชาสัมพันธ์',
    'Q&A',
    'Social Network',
    'นโยบายคุ้มครองข้อมูลส่วนบุคคล',
    'แผนดำเนินงานและการใช้งบประมาณประจำปี',
    'รายงานผลการดำเนินงานประจำปี',
    'E-Service',
    'การขับเคลื่อนจริยธรรม',
  ];
  const numbers = [5, 6, 7, 8, 9, 10, 11, 13, 18, 40];
  const items = names.map((name, index) => itemOf(index + 1, `o${numbers[index] ?? 0}`, { name }));
  const doubts = (fiscalYear: number) => only('item-list-year', reportOf({ fiscalYear }, { items }));
  expect(doubts(2567)).toMatchObject([
    {
      level: 'warning',
      of: 'text',
      line: 1,
      value: '10',
      expected: '2566',
      detail: '2566 = 10/10; 2567 = 0/10',
    },
  ]);
  expect(doubts(2566)).toEqual([]);
});

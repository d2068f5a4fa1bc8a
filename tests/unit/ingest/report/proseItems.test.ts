import { expect, test } from 'vitest';
import { placeAt } from '../../../../src/ingest/place';
import { proseFacts } from '../../../../src/ingest/report/prose/proseFacts';
import { blocksOf } from './proseBlocks';

const read = (...lines: (string | readonly string[])[]) =>
  proseFacts(blocksOf('ผลการประเมิน ITA ปีงบประมาณ 2564', ...lines));
const intro = '๑. ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ไม่ได้คะแนน จำนวน ๒ ข้อ ดังต่อไปนี้';
const codes = (...lines: (string | readonly string[])[]) => read(...lines).items.map(({ code }) => code);

test('a list below a sentence that says so gives code, name and reason, and a claim', () => {
  const { items, claims } = read(
    intro,
    '- ข้อ ๐๒ ข้อมูลสมมติ : ไม่มีช่องทาง',
    '-ข้อ ๐๑๐ แผนสมมติ:เนื่องจากไม่มีแผนสมมติ (๐๒๑) จึงไม่พิจารณา ๐๒๒',
  );
  expect(items).toEqual([
    {
      line: 3,
      from: 'prose',
      printedCode: '๐๒',
      code: 'o2',
      name: 'ข้อมูลสมมติ',
      reason: 'ไม่มีช่องทาง',
      sub: '',
      components: '',
      responsible: '',
      progress: '',
    },
    {
      line: 4,
      from: 'prose',
      printedCode: '๐๑๐',
      code: 'o10',
      name: 'แผนสมมติ',
      reason: 'เนื่องจากไม่มีแผนสมมติ (๐๒๑) จึงไม่พิจารณา ๐๒๒',
      sub: '',
      components: '',
      responsible: '',
      progress: '',
    },
  ]);
  expect(claims).toEqual([{ line: 2, claimed: 2, items: [3, 4], text: intro }]);
});

test.each([
  ['๐๑๒', 'o12'],
  ['๐๒', 'o2'],
  ['O2', 'o2'],
  ['o2', 'o2'],
  ['0 12', 'o12'],
  ['012', 'o12'],
  ['(O12)', 'o12'],
  ['๐๔๐', 'o40'],
])('a code may be written %s', (printed, code) => {
  expect(codes(intro, `- ข้อ ${printed} ชื่อสมมติ : เหตุผล`)).toEqual([code]);
  expect(codes(intro, `${printed} ชื่อสมมติ : เหตุผล`)).toEqual([code]);
});

test('with the word ข้อ a number will do; o60 is an item of no list', () => {
  expect(codes(intro, 'OIT ข้อ 2 ชื่อสมมติ', '- ข้อ ๑๒ ชื่อสมมติ')).toEqual(['o2', 'o12']);
  expect(read(intro, '- ข้อ ๐๖๐ ชื่อสมมติ').items).toMatchObject([{ printedCode: '๐๖๐', code: '' }]);
});

test('a list ends at a row or at other text, not at a page number or the heading of a sub-indicator', () => {
  const item = '- ข้อ ๐๓ ชื่อสมมติ';
  expect(codes(intro, ['ก', 'ข'], item)).toEqual([]);
  expect(codes(intro, 'ดังนั้น หน่วยงานจึงจัดทำแผน', item)).toEqual([]);
  expect(codes(intro, 'ดังนี้', '- ๓ -', item)).toEqual(['o3']);
  expect(read(intro, 'ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลสมมติ', item).items).toMatchObject([{ code: 'o3', sub: '9.1' }]);
});

test('a reason broken over two physical lines is one, as long as the list is short of its count', () => {
  const { items } = read(
    intro,
    '- ข้อ ๐๒ ข้อมูลสมมติ : ไม่มี',
    'ช่องทางติดต่อ',
    '- ข้อ ๐๓ ชื่อสมมติ : ไม่พบ',
    'ข้อความต่อไป',
  );
  expect(items.map(({ reason }) => reason)).toEqual(['ไม่มี ช่องทางติดต่อ', 'ไม่พบ']);
});

test('one sentence may name several items, each with a place of its own', () => {
  const { items, claims } = read('ข้อ ๐๒, ๐๑๒ และ ๐๑๖ ไม่ได้คะแนน');
  expect(items.map(({ line, code, name }) => [line, code, name])).toEqual([
    [placeAt(2, 0), 'o2', ''],
    [placeAt(2, 1), 'o12', ''],
    [placeAt(2, 2), 'o16', ''],
  ]);
  expect(claims).toEqual([]);
  expect(codes(intro, '- ข้อ ๐๒ และ ๐๑๒', '- ข้อ ๐๓ ชื่อสมมติ')).toEqual(['o2', 'o12', 'o3']);
  const named = read('ไม่ได้คะแนน จำนวน 2 ข้อ ได้แก่ O2 ข้อมูลสมมติ และข้อ O12 แผนสมมติ');
  expect(named.items.map(({ code, name }) => [code, name])).toEqual([
    ['o2', 'ข้อมูลสมมติ'],
    ['o12', 'แผนสมมติ'],
  ]);
  expect(named.claims).toMatchObject([{ line: 2, claimed: 2, items: [2, placeAt(2, 1)] }]);
});

test('an item may say itself that it got nothing', () => {
  expect(read('ข้อ O5 ชื่อสมมติ ไม่ได้คะแนน เนื่องจากไม่มีข้อมูล').items).toMatchObject([
    { code: 'o5', name: 'ชื่อสมมติ', reason: 'ไม่มีข้อมูล' },
  ]);
});

test('codes elsewhere are no items: plans, references, numbers', () => {
  expect(codes('- ข้อ ๐๒ ข้อมูลสมมติ : จะเผยแพร่', 'ตามข้อ ๐๓๔ ให้จัดทำแผน')).toEqual([]);
  expect(codes('ไม่ได้คะแนน จำนวน 05 ข้อ โทร 035-511222 เวลา 09.30 น. วันที่ 01/02/2564')).toEqual([]);
});

test('reasons give no scores and no years', () => {
  const { scores, facts } = read(intro, '- ข้อ ๐๒ ข้อมูลสมมติ : ผลการประเมิน ITA ปี ๒๕๖๓ ได้คะแนน 70.00 คะแนน');
  expect(scores).toEqual([]);
  expect(facts.years.map(({ year }) => year)).not.toContain(2563);
});

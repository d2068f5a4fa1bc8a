import { expect, test } from 'vitest';
import fc from 'fast-check';
import { lineOf } from '../../../../src/ingest/place';
import { gather } from '../../../../src/ingest/report/gather';
import { propose } from '../../../../src/ingest/propose/propose';
import { stage } from '../../../../src/ingest/stage/stage';
import type { Edit, TextTable } from '../../../../src/ingest/types';
import { rulesOf, scoresOf, staged } from '../stageFixtures';
import { doubt, item, measure, report, score } from './gatherFixture';

const stageOf = (table: TextTable | undefined, edits: readonly Edit[] = []) => {
  const mapping = table && propose(table)?.mapping;
  if (!mapping) throw new Error('no table');
  return stage(table, mapping, { edits, sourceId: 1 });
};
const agency = 'องค์การบริหารส่วนตำบลสมมติ@สมมาตร';

test('three tables, each of its year and of the agency with its place, then the others as they are', () => {
  const other: TextTable = {
    file: 'f',
    sheet: null,
    kind: 'text',
    encoding: null,
    rows: [['a']],
    lines: [9],
  };
  const checked = item(20, { from: 'checklist' });
  const given = report({ scores: [score(3)], measures: [measure(8)], items: [checked], others: [other] });
  const tables = gather(given, [], 'docx');
  expect(tables.map(({ sheet, kind, gathered }) => [sheet, kind, gathered?.mapping.subject])).toEqual([
    ['คะแนน', 'docx', 'items'],
    ['มาตรการ', 'docx', 'measures'],
    ['รายการข้อมูล', 'docx', 'checklist'],
    [null, 'text', undefined],
  ]);
  expect(tables[3]).toBe(other);
  expect(tables.slice(0, 3).map(({ gathered }) => gathered?.mapping)).toMatchObject([
    { fiscalYear: 2564, agency: 'องค์การบริหารส่วนตำบลสมมติ อำเภอสมมุติ จังหวัดสมมาตร' },
    { fiscalYear: 2565 },
    { fiscalYear: 2565 },
  ]);
  expect(gather(report(), [])).toEqual([]);
  const [unnamed] = gather(
    report({ scores: [score(3)], facts: { ...report().facts, agency: null, assessedYear: null } }),
    [],
  );
  expect(unnamed?.gathered?.mapping).toMatchObject({ agency: null, fiscalYear: null });
});

test('scores, the stated total and lost items are staged as printed; a name outweighs the number before it', async () => {
  const given = report({
    facts: {
      ...report().facts,
      statedTotal: { text: '๙๐.๕', line: 5 },
      statedLevel: { text: 'ระดับ A', line: 5 },
    },
    scores: [
      score(3, { rank: '๑' }),
      score(7, { from: 'prose', printedNumber: '๔', name: 'การเปิดเผยข้อมูล', score: '๒๗.๗๑' }),
      score(8, { from: 'prose', code: 'IIT', name: '', score: '๘๐' }),
    ],
    items: [item(9), item(10, { printedCode: '๐๑๒', code: 'o12', name: '' })],
  });
  const result = await stageOf(gather(given, [])[0]);
  expect(scoresOf(result)).toEqual([
    `${agency} 2564 3 95.6`,
    `${agency} 2564 total 90.5`,
    `${agency} 2564 9 27.71`,
    `${agency} 2564 IIT 80`,
    `${agency} 2564 o2 0`,
    `${agency} 2564 o12 0`,
  ]);
  expect(staged(result, 'stage_level')).toMatchObject([{ level: 'A', row_no: 5 }]);
  expect(staged(result, 'stage_score')[4]).toMatchObject({ note: 'ข้อมูลผู้บริหาร: เหตุผลสมมติ', row_no: 9 });
  expect(rulesOf(result)).toEqual(['7 name-differs']);
  expect(staged(result, 'stage_agency')).toMatchObject([
    { name: 'องค์การบริหารส่วนตำบลสมมติ', type: 'อบต.', district: 'สมมุติ', province: 'สมมาตร' },
  ]);
});

test('a total that the scores have from the same line is not there twice, and takes its level', () => {
  const given = report({
    facts: { ...report().facts, statedTotal: { text: '๙๐.๕', line: 5 }, statedLevel: { text: 'A', line: 5 } },
    scores: [score(5, { code: 'total', name: 'ภาพรวม', score: '๙๐.๕', from: 'prose' })],
  });
  expect(gather(given, [])[0]?.rows.slice(1)).toEqual([['', '', 'คะแนนรวม', '๙๐.๕', 'A', '']]);
});

test('measures keep all a report says of them; only numbered entries are steps; no steps column, no steps', async () => {
  const given = report({
    measures: [
      measure(8, {
        title: '๒.มาตรการ\nสมมติ',
        seq: '',
        steps: 'ผลการประเมินสมมติ\n๑. ร่างแผน ๒. ประกาศแผน',
        summary: 'ทำแล้ว',
        recommendation: 'ควรทำต่อ',
        progress: '☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - ยังไม่ครบ',
        targets: 'ตัวชี้วัดที่ ๙ การบริหารและพัฒนาทรัพยากรบุคคล',
      }),
      measure(9, { title: '๑. อบรม ๒. ประชุม', group: { text: 'ตัวชี้วัดที่ ๓ การใช้อำนาจ', line: 9 } }),
    ],
  });
  const result = await stageOf(gather(given, [])[0]);
  expect(staged(result, 'stage_measure')).toMatchObject([
    {
      row_no: 8,
      plan_year: 2565,
      seq: '๒',
      group_name: 'ประเด็นที่ ๑ เรื่องสมมติ',
      title: 'มาตรการ สมมติ',
      steps: 'ร่างแผน\nประกาศแผน',
      start_date: '2021-10-01',
      end_date: '2021-12-31',
      summary: 'ทำแล้ว',
      recommendation: 'ควรทำต่อ',
      progress_text: '- ยังไม่ครบ',
      status: 'done',
    },
    { title: '๑. อบรม ๒. ประชุม', steps: null, seq: '๑' },
  ]);
  expect(staged(result, 'stage_target').map(({ code, basis }) => [code, basis])).toEqual([
    ['9', 'stated'],
    ['3', 'stated'],
  ]);
});

test('facts of one line have places of their own, in the order of the document, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 60 }), (lines) => {
      const [table] = gather(report({ scores: lines.map((line) => score(line)) }), []);
      const places = table?.lines.slice(1) ?? [];
      expect(places).toHaveLength(lines.length);
      expect(new Set(places).size).toBe(lines.length);
      expect(Math.max(...places)).toBeLessThan(2 ** 31);
      const many = lines.some((line) => lines.filter((other) => other === line).length > 21);
      if (!many) expect(places.map(lineOf)).toEqual([...lines].sort((a, b) => a - b));
    }),
  );
});

const doubts = [
  doubt({ of: 'measures', line: 8, role: 'steps', value: 'พร้อมทั้ง', proposal: 'ใหม่' }),
  doubt({ of: 'measures', line: 12, role: 'progress' }),
  doubt({ of: 'measures', line: 8, role: 'score', proposal: 'ไม่มีที่' }),
  doubt({ of: 'scores', line: 3, role: 'indicator', rule: 'number-name-differ', proposal: '9' }),
  doubt({ of: 'text', line: 3, rule: 'count-claim' }),
  doubt({ of: 'items', line: 77, role: 'itemCode', about: 'ที่ไม่มีแถว' }),
];
const doubted = () =>
  gather(
    report({
      scores: [score(3, { printedNumber: '๔', name: 'การเปิดเผยข้อมูล' })],
      measures: [measure(8, { continued: [12], steps: '๑. ร่าง' })],
    }),
    doubts,
  );

test('doubts stand at the cells of their facts, those about the text with the first table, none is lost', () => {
  const [scores, measures] = doubted().map(({ gathered }) =>
    gathered?.doubts.map(({ row, column, columnName, proposal }) => [row, column, columnName, proposal]),
  );
  expect(scores).toEqual([
    [3, 1, 'รหัส', '9'],
    [3, -1, '', null],
    [77, -1, '', null],
  ]);
  expect(measures).toEqual([
    [8, 3, 'วิธีดำเนินการ', 'ใหม่'],
    [8, 9, 'ความก้าวหน้า', null],
    [8, -1, '', null],
  ]);
  expect(doubted()[1]?.gathered?.doubts[0]?.about).toBe('องค์การบริหารส่วนตำบลสมมติ 2565');
});

test('a doubt goes with the edit of its cell, one of a row with any edit of the row; it says more than our own finding', async () => {
  const [scores, measures] = doubted();
  expect(rulesOf(await stageOf(scores))).toEqual([
    '3 number-name-differ',
    '3 count-claim',
    '77 cell-truncated',
  ]);
  const renumbered = await stageOf(scores, [{ row: 3, column: 1, value: '9' }]);
  expect(rulesOf(renumbered)).toEqual(['77 cell-truncated']);
  const of = async (edits: readonly Edit[]) =>
    (await stageOf(measures, edits)).findings
      .filter(({ rule }) => rule === 'cell-truncated')
      .map(({ column }) => column);
  expect(await of([])).toEqual([3, 9, -1]);
  expect(await of([{ row: 8, column: 3, value: 'ก' }])).toEqual([9]);
  // Confirmed targets are no edit of a cell.
  expect(await of([{ row: 8, column: -2, value: '9' }])).toEqual([3, 9, -1]);
});

test('the proposal is certain, and remembered apart from files with the same headers', () => {
  const [scores, measures] = doubted();
  const keys = [scores, measures].map((table) => table && propose(table));
  expect(keys.map((proposal) => proposal?.confidence)).toEqual([1, 1]);
  const plain = measures && propose({ ...measures, gathered: undefined } as unknown as TextTable);
  expect(plain?.headerKey).not.toBe(keys[1]?.headerKey);
  // What was saved as a plain file is read the same way again.
  expect(plain?.mapping.roles).toEqual(keys[1]?.mapping.roles);
});

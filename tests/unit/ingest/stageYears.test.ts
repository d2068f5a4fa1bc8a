import { expect, test } from 'vitest';
import type { Role } from '../../../src/ingest/types';
import { stage } from '../../../src/ingest/stage/stage';
import { mappingOf, rowsOf, rulesOf, scoresOf, staged, stageText, tableOf } from './stageFixtures';

const dated = (kind: 'score' | 'level', fiscalYear: number): Role => ({ kind, fiscalYear });
const plain = (...kinds: readonly ('agency' | 'code' | 'level')[]): readonly Role[] =>
  kinds.map((kind) => ({ kind }));
const stageDated = (text: string, roles: readonly Role[], layout: 'long' | 'merged' | 'wide' = 'long') =>
  stage(tableOf(rowsOf(text)), { ...mappingOf('ignore'), roles, layout }, { edits: [], sourceId: 1 });
const levelsOf = (source: Awaited<ReturnType<typeof stage>>) =>
  staged(source, 'stage_level').map((row) => `${String(row.fiscal_year)} ${String(row.level)}`);

test('each cell is a fact of its column’s year; blank cells are none; a level row holds a level a year', async () => {
  const source = await stageDated('หน่วยงาน|ตัวชี้วัด|2563|2564\nก|1|90|91\nก|2||80\nก|ระดับ|A|B', [
    ...plain('agency', 'code'),
    dated('score', 2563),
    dated('score', 2564),
  ]);
  expect(scoresOf(source)).toEqual(['ก 2563 1 90', 'ก 2564 1 91', 'ก 2564 2 80']);
  expect(levelsOf(source)).toEqual(['2563 A', '2564 B']);
  expect([source.rowsRead, source.refused.length, source.findings]).toEqual([3, 0, []]);
});

test('one unreadable cell refuses the row with all its years', async () => {
  const source = await stageDated('หน่วยงาน|ตัวชี้วัด|2563|2564\nก|1|90|x\nก|2|70|80', [
    ...plain('agency', 'code'),
    dated('score', 2563),
    dated('score', 2564),
  ]);
  expect(scoresOf(source)).toEqual(['ก 2563 2 70', 'ก 2564 2 80']);
  expect(rulesOf(source)).toEqual(['2 score-not-number']);
  expect([source.rowsRead, source.refused.length]).toEqual([2, 1]);
});

test('merged blocks and wide tables carry years side by side too', async () => {
  const merged = await stageDated(
    'หน่วยงาน|ตัวชี้วัด|2563|2564\nก|1|90|91\n|2|80|81',
    [...plain('agency', 'code'), dated('score', 2563), dated('score', 2564)],
    'merged',
  );
  expect(scoresOf(merged)).toEqual(['ก 2563 1 90', 'ก 2564 1 91', 'ก 2563 2 80', 'ก 2564 2 81']);
  const total = (fiscalYear: number): Role => ({ kind: 'node', code: 'total', scale: 'percent', fiscalYear });
  const roles = [...plain('agency'), total(2563), dated('level', 2563), total(2564), dated('level', 2564)];
  const wide = await stageDated('หน่วยงาน|รวม 2563|ระดับ|รวม 2564|ระดับ\nก|90|A|80|B', roles, 'wide');
  expect(levelsOf(wide)).toEqual(['2563 A', '2564 B']);
  const yearless = [...plain('agency'), total(2563), total(2564), ...plain('level')];
  const unsaid = await stageDated('หน่วยงาน|รวม 2563|รวม 2564|ระดับ\nก|90|80|A', yearless, 'wide');
  expect(unsaid.findings.map(({ rule, value }) => [rule, value])).toEqual([['column-unknown', 'ระดับ']]);
});

test('a column that is not read is noted once, if it has a header and values and is no count of rows', async () => {
  const text = 'ลำดับ|หน่วยงาน|ปี|รหัส|คะแนน|ของแถม|ว่าง||ขีด\n1|ก|2564|1|90|x||y|-\n2|ก|2564|2|80|x||y|-';
  const source = await stageText(text, 'ignore agency year code score ignore ignore ignore ignore');
  const { findings } = source;
  expect(findings.map(({ rule, level, row, column, value }) => [rule, level, row, column, value])).toEqual([
    ['column-unknown', 'note', 1, 5, 'ของแถม'],
  ]);
  expect(source.refused).toEqual([]);
});

test('a known column without a use is noted as well: remarks beside measures, a second title', async () => {
  const source = await stageText(
    'หน่วยงาน|ปี|ลำดับ|มาตรการ|หมายเหตุ|กิจกรรม\nก|2565|1|ให้ความรู้|ควรทำต่อ|ประชุม',
    'agency year seq title note title',
    { subject: 'measures' },
  );
  const unread = source.findings.filter(({ rule }) => rule === 'column-unknown');
  expect(unread.map(({ value }) => value)).toEqual(['หมายเหตุ', 'กิจกรรม']);
});

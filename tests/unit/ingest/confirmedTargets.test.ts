import { expect, test } from 'vitest';
import { applyEdits, targetsColumn } from '../../../src/ingest/edits';
import { rulesOf, rowsOf, staged, stageText, tableOf } from './stageFixtures';

const text = `
หน่วยงาน | ปี | มาตรการ | วิธีการ
อบต.สมมติ | 2565 | การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน | ประชุม
`;
const stageWith = (value?: string) =>
  stageText(
    text,
    'agency year title steps',
    { subject: 'measures' },
    { edits: value === undefined ? [] : [{ row: 2, column: targetsColumn, value }] },
  );
const targets = async (value?: string) =>
  staged(await stageWith(value), 'stage_target').map(({ code, basis }) => `${String(code)} ${String(basis)}`);

test('words match until the person says what a measure aims at', async () => {
  expect(await targets()).toEqual(['o43 matched']);
  expect(await targets('o43')).toEqual(['o43 confirmed']);
  expect(await targets('o36, o37')).toEqual(['o36 confirmed', 'o37 confirmed']);
});

test('blank removes every target, and nothing is matched behind the person', async () => {
  expect(await targets('')).toEqual([]);
  expect(rulesOf(await stageWith(''))).toEqual([]);
});

test('a node that the year does not have is found, as in a cell', async () => {
  expect(rulesOf(await stageWith('o99'))).toEqual(['2 target-unknown']);
});

test('the text of the table stays as it is', () => {
  const table = tableOf(rowsOf(text));
  expect(applyEdits(table, [{ row: 2, column: targetsColumn, value: 'o43' }]).table.rows).toEqual(table.rows);
});

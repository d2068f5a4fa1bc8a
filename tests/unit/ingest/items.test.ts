import { describe, expect, test } from 'vitest';
import { parseItem } from '../../../src/ingest/stage/items';
import { rulesOf, staged, stageText } from './stageFixtures';

describe('words', () => {
  test.each([
    ['100', 100],
    ['0', 0],
    ['๐', 0],
    ['ได้คะแนน', 100],
    ['ไม่ได้ คะแนน', 0],
    ['มี', 100],
    ['ไม่มี', 0],
    ['ดำเนินการ', 100],
    ['ยังไม่ได้ดำเนินการ', 0],
    ['☑', 100],
    ['☐', 0],
    ['☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ', 100],
    ['☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ', 0],
    ['<input type="checkbox"/> ยังไม่ได้ดำเนินการ <input checked="" type="checkbox"/> ดำเนินการ', 100],
    ['', 'missing'],
    ['-', 'missing'],
    ['1', 'one'],
    ['50', 'not-whole'],
    ['บางส่วน', 'not-whole'],
  ])('%s', (text, value) => {
    expect(parseItem(text)).toBe(value);
  });
});

const items = (...values: string[]) =>
  stageText(
    `หน่วยงาน | ปี | ข้อ | ผล\n${values.map((value, index) => `อบต.ก | 2564 | ๐${index + 1} | ${value}`).join('\n')}`,
    'agency year code score',
    { subject: 'items' },
  );

test('1 is 100 where the whole table says 0 and 1, and no whole item where it says 100 too', async () => {
  const binary = await items('1', '0', '1', '-');
  expect(staged(binary, 'stage_score').map(({ score }) => score)).toEqual([100, 0, 100]);
  const mixed = await items('1', '0', '100');
  expect(rulesOf(mixed)).toEqual(['2 item-not-whole']);
  expect(staged(mixed, 'stage_score').map(({ score }) => score)).toEqual([0, 100]);
});

test('a bare number in a table of items counts items', async () => {
  const text = 'หน่วยงาน | ข้อ | ผล\nอบต.ก | 9 | มี\nอบต.ก | ๐๑๒ | ไม่มี';
  const result = await stageText(text, 'agency code score', { subject: 'items', fiscalYear: 2564 });
  expect(staged(result, 'stage_score').map(({ code, score }) => [code, score])).toEqual([
    ['o9', 100],
    ['o12', 0],
  ]);
});

test('beside the name of an indicator a bare number is an indicator, also in a table of items', async () => {
  const text = 'หน่วยงาน | ข้อ | ชื่อ | ผล\nอบต.ก | ๙ | การเปิดเผยข้อมูล | 67.71\nอบต.ก | ๔ | การเปิดเผยข้อมูล | 27.71';
  const result = await stageText(text, 'agency code name score', { subject: 'items', fiscalYear: 2564 });
  expect(staged(result, 'stage_score').map(({ code, score }) => [code, score])).toEqual([
    ['9', 67.71],
    ['9', 27.71],
  ]);
  expect(rulesOf(result)).toEqual(['3 name-differs']);
  expect(result.findings[0]?.detail).toContain('๔ = 4 การใช้ทรัพย์สินของราชการ');
});

import { expect, test } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { statedTargets } from '../../../src/ingest/measures/targets';

const read = (cell: string) => {
  const tree = framework(2564);
  if (!tree) throw new Error('no framework 2564');
  const { targets, unknown } = statedTargets(tree, cell);
  return [targets.map(({ code }) => code).join(' '), unknown.join(' | ')];
};

test.each([
  ['1', '1', ''],
  ['9.2', '9.2', ''],
  ['o42', 'o42', ''],
  ['o42, o43', 'o42 o43', ''],
  ['o36; o37;o41', 'o36 o37 o41', ''],
  ['o36 o37', 'o36 o37', ''],
  ['9.2, o42', '9.2 o42', ''],
  ['๙.๒ และ ๐๔๒', '9.2 o42', ''],
  ['o42/o43', 'o42 o43', ''],
  ['o42-o43', 'o42 o43', ''],
  ['9.1 – 9.3', '9.1 9.2 9.3', ''],
  ['ตัวชี้วัดที่ 9 และตัวชี้วัดที่ 10', '9 10', ''],
  ['การเปิดเผยข้อมูล', '9', ''],
  ['การเปิดเผยข้อมูล, การป้องกันการทุจริต', '9 10', ''],
  ['o36 ตามที่ผู้ประเมินแนะนำ', 'o36', ''],
  ['o42, o99', 'o42', 'o99'],
  ['ทั่วไป', '', 'ทั่วไป'],
  ['-', '', ''],
  ['', '', ''],
])('%s', (cell, codes, unknown) => {
  expect(read(cell)).toEqual([codes, unknown]);
});

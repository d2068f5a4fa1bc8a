import { expect, test } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { scoresOf, stageText } from './stageFixtures';

const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const values = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];
const name = 'การป้องกันการทุจริต';

/** A wide table of one agency whose indicator 5 bears the name of indicator 10, its columns in `order`. */
const wide = (order: readonly string[], total: string) => {
  const header = order.map((code) => (code === '5' || code === '10' ? name : `ตัวชี้วัดที่ ${code}`));
  const cells = order.map((code) => String(values[codes.indexOf(code)]));
  return {
    text: `หน่วยงาน | ปี | ${header.join(' | ')} | คะแนนรวม\nอบต.สมมติ | 2564 | ${cells.join(' | ')} | ${total}`,
    roles: ['agency year', ...order.map((code) => `node:${code === '5' ? '10' : code}`), 'node:total'].join(
      ' ',
    ),
  };
};
const staged = (order: readonly string[], total: string, edits: { column: number; value: string }[] = []) => {
  const { text, roles } = wide(order, total);
  const said = edits.map((edit) => ({ row: 1, ...edit }));
  return stageText(text, roles, { layout: 'wide' }, { edits: said });
};
const elsewhere = ['5', '1', '2', '3', '4', '6', '10', '7', '8', '9'];

test('two columns of one name: neither is read, and the total says which is the missing indicator', async () => {
  const result = await staged(elsewhere, '75.70');
  expect(result.findings).toMatchObject([
    {
      rule: 'name-ambiguous',
      row: 1,
      column: 2,
      value: name,
      proposal: '5',
      detail: '5 = 97.57; 10 = 31.25; total 75.70',
    },
  ]);
  expect([result.rowsRead, result.refused.length, scoresOf(result).length]).toEqual([1, 0, 9]);
});

test('where the total is misprinted the place in the run of indicators decides', async () => {
  const [found] = (await staged(codes, '95.7')).findings;
  expect(found).toMatchObject({ column: 6, expected: '5 การแก้ไขปัญหาการทุจริต', proposal: '5' });
  expect(found?.detail).toBe('4 → 5 การแก้ไขปัญหาการทุจริต → 6');
});

test('without numbers or place to decide there is a finding, but no proposal', async () => {
  const { findings } = await staged(elsewhere, '-');
  expect(findings).toMatchObject([{ rule: 'name-ambiguous', proposal: null }]);
});

test('accepted as an edit of the header, all ten are read', async () => {
  const result = await staged(codes, '95.7', [{ column: 6, value: '5' }]);
  expect(result.findings).toEqual([]);
  const key = 'องค์การบริหารส่วนตำบลสมมติ';
  expect(scoresOf(result)).toEqual([
    ...codes.map((code, at) => `${key} 2564 ${code} ${values[at]}`),
    `${key} 2564 total 95.7`,
  ]);
});

test('two columns of one name with nothing missing are left to be compared as duplicates', async () => {
  const text = `หน่วยงาน | ปี | ${codes.join(' | ')} | 10\nอบต.สมมติ | 2564 | ${values.join(' | ')} | 31.25`;
  const roles = `agency year ${codes.map((code) => `node:${code}`).join(' ')} node:10`;
  const result = await stageText(text, roles, { layout: 'wide' });
  expect(result.findings).toEqual([]);
  expect(scoresOf(result)).toHaveLength(11);
});

test('the totals are compared by the framework in use, also one of the person’s own', async () => {
  const packaged = framework(2564);
  if (!packaged) throw new Error('no framework 2564');
  const shares: Readonly<Record<string, number>> = { IIT: 0.25, EIT: 0.25, OIT: 0.5 };
  const nodes = packaged.nodes.map((node) => ({ ...node, weight: shares[node.code] ?? node.weight }));
  const { text, roles } = wide(elsewhere, '71.33');
  const options = { edits: [], frameworkOf: () => ({ ...packaged, nodes }) };
  const result = await stageText(text, roles, { layout: 'wide' }, options);
  expect(result.findings).toMatchObject([{ proposal: '5', detail: '5 = 97.57; 10 = 31.25; total 71.33' }]);
});

test('a first row without a readable year does not hide the fault of the header', async () => {
  const { text, roles } = wide(codes, '95.7');
  const [header = '', row = ''] = text.split('\n');
  const bad = row.replace('2564', 'ปีไหน');
  const { findings } = await stageText([header, bad, row].join('\n'), roles, { layout: 'wide' });
  expect(findings.map(({ rule }) => rule)).toEqual(['name-ambiguous', 'year-invalid']);
});

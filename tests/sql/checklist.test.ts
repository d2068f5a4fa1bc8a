import { expect, test } from 'vitest';
import { agencyYears } from '../../src/questions/agencyYears';
import { checklist } from '../../src/questions/checklist';
import { itemsLost } from '../../src/questions/itemsLost';
import { ask } from '../../src/questions/question';
import { refusedRows } from '../../src/questions/refusedRows';
import { cleanItems, cleanScores } from './golden';
import { found, loaded } from './load';

const all = { agency_id: null, fiscal_year: null } as const;

test('a check list is answered in its own order, with the item of that year, and touches no score', async () => {
  const items = [
    { code: 'o2', status: 'planned' },
    { code: 'o1', status: 'done' },
    { code: 'o99', status: 'done' },
    { code: null, name: 'ข้อที่อ่านรหัสไม่ได้' },
    { code: null, name: 'อีกข้อที่อ่านรหัสไม่ได้' },
  ];
  const scores = [{ scores: cleanScores }, { scores: cleanItems }];
  const without = await loaded(scores);
  const engine = await loaded([...scores, { items }]);
  const rows = await ask(engine, checklist, all);
  expect(rows.map(({ code, status }) => [code, status])).toEqual([
    ['o2', 'planned'],
    ['o1', 'done'],
    ['o99', 'done'],
    [null, null],
    [null, null],
  ]);
  expect(rows[1]).toMatchObject({ node_name: 'โครงสร้าง', concept: expect.any(String), fiscal_year: 2564 });
  expect(rows[2]).toMatchObject({ node_name: null, concept: null });
  expect(await ask(engine, checklist, { agency_id: 1, fiscal_year: 2565 })).toEqual([]);

  expect(await ask(engine, agencyYears, { agency_id: null })).toEqual(
    await ask(without, agencyYears, { agency_id: null }),
  );
  const lost = { agency_id: null, fiscal_year: 2564 } as const;
  expect(await ask(engine, itemsLost, lost)).toEqual(await ask(without, itemsLost, lost));
  await engine.close();
  await without.close();
});

test('an item listed again: in its own list an error, in another file a note, or an error where the status differs', async () => {
  const engine = await loaded([
    {
      items: [
        { code: 'o1', status: 'done' },
        { code: 'o2', status: 'done' },
        { code: 'o1', row: 100_000_004 },
      ],
    },
    {
      items: [
        { code: 'o1', status: 'done' },
        { code: 'o2', status: 'planned' },
      ],
    },
  ]);
  expect(await ask(engine, checklist, all)).toHaveLength(2);
  expect(await ask(engine, refusedRows, { source_id: null })).toEqual([
    { source_id: 1, row_no: 100_000_004, rule: 'item-repeated' },
    { source_id: 2, row_no: 2, rule: 'duplicate-same' },
    { source_id: 2, row_no: 3, rule: 'duplicate-different' },
  ]);
  expect((await found(engine)).map(({ rule, level, detail }) => [rule, level, detail])).toEqual([
    ['item-repeated', 'error', 'file1.csv 2'],
    ['duplicate-different', 'error', 'file1.csv 3'],
    ['duplicate-same', 'note', 'file1.csv 2'],
  ]);
  await engine.close();
});

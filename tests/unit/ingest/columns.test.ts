import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIpc } from '../../../src/ingest/columns';

const columnsOf = (
  rows: readonly { t: string | null; i: number | null; d: number | null; b: boolean | null }[],
) => ({
  t: { type: 'text', values: rows.map(({ t }) => t) } as const,
  i: { type: 'integer', values: rows.map(({ i }) => i) } as const,
  d: { type: 'double', values: rows.map(({ d }) => d) } as const,
  b: { type: 'boolean', values: rows.map(({ b }) => b) } as const,
});

test('every text, number and gap comes back from the bytes', () => {
  const row = fc.record({
    t: fc.option(fc.oneof(fc.constantFrom('', 'กำ', 'อบต.หนองจอก'), fc.string())),
    i: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    d: fc.option(fc.double({ noNaN: true })),
    b: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const back = tableFromIPC(toIpc(columnsOf(rows))).toArray() as object[];
      expect(back.map((one) => ({ ...one }))).toEqual(rows);
    }),
  );
});

test('a column without any value and a table without rows are still columns', () => {
  const gaps = tableFromIPC(toIpc(columnsOf([{ t: null, i: null, d: null, b: null }])));
  expect(gaps.numRows).toBe(1);
  expect(tableFromIPC(toIpc(columnsOf([]))).names).toEqual(['t', 'i', 'd', 'b']);
});

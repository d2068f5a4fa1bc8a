import { expect, test } from 'vitest';
import { withEdit } from '../../../src/state/edits';
import { cellEdits, editedCells, printedAt, saidAt } from '../../../src/views/data/editedCells';
import { source } from '../state/sources';

const files = {
  rowsAt: async (
    { rows, lines }: { rows: readonly (readonly string[])[]; lines: readonly number[] },
    at: readonly number[],
  ) => rows.filter((_, index) => at.includes(lines[index] ?? 0)),
};
const cells = {
  rowsAt: (each: { table: Parameters<typeof files.rowsAt>[0] }, at: readonly number[]) =>
    files.rowsAt(each.table, at),
};
const one = source(1);
const edited = withEdit(withEdit(one, { row: 2, column: 2, value: '91' }), {
  row: 1,
  column: 1,
  value: 'ข้อ',
});

test('an edited cell says where it stands, what is printed and what is read; header cells too', async () => {
  expect(await editedCells(cells, [edited, source(2)])).toMatchObject([
    { id: 1, file: '1.csv', row: 2, column: 2, columnName: 'คะแนน', printed: '90', value: '91' },
    { id: 1, file: '1.csv', row: 1, column: 1, columnName: 'รหัส', printed: 'รหัส', value: 'ข้อ' },
  ]);
});

test('the print of a cell is that of the file, also after an edit; a cell the row lacks is blank', async () => {
  expect(await printedAt(cells, edited, 2, 2)).toBe('90');
  expect(await printedAt(cells, edited, 2, 9)).toBe('');
  expect([saidAt(edited, 2, 2), saidAt(one, 2, 2)]).toEqual(['91', undefined]);
});

test('confirmed targets of a measure are no cell of the file', async () => {
  const confirmed = withEdit(one, { row: 2, column: -2, value: 'o42' });
  expect(cellEdits(confirmed)).toEqual([]);
  expect(await editedCells(cells, [confirmed])).toEqual([]);
});

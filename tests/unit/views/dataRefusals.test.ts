import { expect, test } from 'vitest';
import { equation } from '../../../src/views/data/equation';
import { refusals } from '../../../src/views/data/refusals';

const refused = [
  { source_id: 1, row_no: 2, rule: 'duplicate-same' },
  { source_id: 1, row_no: 3, rule: 'header-repeated' },
  { source_id: 1, row_no: 4, rule: 'duplicate-different' },
  { source_id: 2, row_no: 4, rule: 'score-not-number' },
];
const rows = { rows_read: 57, rows_loaded: 30, rows_refused: 27 };

test('a row that only repeats is no row to check; of all sources and of each', () => {
  expect(refusals(refused)).toEqual({ repeated: 2, toCheck: 2 });
  expect(refusals(refused, 2)).toEqual({ repeated: 0, toCheck: 1 });
  expect(refusals([])).toEqual({ repeated: 0, toCheck: 0 });
});

test('read = loaded + refused, and why they were refused where it is known', () => {
  expect(equation(rows, { repeated: 24, toCheck: 3 }, 'th')).toBe(
    'อ่าน 57 แถว = นำเข้า 30 + ไม่นำเข้า 27 (ซ้ำกับที่มีแล้ว 24, ต้องตรวจ 3)',
  );
  expect(equation(rows, { repeated: 27, toCheck: 0 }, 'en')).toBe(
    '57 rows read = 30 loaded + 27 refused (27 repeated)',
  );
  expect(equation(rows, undefined, 'th')).toBe('อ่าน 57 แถว = นำเข้า 30 + ไม่นำเข้า 27');
});

import { expect, test } from 'vitest';
import { parseStatus, saysSomething } from '../../../src/ingest/measures/status';

test.each([
  ['ดำเนินการ', 'done'],
  ['ดำเนินการแล้วเสร็จ', 'done'],
  ['ยังไม่ได้ดำเนินการ', 'planned'],
  ['ยังไม่แล้วเสร็จ', 'planned'],
  ['อยู่ระหว่างดำเนินการ', 'underway'],
  ['กำลังดำเนินการ', 'underway'],
  ['☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - จัดแล้ว', 'done'],
  ['☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ', 'planned'],
  ['', null],
  ['-', null],
  ['งบ 5,000 บาท', null],
])('%j is %s', (cell, status) => {
  expect(parseStatus(cell)).toBe(status);
});

test.each([
  ['ประชุมแล้ว 24 ก.พ. 2565', true],
  ['☑ ดำเนินการ - จัดประชุม', true],
  ['☑ ดำเนินการ', false],
  ['ยังไม่ได้ดำเนินการ', false],
  ['-', false],
  ['', false],
])('%j reports something: %s', (cell, says) => {
  expect(saysSomething(cell)).toBe(says);
});

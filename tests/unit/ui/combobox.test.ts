import { expect, test } from 'vitest';
import { matching } from '../../../src/ui/matching';
import { windowOf } from '../../../src/ui/windowOf';

const options = [
  { key: '1', label: 'อบต.บ้านกำแพง', detail: 'ลพบุรี' },
  { key: '2', label: 'อบต.บ้านใหม่', detail: 'ลพบุรี' },
  { key: '3', label: 'เทศบาลตำบลบ้านใหม่', detail: 'น่าน' },
];
const keys = (typed: string) => matching(options, typed).map(({ key }) => key);

test('every word typed must occur in name or detail, in any order', () => {
  expect(keys('')).toEqual(['1', '2', '3']);
  expect(keys('ลพบุรี ใหม่')).toEqual(['2']);
  expect(keys('บ้านใหม่')).toEqual(['2', '3']);
  expect(keys('กรุงเทพ')).toEqual([]);
});

test('sara am is found in either spelling', () => {
  expect(keys('ก\u0E4D\u0E32แพง')).toEqual(['1']);
  expect(keys('กำแพง')).toEqual(['1']);
});

test('of thousands only what is near the view is drawn, and the last is reached', () => {
  expect(windowOf(8300, 44, 0, 320)).toEqual({ from: 0, to: 16 });
  expect(windowOf(8300, 44, 8300 * 44 - 320, 320)).toEqual({ from: 8284, to: 8300 });
  expect(windowOf(2, 44, 99_999, 320)).toEqual({ from: 0, to: 2 });
});

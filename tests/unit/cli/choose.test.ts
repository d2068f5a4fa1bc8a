import { expect, test } from 'vitest';
import { chooseAgency } from '../../../src/cli/choose';
import { agencyKey } from '../../../src/text/agencyName';
import type { AgenciesRow } from '../../../src/questions/agencies';

const agency = (agency_id: number, name: string, province: string | null = null): AgenciesRow => ({
  agency_id,
  agency_key: agencyKey(name, province ?? undefined),
  name,
  agency_code: null,
  type: null,
  district: null,
  province,
  region: null,
  first_year: 2564,
  last_year: 2564,
  years: 1,
});

const three = [
  agency(1, 'อบต.หนองจอก', 'อุทัยธานี'),
  agency(2, 'อบต.หนองจอก', 'ชัยนาท'),
  agency(3, 'เทศบาลตำบลบ้านไร่'),
];
const chosen = (asked: string | null, of = three) => {
  const result = chooseAgency(of, asked);
  return 'found' in result ? result.found.agency_id : result.wrong;
};

test('the only agency needs no name', () => {
  expect(chosen(null, three.slice(0, 1))).toBe(1);
});

test('one of many must be named, and the reason says how many there are', () => {
  expect(chosen(null)).toMatch(/3 หน่วยงาน.*--agency/);
});

test.each([
  ['เทศบาลตำบลบ้านไร่', 3],
  ['ทต.บ้านไร่', 3],
  ['บ้านไร่', 3],
  [agencyKey('อบต.หนองจอก', 'ชัยนาท'), 2],
])('%s is found', (asked, id) => {
  expect(chosen(asked)).toBe(id);
});

test('a name of two is refused with both', () => {
  expect(chosen('องค์การบริหารส่วนตำบลหนองจอก')).toMatch(/2 หน่วยงาน.*อุทัยธานี.*ชัยนาท/);
});

test('a name of none is refused with what there is', () => {
  expect(chosen('อบต.ไม่มี')).toMatch(/ไม่พบ.*บ้านไร่/);
});

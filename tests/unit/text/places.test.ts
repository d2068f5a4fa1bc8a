import { expect, test } from 'vitest';
import {
  districtsOf,
  isDistrict,
  isProvince,
  placeFault,
  provinceNamed,
  provincesOfDistrict,
} from '../../../src/text/places';
import places from '../../../src/text/places.json';

test('the list has 77 provinces and 928 districts, Thai words without อำเภอ', () => {
  const names = Object.values(places).flatMap((line) => line.split(' '));
  expect(Object.keys(places)).toHaveLength(77);
  expect(names).toHaveLength(928);
  expect(names.filter((name) => !/^[ก-๎-]{2,}$/.test(name) || /^(?:อำเภอ|เขต)/.test(name))).toEqual([]);
  for (const line of Object.values(places))
    expect(new Set(line.split(' ')).size).toBe(line.split(' ').length);
});

test('provinces are known with and without the word for it', () => {
  expect([' จังหวัดกระบี่', 'จ.กระบี่', 'กระบี่'].map(provinceNamed)).toEqual(['กระบี่', 'กระบี่', 'กระบี่']);
  expect(provinceNamed('กรุงเทพฯ')).toBe('กรุงเทพมหานคร');
  expect(isProvince('สมมติบุรี')).toBe(false);
});

test('districts tell their provinces', () => {
  expect(provincesOfDistrict('อำเภอบ้านลาด')).toEqual(['เพชรบุรี']);
  expect(provincesOfDistrict('เมืองกระบี่')).toEqual(['กระบี่']);
  expect(provincesOfDistrict('เฉลิมพระเกียรติ').length).toBeGreaterThan(3);
  expect(isDistrict('สมมติ')).toBe(false);
  expect(districtsOf('จังหวัดกระบี่')).toContain('เขาพนม');
  expect(districtsOf('สมมติบุรี')).toEqual([]);
});

test('a district is doubted only where both are stated and do not fit', () => {
  expect(placeFault({ district: 'บ้านไร่', province: 'อุทัยธานี' })).toBeNull();
  expect(placeFault({ district: 'เมือง', province: 'กระบี่' })).toBeNull();
  expect(placeFault({ district: '', province: 'กระบี่' })).toBeNull();
  expect(placeFault({ district: 'บ้านลาด', province: 'พิจิตร' })).toEqual({
    provinces: ['เพชรบุรี'],
    provinceKnown: true,
  });
  expect(placeFault({ district: 'สมมติ', province: 'สมมติบุรี' })).toEqual({
    provinces: [],
    provinceKnown: false,
  });
});

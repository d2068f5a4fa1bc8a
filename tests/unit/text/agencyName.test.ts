import { describe, expect, it } from 'vitest';
import { agencyKey, agencyType, shortName } from '../../../src/text/agencyName';

const key = 'องค์การบริหารส่วนตำบลหนองจอก';

describe('the same agency, spelled in many ways', () => {
  it.each([
    'องค์การบริหารส่วนตำบลหนองจอก',
    'อบต.หนองจอก',
    'อบต. หนองจอก',
    'อบต หนองจอก',
    'อบตหนองจอก',
    'อ.บ.ต.หนองจอก',
    'องค์การบริหาร ส่วนตำบล หนองจอก',
    'องค์กรบริหารส่วนตำบลหนองจอก',
    'อปต.หนองจอก',
    '  อบต.\u00A0หนองจอก\u200B',
  ])('%s', (name) => expect(agencyKey(name)).toBe(key));

  it('with the province, wherever it stands', () => {
    expect(agencyKey('อบต.หนองจอก', 'อุทัยธานี')).toBe(`${key}@อุทัยธานี`);
    expect(agencyKey('อบต.หนองจอก', 'จ. อุทัยธานี')).toBe(`${key}@อุทัยธานี`);
    expect(agencyKey('อบต.หนองจอก', ' จังหวัดอุทัยธานี ')).toBe(`${key}@อุทัยธานี`);
    expect(agencyKey('องค์การบริหารส่วนตำบลหนองจอก อำเภอบ้านไร่ จังหวัดอุทัยธานี')).toBe(`${key}@อุทัยธานี`);
    expect(agencyKey('อบต.หนองจอก อ.บ้านไร่ จ.อุทัยธานี')).toBe(`${key}@อุทัยธานี`);
    expect(agencyKey('อบต.หนองจอก อำเภอบ้านไร่')).toBe(key);
    expect(agencyKey('อบต.หนองจอก', '  ')).toBe(key);
  });

  it('keeps types apart that share a name, and sara am together', () => {
    expect(agencyKey('ทต.หนองจอก')).not.toBe(key);
    expect(agencyKey('ทต.น้ำพอง')).toBe(agencyKey('เทศบาลตำบลนํ้าพอง'));
  });
});

describe('types and short names', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลหนองจอก', 'อบต.', 'อบต.หนองจอก'],
    ['อบต. หนองจอก', 'อบต.', 'อบต.หนองจอก'],
    ['องค์การบริหารส่วนจังหวัดกระบี่', 'อบจ.', 'อบจ.กระบี่'],
    ['เทศบาลตำบลบ้านไร่', 'เทศบาลตำบล', 'ทต.บ้านไร่'],
    ['ทม.อุทัยธานี', 'เทศบาลเมือง', 'ทม.อุทัยธานี'],
    ['เทศบาลนครขอนแก่น', 'เทศบาลนคร', 'ทน.ขอนแก่น'],
    ['จังหวัดกระบี่', 'จังหวัด', 'จ.กระบี่'],
    ['กรมการปกครอง', 'กรม', 'กรมการปกครอง'],
    ['มหาวิทยาลัยพะเยา', 'มหาวิทยาลัย', 'ม.พะเยา'],
    ['คณะนิติศาสตร์', 'คณะ', 'คณะนิติศาสตร์'],
    ['สำนักงานปลัดกระทรวงยุติธรรม', null, 'สำนักงานปลัดกระทรวงยุติธรรม'],
    ['อบต.', null, 'อบต.'],
    ['', null, ''],
  ])('%s', (name, type, short) => {
    expect(agencyType(name)).toBe(type);
    expect(shortName(name)).toBe(short);
  });
});

import type { Random } from './random';

export interface Agency {
  readonly name: string;
  readonly type: string;
  readonly district: string;
}

export const province = 'จังหวัดตัวอย่าง (สมมติ)';

const firsts = ['ทุ่ง', 'ดอน', 'โคก', 'ห้วย', 'คลอง', 'นา', 'วัง', 'ป่า', 'สวน', 'เนิน'];
const seconds = ['ใสสะอาด', 'พร้อมเพรียง', 'ตั้งใจ', 'ร่วมใจ', 'โปร่งฟ้า', 'เปิดเผย'];
const districts = ['สมมติเหนือ', 'สมมติใต้', 'สมมติกลาง', 'สมมติออก', 'สมมติตก'];
/** 60 in all: one อบจ., a few municipalities, the rest อบต., about as a province has them. */
const shares: readonly (readonly [type: string, short: string, count: number])[] = [
  ['อบจ.', 'อบจ.', 1],
  ['เทศบาลเมือง', 'ทม.', 3],
  ['เทศบาลตำบล', 'ทต.', 14],
  ['อบต.', 'อบต.', 42],
];

/** Made-up agencies; every name says so. No two share a name whatever their type. */
export function makeAgencies(chance: Random): Agency[] {
  const names = chance.shuffle(firsts.flatMap((first) => seconds.map((second) => `${first}${second}`)));
  const kinds = shares.flatMap(([type, short, count]) =>
    Array.from({ length: count }, () => ({ type, short })),
  );
  return kinds.map(({ type, short }, index) => ({
    name: `${short}${type === 'อบจ.' ? 'ตัวอย่าง' : names[index]} (สมมติ)`,
    type,
    district: chance.pick(districts),
  }));
}

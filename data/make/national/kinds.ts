/** Where the agencies of a kind lie. districts: as many as a province has districts, and none in Bangkok. */
type Places = 'districts' | 'provinces' | 'towns' | 'capital';

export interface Kind {
  /** As agency lists have it. */
  readonly type: string;
  readonly prefix: string;
  /** Among 8,300. */
  readonly count: number;
  readonly places: Places;
  /** How much better than the country it does, in standard deviations. */
  readonly lean: number;
}

/** About as many of each kind as were assessed in FY2565–2568. */
export const kinds: readonly Kind[] = [
  { type: 'อบต.', prefix: 'อบต.', count: 5300, places: 'districts', lean: -0.08 },
  { type: 'เทศบาลตำบล', prefix: 'ทต.', count: 2200, places: 'districts', lean: 0.05 },
  { type: 'เทศบาลเมือง', prefix: 'ทม.', count: 195, places: 'towns', lean: 0.25 },
  { type: 'เทศบาลนคร', prefix: 'ทน.', count: 30, places: 'towns', lean: 0.35 },
  { type: 'อบจ.', prefix: 'อบจ.', count: 76, places: 'provinces', lean: 0.3 },
  { type: 'จังหวัด', prefix: 'จังหวัด', count: 76, places: 'provinces', lean: 0.6 },
  { type: 'กรม', prefix: 'กรม', count: 150, places: 'capital', lean: 0.7 },
  { type: 'มหาวิทยาลัย', prefix: 'มหาวิทยาลัย', count: 83, places: 'towns', lean: 0.3 },
  { type: 'องค์การมหาชน', prefix: 'สถาบัน', count: 60, places: 'capital', lean: 0.6 },
  { type: 'รัฐวิสาหกิจ', prefix: 'การ', count: 52, places: 'capital', lean: 0.8 },
  { type: 'หน่วยงานของรัฐอื่น', prefix: 'สำนักงาน', count: 60, places: 'capital', lean: 0.4 },
  { type: 'กองทุน', prefix: 'กองทุน', count: 10, places: 'capital', lean: 0.4 },
  { type: 'องค์กรอิสระ', prefix: 'สำนักงานคณะกรรมการ', count: 6, places: 'capital', lean: 0.5 },
  { type: 'อปท. รูปแบบพิเศษ', prefix: 'เมือง', count: 2, places: 'towns', lean: 0.3 },
];

/** Whole numbers in the proportion of the shares that add up to `total`: largest remainders first. */
export function apportion(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (share / sum) * total);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, count) => all + count, 0);
  exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      whole[index] = (whole[index] ?? 0) + 1;
    });
  return whole;
}

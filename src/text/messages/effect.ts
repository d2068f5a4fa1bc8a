import { messages } from './define';

/** A comparison of two groups, its numbers formatted: changes with their sign, counts as they are. */
export interface Compared {
  readonly covered: string;
  readonly uncovered: string;
  readonly coveredSize: number;
  readonly uncoveredSize: number;
  /** Agencies that the nodes are of. */
  readonly agencies: number;
}

type Kind = 'indicator' | 'item';
type Word = Readonly<Record<Kind, string>>;

const moved = (rise: string, fall: string, flat: string) => (sign: number) =>
  sign > 0 ? rise : sign < 0 ? fall : flat;
const rose = moved('เพิ่มขึ้น', 'ลดลง', 'เปลี่ยน');
const roseEn = moved('rose', 'fell', 'moved');

/** Did the measures work? Said as what goes together, never as a cause. */
export const effectMessages = messages({
  th: {
    kinds: { indicator: 'ตัวชี้วัด', item: 'ข้อ' } as Word,
    covered: 'มีมาตรการ',
    uncovered: 'ไม่มีมาตรการ',
    ofGroup: (group: string, size: number, kind: Kind) =>
      `${group} ${size} ${kind === 'item' ? 'ข้อ' : 'ตัวชี้วัด'}`,
    average: (change: string) => `เฉลี่ย ${change}`,
    regainedOf: (count: number, size: number) => `ได้คืน ${count} จาก ${size}`,
    regained: 'ได้คะแนนคืน',
    stillLost: 'ยังไม่ได้คะแนน',
    indicatorHead: 'ตัวชี้วัดที่เสียคะแนน ตามคะแนนที่เปลี่ยน · ขีดตั้ง = ค่าเฉลี่ย',
    itemHead: 'ข้อที่ไม่ได้คะแนน · ทึบ = ได้คะแนนคืน โปร่ง = ยังไม่ได้',
    differenceHead: 'ผลต่าง มี − ไม่มีมาตรการ · เส้น = ช่วง 95%',
    range: (difference: string, low: string, high: string) => `${difference} (${low} ถึง ${high})`,
    ofAgencies: (count: number) => `${count} หน่วยงาน`,
    thisAgency: 'หน่วยงานนี้',
    againstPeers: 'หักของกลุ่มเทียบ',

    indicators: (p: Compared, sign: number) =>
      `ตัวชี้วัดที่มีมาตรการ${rose(sign)}เฉลี่ย ${p.covered} คะแนน ที่ไม่มี ${p.uncovered} (${p.coveredSize} เทียบ ${p.uncoveredSize} ตัวชี้วัด)`,
    items: (p: Compared) =>
      `ข้อที่มีมาตรการได้คะแนนคืน ${p.covered} จาก ${p.coveredSize} ข้อ ที่ไม่มี ${p.uncovered} จาก ${p.uncoveredSize} ข้อ`,
    tail: {
      too_few: ' — น้อยเกินกว่าจะสรุป',
      more: ' — กลุ่มที่มีมาตรการดีขึ้นมากกว่า ซึ่งไม่ได้แปลว่าเพราะมาตรการ',
      less: ' — กลุ่มที่มีมาตรการดีขึ้นน้อยกว่า ซึ่งไม่ได้แปลว่าเพราะมาตรการ',
      no_difference: ' — ไม่เห็นความต่างที่ชัดเจน',
    },
    interval: (kind: Kind, difference: string, low: string, high: string) =>
      ` (ต่างกัน ${difference} ${kind === 'item' ? 'จุดร้อยละ' : 'คะแนน'} ช่วง 95% ${low} ถึง ${high})`,
    onlyCovered: (kind: Kind, size: number, mean: string) =>
      kind === 'item'
        ? `ข้อที่เทียบได้ทั้ง ${size} ข้อมีมาตรการ ได้คะแนนคืน ${mean} ข้อ จึงไม่มีกลุ่มให้เทียบ`
        : `ตัวชี้วัดที่เทียบได้ทั้ง ${size} ตัวมีมาตรการ เปลี่ยนเฉลี่ย ${mean} คะแนน จึงไม่มีกลุ่มให้เทียบ`,
    onlyUncovered: (kind: Kind, size: number, mean: string) =>
      kind === 'item'
        ? `ข้อที่เทียบได้ทั้ง ${size} ข้อไม่มีมาตรการ ได้คะแนนคืน ${mean} ข้อ จึงไม่มีกลุ่มให้เทียบ`
        : `ตัวชี้วัดที่เทียบได้ทั้ง ${size} ตัวไม่มีมาตรการ เปลี่ยนเฉลี่ย ${mean} คะแนน จึงไม่มีกลุ่มให้เทียบ`,
    noneKnown: (from: number, to: number) => `จุดที่เสียคะแนนปี ${from} ยังเทียบกับปี ${to} ไม่ได้`,

    peers: (kind: Kind, p: Compared, least: number, most: number) =>
      `เทียบกับหน่วยงานประเภทเดียวกันที่คะแนนใกล้กัน ${least === most ? least : `${least}–${most}`} แห่ง: ${kind === 'item' ? 'ข้อ' : 'ตัวชี้วัด'}ที่มีมาตรการเปลี่ยนต่างจากกลุ่มเฉลี่ย ${p.covered} คะแนน ที่ไม่มี ${p.uncovered} (${p.coveredSize} เทียบ ${p.uncoveredSize})`,
    pooled: (kind: Kind, p: Compared) =>
      kind === 'item'
        ? `รวม ${p.agencies} หน่วยงานในข้อมูล: ข้อที่มีมาตรการได้คะแนนคืน ${p.covered} ที่ไม่มี ${p.uncovered} (${p.coveredSize} เทียบ ${p.uncoveredSize} ข้อ)`
        : `รวม ${p.agencies} หน่วยงานในข้อมูล: ตัวชี้วัดที่มีมาตรการเปลี่ยนเฉลี่ย ${p.covered} คะแนน ที่ไม่มี ${p.uncovered} (${p.coveredSize} เทียบ ${p.uncoveredSize} ตัวชี้วัด)`,
    pooledPeers: (kind: Kind, p: Compared) =>
      `รวม ${p.agencies} หน่วยงานที่มีกลุ่มเทียบ: ${kind === 'item' ? 'ข้อ' : 'ตัวชี้วัด'}ที่มีมาตรการเปลี่ยนต่างจากกลุ่มเฉลี่ย ${p.covered} คะแนน ที่ไม่มี ${p.uncovered} (${p.coveredSize} เทียบ ${p.uncoveredSize})`,
    fewPeers: (most: number, least: number) =>
      most === 0
        ? 'ไม่มีหน่วยงานประเภทเดียวกันที่คะแนนใกล้กันให้เทียบ'
        : `หน่วยงานประเภทเดียวกันที่คะแนนใกล้กันมีไม่เกิน ${most} แห่ง น้อยกว่า ${least} จึงไม่เทียบเป็นกลุ่ม`,
    chosen: (from: number, least: number) =>
      `กลุ่มเทียบ = หน่วยงานประเภทเดียวกันที่คะแนนรวมปี ${from} ต่างไม่เกิน 5 คะแนน ใช้สรุปเมื่อมีอย่างน้อย ${least} แห่ง`,
    askAll: (agencies: number) => `เทียบทั้ง ${agencies} หน่วยงานในข้อมูล`,
    asking: 'กำลังเทียบทุกหน่วยงานในข้อมูล',
    askFailed: 'เทียบทุกหน่วยงานไม่ได้',

    caption: (from: number, to: number) =>
      `จุดที่เสียคะแนนปี ${from} เปลี่ยนอย่างไรในผลปี ${to} แยกตามที่มาตรการปี ${to} ถึงหรือไม่`,
    caveat:
      'เป็นความสัมพันธ์ ไม่ใช่ข้อพิสูจน์ว่ามาตรการเป็นเหตุ · คะแนนที่ต่ำผิดปกติมักกลับขึ้นเองในปีถัดไป ไม่ว่ามีมาตรการหรือไม่ · คะแนนที่ประกาศปัดเศษ ความต่างเล็กน้อยจึงไม่มีความหมาย',
    leftOut: (unknown: number, partly: number) =>
      [
        unknown > 0 ? `ไม่รวม ${unknown} จุดที่เทียบกับปีถัดไปไม่ได้` : '',
        partly > 0 ? `ไม่รวม ${partly} ตัวชี้วัดที่นับเป็นรายข้อแล้ว` : '',
      ].filter((part) => part !== ''),
    node: 'จุดที่เสียคะแนน',
    change: 'เปลี่ยน',
    peerChange: 'กลุ่มเทียบเปลี่ยน',
    peerCount: 'หน่วยงานที่เทียบ',
    ownLessPeers: 'ต่างจากกลุ่ม',

    waitForResult: (plan: number) => `จะเห็นว่ามาตรการปี ${plan} ได้ผลหรือไม่ เมื่อมีผลการประเมินปี ${plan}`,
    seeBefore: (plan: number) => `ดูว่ามาตรการปี ${plan} ได้ผลหรือไม่`,
    asked: (plan: number) => `มาตรการปี ${plan} ได้ผลหรือไม่`,
  },
  en: {
    kinds: { indicator: 'Indicators', item: 'Items' } as Word,
    covered: 'With a measure',
    uncovered: 'Without',
    ofGroup: (group: string, size: number, kind: Kind) =>
      `${group}: ${size} ${size === 1 ? kind : `${kind}s`}`,
    average: (change: string) => `mean ${change}`,
    regainedOf: (count: number, size: number) => `${count} of ${size} regained`,
    regained: 'regained',
    stillLost: 'still lost',
    indicatorHead: 'Indicators that lost points, by how their score changed · upright line = mean',
    itemHead: 'Items that were lost · full = regained, hollow = still lost',
    differenceHead: 'Difference, with − without a measure · line = 95% interval',
    range: (difference: string, low: string, high: string) => `${difference} (${low} to ${high})`,
    ofAgencies: (count: number) => `${count} agencies`,
    thisAgency: 'this agency',
    againstPeers: 'less that of peers',

    indicators: (p: Compared, sign: number) =>
      `Indicators with a measure ${roseEn(sign)} by ${p.covered} on average, those without by ${p.uncovered} (${p.coveredSize} against ${p.uncoveredSize})`,
    items: (p: Compared) =>
      `${p.covered} of ${p.coveredSize} items with a measure were regained, ${p.uncovered} of ${p.uncoveredSize} without`,
    tail: {
      too_few: ' — too few to conclude',
      more: ' — those with a measure improved more, which does not mean because of it',
      less: ' — those with a measure improved less, which does not mean because of it',
      no_difference: ' — no clear difference',
    },
    interval: (kind: Kind, difference: string, low: string, high: string) =>
      ` (${difference} ${kind === 'item' ? 'percentage points' : 'points'} apart, 95% interval ${low} to ${high})`,
    onlyCovered: (kind: Kind, size: number, mean: string) =>
      kind === 'item'
        ? `All ${size} comparable items have a measure, ${mean} were regained: there is no group to compare with`
        : `All ${size} comparable indicators have a measure, mean change ${mean}: there is no group to compare with`,
    onlyUncovered: (kind: Kind, size: number, mean: string) =>
      kind === 'item'
        ? `None of the ${size} comparable items has a measure, ${mean} were regained: there is no group to compare with`
        : `None of the ${size} comparable indicators has a measure, mean change ${mean}: there is no group to compare with`,
    noneKnown: (from: number, to: number) => `What was lost in FY${from} cannot be compared with FY${to} yet`,

    peers: (kind: Kind, p: Compared, least: number, most: number) =>
      `Against ${least === most ? least : `${least}–${most}`} agencies of the same type and a similar total: ${kind}s with a measure moved ${p.covered} from their peers on average, those without ${p.uncovered} (${p.coveredSize} against ${p.uncoveredSize})`,
    pooled: (kind: Kind, p: Compared) =>
      kind === 'item'
        ? `All ${p.agencies} agencies of the data: ${p.covered} of items with a measure were regained, ${p.uncovered} of those without (${p.coveredSize} against ${p.uncoveredSize})`
        : `All ${p.agencies} agencies of the data: indicators with a measure moved ${p.covered} on average, those without ${p.uncovered} (${p.coveredSize} against ${p.uncoveredSize})`,
    pooledPeers: (kind: Kind, p: Compared) =>
      `The ${p.agencies} agencies that have peers: ${kind}s with a measure moved ${p.covered} from their peers on average, those without ${p.uncovered} (${p.coveredSize} against ${p.uncoveredSize})`,
    fewPeers: (most: number, least: number) =>
      most === 0
        ? 'No agency of the same type and a similar total to compare with'
        : `At most ${most} agencies of the same type have a similar total, fewer than ${least}: they are not compared as a group`,
    chosen: (from: number, least: number) =>
      `Peers = agencies of the same type whose FY${from} total is within 5 points, used where there are at least ${least}`,
    askAll: (agencies: number) => `Compare all ${agencies} agencies of the data`,
    asking: 'Comparing all agencies of the data',
    askFailed: 'All agencies could not be compared',

    caption: (from: number, to: number) =>
      `How what was lost in FY${from} moved in the FY${to} result, by whether the FY${to} measures reach it`,
    caveat:
      'An association, no proof that the measures caused it · unusually low scores tend to come back by themselves, measure or not · published scores are rounded, so slight differences mean nothing',
    leftOut: (unknown: number, partly: number) =>
      [
        unknown > 0 ? `without ${unknown} that cannot be compared with the next year` : '',
        partly > 0 ? `without ${partly} indicators that are counted item by item` : '',
      ].filter((part) => part !== ''),
    node: 'Where points were lost',
    change: 'Change',
    peerChange: 'Change of peers',
    peerCount: 'Peers',
    ownLessPeers: 'Own − peers',

    waitForResult: (plan: number) =>
      `Whether the FY${plan} measures worked can be seen once the FY${plan} result is there`,
    seeBefore: (plan: number) => `See whether the FY${plan} measures worked`,
    asked: (plan: number) => `Did the FY${plan} measures work?`,
  },
});

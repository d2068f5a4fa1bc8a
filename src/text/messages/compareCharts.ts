import { messages } from './define';

/** Words on the drawings of the Compare page, and their findings in one sentence. */
export const compareChartTexts = messages({
  th: {
    mean: 'คะแนนเฉลี่ย',
    share: 'หน่วยงานที่ได้ 85 ขึ้นไป',
    change: 'เปลี่ยนจากปีก่อน',
    agencies: 'จำนวนหน่วยงาน',
    rose: 'เพิ่มขึ้น',
    fell: 'ลดลง',
    rise: (size: number) => `เพิ่มขึ้นตั้งแต่ ${size}`,
    fall: (size: number) => `ลดลงตั้งแต่ ${size}`,
    noData: 'ไม่มีข้อมูล',
    lowMean: 'เฉลี่ยต่ำกว่า 85',
    elsewhere: (count: number) => `อีก ${count} หน่วยงานไม่ทราบจังหวัดหรืออยู่นอก 77 จังหวัด`,
    noProvinces: 'ไม่มีคะแนนของจังหวัดใด',
    highest: (province: string, value: string, last: string, lowest: string) =>
      `${province} สูงที่สุด ${value} ต่ำที่สุดคือ ${last} ${lowest}`,
    provincesWeak: (count: number, of: number) => ` เฉลี่ยต่ำกว่า 85 รวม ${count} จาก ${of} จังหวัด`,
    onlyProvince: (province: string, value: string) => `${province} ${value}`,
    own: (score: string) => `หน่วยงานนี้ ${score}`,
    median: (score: string) => `ค่ากลาง ${score}`,
    reference: (name: string, score: string) => `${name} ${score}`,
    peer: 'หน่วยงานที่เทียบ',
    score: 'คะแนน',
    bin: (from: string, to: string) => `คะแนน ${from}–${to}`,
    ofAll: 'ร้อยละของทั้งหมด',
    above: (score: string, share: string, count: string) =>
      `หน่วยงานนี้ได้ ${score} สูงกว่า ${share} ของหน่วยงานอื่นจากทั้งหมด ${count} หน่วยงาน`,
    spread: (count: string, median: string, share: string) =>
      `${count} หน่วยงาน ค่ากลาง ${median} ต่ำกว่า 85 อยู่ ${share}`,
    middle: (median: string) => ` ค่ากลาง ${median}`,
    noScores: 'ไม่มีคะแนนให้เทียบ',
    ownShort: 'ได้',
    aboveShort: 'สูงกว่า',
    ownName: 'หน่วยงานนี้',
    medianName: 'ค่ากลาง',
    publishedName: 'เฉลี่ยทั้งประเทศ (เผยแพร่)',
    stripsEnds: (low: string, lowShare: string, high: string, highShare: string) =>
      `เทียบกับกลุ่มแล้วต่ำสุดที่ ${low} (สูงกว่า ${lowShare} ของหน่วยงานอื่น) สูงสุดที่ ${high} (${highShare})`,
    stripsNone: (count: number) => `การกระจายของคะแนน ${count} รายการ`,
    heatWeakest: (name: string, mean: string, count: number) =>
      `${count} หน่วยงานในภาพต่ำที่สุดที่ ${name} เฉลี่ย ${mean}`,
    heatOwn: (score: string) => ` หน่วยงานนี้ได้ ${score}`,
  },
  en: {
    mean: 'Mean total',
    share: 'Agencies at 85 or more',
    change: 'Change since the year before',
    agencies: 'Agencies',
    rose: 'Rose',
    fell: 'Fell',
    rise: (size: number) => `Rose by ${size} or more`,
    fall: (size: number) => `Fell by ${size} or more`,
    noData: 'No data',
    lowMean: 'Mean below 85',
    elsewhere: (count: number) => `${count} more agencies are of no known province or outside the 77`,
    noProvinces: 'No province has scores',
    highest: (province: string, value: string, last: string, lowest: string) =>
      `${province} is highest with ${value}, ${last} lowest with ${lowest}`,
    provincesWeak: (count: number, of: number) => `; ${count} of ${of} provinces have a mean below 85`,
    onlyProvince: (province: string, value: string) => `${province} ${value}`,
    own: (score: string) => `This agency ${score}`,
    median: (score: string) => `Median ${score}`,
    reference: (name: string, score: string) => `${name} ${score}`,
    peer: 'Peer',
    score: 'Score',
    bin: (from: string, to: string) => `Score ${from}–${to}`,
    ofAll: 'Share of all',
    above: (score: string, share: string, count: string) =>
      `This agency has ${score}, more than ${share} of the others among ${count} agencies`,
    spread: (count: string, median: string, share: string) =>
      `${count} agencies, median ${median}, ${share} below 85`,
    middle: (median: string) => `; median ${median}`,
    noScores: 'No scores to compare',
    ownShort: 'Own',
    aboveShort: 'Above',
    ownName: 'This agency',
    medianName: 'Median',
    publishedName: 'Country mean (published)',
    stripsEnds: (low: string, lowShare: string, high: string, highShare: string) =>
      `Within the group it stands lowest in ${low} (above ${lowShare} of the others) and highest in ${high} (${highShare})`,
    stripsNone: (count: number) => `Distribution of ${count} scores`,
    heatWeakest: (name: string, mean: string, count: number) =>
      `These ${count} agencies are weakest in ${name}, mean ${mean}`,
    heatOwn: (score: string) => `; this agency has ${score}`,
  },
});

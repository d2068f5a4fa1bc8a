import { messages } from './define';

const list = (and: string) => (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;

/** The finding of each chart form as one sentence: default title, and the words of a screen reader. */
export const chartFindings = messages({
  th: {
    and: list(' และ '),
    noScores: 'ยังไม่มีคะแนนของปีนี้',
    lostBy: (names: string, points: string, total: string) =>
      `${names} ทำให้เสียคะแนนรวม ${points} จากที่หายไป ${total}`,
    nothingLost: 'ทุกตัวชี้วัดได้คะแนนเต็ม',
    noLostItems: 'ไม่มีข้อที่เสียคะแนน',
    itemsEqual: (count: number, points: string) => `ข้อที่ไม่ได้คะแนน ${count} ข้อมีค่าข้อละ ${points} เท่ากัน`,
    itemsUnequal: (count: number, codes: string, points: string) =>
      `ข้อที่ไม่ได้คะแนน ${count} ข้อมีค่าไม่เท่ากัน ${codes} มีค่ามากที่สุด ${points} คะแนน`,
    moved: (from: number, to: number, up: number, down: number) =>
      `จากปี ${from} ถึง ${to} ดีขึ้น ${up} ตัวชี้วัด ลดลง ${down}`,
    fellMost: (name: string, delta: string) => ` ลดลงมากที่สุดคือ ${name} ${delta}`,
    roseMost: (name: string, delta: string) => ` เพิ่มขึ้นมากที่สุดคือ ${name} ${delta}`,
    notCompared: (from: number, to: number) => `ปี ${from} กับ ${to} ไม่มีตัวชี้วัดที่เทียบกันได้`,
    belowLine: (year: number, count: number, of: number, names: string) =>
      `ปี ${year} มี ${count} จาก ${of} ตัวชี้วัดต่ำกว่า 85 คือ ${names}`,
    noneBelowLine: (year: number, of: number) => `ปี ${year} ทั้ง ${of} ตัวชี้วัดได้ 85 ขึ้นไป`,
    lowestCell: (name: string, year: number, score: string, weak: number, of: number) =>
      `ต่ำที่สุดคือ ${name} ปี ${year} ได้ ${score} ต่ำกว่า 85 รวม ${weak} จาก ${of} ค่า`,
    totalMoved: (change: number, size: string, from: string, to: string) =>
      change === 0
        ? `คะแนนรวมคงที่ ${to}`
        : `คะแนนรวม${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${size} จาก ${from} เป็น ${to}`,
    mostlyBy: (name: string, contribution: string) => ` ส่วนใหญ่มาจาก ${name} ${contribution}`,
    coverage: (points: number, direct: number, general: number, none: number) =>
      `จุดที่เสียคะแนน ${points} จุด: มีมาตรการตรงจุด ${direct} โดยอ้อม ${general} ไม่มีมาตรการ ${none}`,
    shares: (year: number, direct: string, general: string, none: string) =>
      `มาตรการปี ${year} ตรงกับคะแนนที่หายไป ${direct} โดยอ้อม ${general} ไม่มีมาตรการ ${none}`,
    nothingToCover: 'ไม่มีคะแนนที่หายไปให้มาตรการแก้',
    calendar: (year: number, count: number, done: number) =>
      `ปีงบประมาณ ${year} มี ${count} มาตรการ ทำแล้ว ${done}`,
    withoutPeriod: (count: number) => ` ไม่ระบุช่วงเวลา ${count}`,
    noMeasures: 'ยังไม่มีมาตรการ',
    load: (unit: string, count: number, done: number) =>
      `${unit} รับผิดชอบมากที่สุด ${count} มาตรการ ทำแล้ว ${done}`,
    persistent: (names: string, weak: number, years: number) => `${names} เป็นจุดอ่อน ${weak} ใน ${years} ปีล่าสุด`,
    nonePersistent: (years: number) => `ไม่มีตัวชี้วัดที่เป็นจุดอ่อนใน ${years} ปีล่าสุด`,
    atLevel: (total: string, level: string) => `คะแนนรวม ${total} อยู่ในช่วงระดับ ${level}`,
    nextLevel: (gap: string, level: string) => ` ขาดอีก ${gap} จึงถึงระดับ ${level}`,
  },
  en: {
    and: list(' and '),
    noScores: 'No scores for this year yet',
    lostBy: (names: string, points: string, total: string) =>
      `${names} cost ${points} of the ${total} points lost`,
    nothingLost: 'Every indicator has full marks',
    noLostItems: 'No item was lost',
    itemsEqual: (count: number, points: string) => `${count} lost items are worth ${points} each`,
    itemsUnequal: (count: number, codes: string, points: string) =>
      `${count} lost items are not worth the same: ${codes} most, ${points} points`,
    moved: (from: number, to: number, up: number, down: number) =>
      `From ${from} to ${to} ${up} indicators rose and ${down} fell`,
    fellMost: (name: string, delta: string) => `; ${name} fell most, ${delta}`,
    roseMost: (name: string, delta: string) => `; ${name} rose most, ${delta}`,
    notCompared: (from: number, to: number) => `No indicator can be compared between ${from} and ${to}`,
    belowLine: (year: number, count: number, of: number, names: string) =>
      `In ${year} ${count} of ${of} indicators are below 85: ${names}`,
    noneBelowLine: (year: number, of: number) => `In ${year} all ${of} indicators are at 85 or more`,
    lowestCell: (name: string, year: number, score: string, weak: number, of: number) =>
      `Lowest is ${name} in ${year} with ${score}; ${weak} of ${of} values are below 85`,
    totalMoved: (change: number, size: string, from: string, to: string) =>
      change === 0
        ? `The total stayed at ${to}`
        : `The total ${change > 0 ? 'rose' : 'fell'} by ${size} from ${from} to ${to}`,
    mostlyBy: (name: string, contribution: string) => `, mostly by ${name} ${contribution}`,
    coverage: (points: number, direct: number, general: number, none: number) =>
      `${points} points of loss: ${direct} with a direct measure, ${general} general only, ${none} without`,
    shares: (year: number, direct: string, general: string, none: string) =>
      `Measures of ${year} aim directly at ${direct} of the lost points, generally at ${general}, not at ${none}`,
    nothingToCover: 'No points were lost, so there is nothing to cover',
    calendar: (year: number, count: number, done: number) =>
      `Fiscal year ${year} has ${count} measures, ${done} done`,
    withoutPeriod: (count: number) => `, ${count} without a period`,
    noMeasures: 'No measures yet',
    load: (unit: string, count: number, done: number) =>
      `${unit} carries most: ${count} measures, ${done} done`,
    persistent: (names: string, weak: number, years: number) =>
      `${names} was weak in ${weak} of the last ${years} years`,
    nonePersistent: (years: number) => `No indicator was weak in the last ${years} years`,
    atLevel: (total: string, level: string) => `A total of ${total} is in the range of level ${level}`,
    nextLevel: (gap: string, level: string) => `; ${gap} more reaches ${level}`,
  },
});

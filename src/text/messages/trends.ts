import { messages } from './define';

/** Numbers arrive formatted, lists joined. ⟦…⟧ encloses what a sentence stresses (see views/findingPhrase.ts). */
export const trendsMessages = messages({
  th: {
    page: 'แนวโน้ม',
    compareWith: 'เทียบกับปี',
    otherSeriesMark: (year: number) => `${year} (เกณฑ์คนละชุด)`,
    pointsOfTotal: 'คะแนนรวมเปลี่ยน',

    up: (p: { from: number; to: number; delta: string; name: string; points: string }) =>
      `จากปี ${p.from} ถึง ${p.to} คะแนนเพิ่ม ${p.delta} มาจาก ⟦${p.name} ${p.points}⟧ มากที่สุด`,
    down: (p: { from: number; to: number; delta: string; name: string; points: string }) =>
      `จากปี ${p.from} ถึง ${p.to} คะแนนลด ${p.delta} เพราะ ⟦${p.name} ${p.points}⟧ มากที่สุด`,
    despite: (name: string, points: string) => ` แม้${name} ${points}`,
    same: (p: { from: number; to: number }) => `คะแนนรวมปี ${p.from} กับ ${p.to} ⟦เท่ากัน⟧`,
    frameworkMoved: (p: { from: number; to: number; direction: string; delta: string; points: string }) =>
      `จากปี ${p.from} ถึง ${p.to} คะแนน${p.direction} ${p.delta} ส่วนใหญ่เพราะ ⟦เกณฑ์การประเมินเปลี่ยน ${p.points}⟧`,
    rose: 'เพิ่ม',
    fell: 'ลด',
    otherSeries: (p: { from: number; to: number }) =>
      `ปี ${p.from} กับ ${p.to} ⟦ใช้เกณฑ์คนละชุด⟧ จึงไม่นำคะแนนมาลบกัน`,
    totalUnknown: (years: string) => `ยังเทียบคะแนนรวมไม่ได้ เพราะไม่รู้คะแนนรวมปี ⟦${years}⟧`,

    oneYear: (year: number) => `มีคะแนนปีเดียว คือ ⟦${year}⟧ จึงยังไม่เห็นแนวโน้ม`,
    oneYearTodo: (years: string) => `เพิ่มไฟล์คะแนนปี ${years} ของหน่วยงานนี้ แล้วหน้านี้จะบอกว่าอะไรขยับ อะไรอ่อนซ้ำ`,
    oneYearNow: (year: number) => `คะแนนปี ${year} ที่รอเทียบ`,
    willShow: 'เมื่อมีตั้งแต่สองปีจะได้เห็น',
    willShowList: [
      'ตัวชี้วัดทั้งสิบทีละภาพบนมาตราเดียวกัน',
      'ตัวชี้วัดใดดันหรือดึงคะแนนรวม และเท่าใด',
      'ข้อใดได้คืน ข้อใดเสียใหม่ โดยเทียบเรื่องเดียวกันแม้เลขข้อเปลี่ยน',
      'ตัวชี้วัดใดอ่อนซ้ำหลายปี',
    ] as readonly string[],

    multiplesAlways: (names: string, years: number) => `${names}ต่ำกว่าเกณฑ์ 85 ทั้ง ${years} ปี`,
    multiplesSome: (count: number, year: number) => `ปี ${year} มี ${count} ตัวชี้วัดต่ำกว่าเกณฑ์ 85`,
    multiplesNone: (year: number) => `ปี ${year} ทุกตัวชี้วัดถึงเกณฑ์ 85`,
    multiplesCaption: 'คะแนนตัวชี้วัด (0–100) มาตราเดียวกันทุกภาพ เรียงตามเลขตัวชี้วัด · เส้นประ = เกณฑ์ 85',
    seriesNote: (years: string) => `ปี ${years} ใช้เกณฑ์คนละชุด จึงไม่ลากเส้นต่อกัน`,

    slopeCaption: (from: number, to: number) => `คะแนนตัวชี้วัด (0–100) ปี ${from} กับ ${to} เรียงตามที่ขยับ`,

    heatCaption: 'คะแนน (0–100) ของตัวชี้วัดแต่ละปี เรียงตามเลขตัวชี้วัด · ช่องว่าง = ไม่มีข้อมูล',

    movedUnknown: 'ยังบอกไม่ได้ว่าอะไรทำให้คะแนนรวมเปลี่ยน',
    movedUnknownTodo: (years: string) => `ไม่รู้คะแนนรวมปี ${years} เพิ่มคะแนนตัวชี้วัดที่ขาดที่หน้าข้อมูล`,
    movedCaption: (from: number, to: number) =>
      `ผลต่อคะแนนรวม จากปี ${from} ถึง ${to} เรียงตามขนาด บวกกันได้เท่าที่เปลี่ยนพอดี`,

    persistentCaption: (years: number, to: number) =>
      `จำนวนปีที่อ่อนใน ${years} ปีถึงปี ${to} · อ่อน = ต่ำกว่า 85 หรือเสียคะแนนมากสามอันดับแรก หรือลดตั้งแต่ 1.00`,
    persistentYears: 'ย้อนหลัง',
    years: (n: number) => `${n} ปี`,

    itemsTitle: (p: { regained: number; lost: number; still: number }) =>
      `ได้คืน ${p.regained} ข้อ เสียใหม่ ${p.lost} ข้อ ยังเสียอยู่ ${p.still} ข้อ`,
    itemsNothing: 'ไม่มีข้อใดเปลี่ยน และไม่มีข้อที่ยังเสียอยู่',
    itemsUnknown: 'ยังเทียบรายข้อไม่ได้',
    itemsUnknownTodo: (years: string) => `เพิ่มไฟล์ผลรายข้อของปี ${years}`,
    itemsCaption: (from: number, to: number) =>
      `เทียบเรื่องเดียวกันระหว่างปี ${from} กับ ${to} แม้เลขข้อเปลี่ยน · คะแนน = ค่าของข้อในปี ${to}`,
    state: {
      regained: 'ได้คืน',
      lost: 'เสียใหม่',
      still_lost: 'ยังเสียอยู่',
      kept: 'ได้ต่อเนื่อง',
      new: 'ข้อใหม่',
      dropped: 'เลิกใช้',
      unknown: 'ไม่รู้ผล',
    } as Readonly<Record<string, string>>,
    item: 'เรื่อง',
    code: (year: number) => `เลขข้อ ${year}`,
    what: 'ผล',
    points: 'คะแนน',
    uncertain: 'การเทียบเลขข้อยังไม่ยืนยัน',
    showKept: (count: number) => `แสดงข้อที่ไม่เปลี่ยนอีก ${count} ข้อ`,
    hideKept: 'ซ่อนข้อที่ไม่เปลี่ยน',
  },
  en: {
    page: 'Trends',
    compareWith: 'Compare with',
    otherSeriesMark: (year: number) => `${year} (another yardstick)`,
    pointsOfTotal: 'Change of the total',

    up: (p) =>
      `From FY${p.from} to FY${p.to} the total rose ${p.delta}, most of all by ⟦${p.name} ${p.points}⟧`,
    down: (p) =>
      `From FY${p.from} to FY${p.to} the total fell ${p.delta}, most of all by ⟦${p.name} ${p.points}⟧`,
    despite: (name: string, points: string) => `, despite ${name} ${points}`,
    same: (p) => `The totals of FY${p.from} and FY${p.to} are ⟦the same⟧`,
    frameworkMoved: (p) =>
      `From FY${p.from} to FY${p.to} the total ${p.direction} ${p.delta}, mostly because ⟦the framework changed ${p.points}⟧`,
    rose: 'rose',
    fell: 'fell',
    otherSeries: (p) => `FY${p.from} and FY${p.to} ⟦use different yardsticks⟧, so no difference is taken`,
    totalUnknown: (years: string) => `The totals cannot be compared: that of ⟦FY${years}⟧ is not known`,

    oneYear: (year: number) => `There are scores of one year only, ⟦FY${year}⟧, so no trend can be seen yet`,
    oneYearTodo: (years: string) =>
      `Add the score files of FY${years} for this agency, and this page tells what moved and what stays weak`,
    oneYearNow: (year: number) => `The FY${year} scores, waiting for a year to compare`,
    willShow: 'With two years or more you will see',
    willShowList: [
      'the ten indicators, each in its own small chart on one scale',
      'which indicators pushed or pulled the total, and by how much',
      'which items were regained or newly lost, compared by meaning even where codes changed',
      'which indicators are weak year after year',
    ] as readonly string[],

    multiplesAlways: (names: string, years: number) => `${names} stayed below 85 in all ${years} years`,
    multiplesSome: (count: number, year: number) =>
      `${count} ${count === 1 ? 'indicator is' : 'indicators are'} below 85 in FY${year}`,
    multiplesNone: (year: number) => `Every indicator reaches 85 in FY${year}`,
    multiplesCaption: 'Indicator score (0–100), one scale for all, by indicator number · dashed = 85',
    seriesNote: (years: string) => `FY${years}: another yardstick, so no line joins them`,

    slopeCaption: (from: number, to: number) =>
      `Indicator score (0–100), FY${from} and FY${to}, ordered by change`,

    heatCaption: 'Indicator score (0–100) by year, by indicator number · empty = no data',

    movedUnknown: 'What moved the total cannot be told yet',
    movedUnknownTodo: (years: string) =>
      `The total of FY${years} is not known: add the missing scores on the Data page`,
    movedCaption: (from: number, to: number) =>
      `Effect on the total, FY${from} to FY${to}, by size; the parts add up to the change exactly`,

    persistentCaption: (years: number, to: number) =>
      `Years weak among the ${years} to FY${to} · weak = below 85, or among the three with most lost points, or down 1.00 or more`,
    persistentYears: 'Look back',
    years: (n: number) => `${n} years`,

    itemsTitle: (p) => `${p.regained} items regained, ${p.lost} newly lost, ${p.still} still lost`,
    itemsNothing: 'No item changed and none is still lost',
    itemsUnknown: 'Items cannot be compared yet',
    itemsUnknownTodo: (years: string) => `Add the item results of FY${years}`,
    itemsCaption: (from: number, to: number) =>
      `The same meaning in FY${from} and FY${to}, even where codes changed · points = worth of the item in FY${to}`,
    state: {
      regained: 'regained',
      lost: 'newly lost',
      still_lost: 'still lost',
      kept: 'kept',
      new: 'new item',
      dropped: 'dropped',
      unknown: 'not known',
    } as Readonly<Record<string, string>>,
    item: 'Subject',
    code: (year: number) => `Code FY${year}`,
    what: 'Result',
    points: 'Points',
    uncertain: 'the crosswalk is not confirmed here',
    showKept: (count: number) => `Show ${count} unchanged items`,
    hideKept: 'Hide unchanged items',
  },
});

import { messages } from './define';

const thaiCount = ['', 'ข้อเดียว', 'สองข้อ', 'สามข้อ', 'สี่ข้อ', 'ห้าข้อ', 'หกข้อ', 'เจ็ดข้อ', 'แปดข้อ', 'เก้าข้อ', 'สิบข้อ'];
const itemsTh = (count: number) => thaiCount[count] ?? ` ${count} ข้อ`;
const englishCount = ['', 'one item', 'two items', 'three items', 'four items', 'five items'];
const itemsEn = (count: number) => englishCount[count] ?? `${count} items`;

/** Numbers arrive formatted, lists joined. ⟦…⟧ encloses what a sentence stresses (see views/findingPhrase.ts). */
export const overviewMessages = messages({
  th: {
    page: 'ภาพรวม',
    embeds: { overview: 'ฝังภาพรวมในเว็บ', level: 'ฝังแผนภูมิระดับ' },
    levelRank: (level: string) => `ระดับ${/^[A-Z]/.test(level) ? ' ' : ''}${level}`,
    or: ' หรือ ',
    totalUnknown: 'ยังไม่รู้',

    headlineItems: (p: {
      lost: string;
      points: string;
      count: number;
      codes: string;
      total: string;
      level: string;
    }) =>
      `คะแนนหายไป ${p.lost} และ ${p.points} ในนั้นอยู่ที่${itemsTh(p.count)}: เผยแพร่ ${p.codes} แล้วจะได้ ⟦${p.total} ${p.level}⟧`,
    headlineItemsSame: (p: {
      lost: string;
      points: string;
      count: number;
      codes: string;
      total: string;
      level: string;
    }) =>
      `คะแนนหายไป ${p.lost} และ ${p.points} ในนั้นอยู่ที่${itemsTh(p.count)}: เผยแพร่ ${p.codes} แล้วจะได้ ⟦${p.total}⟧ แม้ยังอยู่${p.level}`,
    headlineItemsLast: (p: { lost: string; points: string; count: number; codes: string; total: string }) =>
      `คะแนนหายไปเพียง ${p.lost} และ ${p.points} ในนั้นอยู่ที่${itemsTh(p.count)}: เผยแพร่ ${p.codes} แล้วจะได้ ⟦${p.total}⟧`,
    codesMany: (count: number, first: string, last: string) => `${count} ข้อที่มีค่ามากที่สุด (${first} … ${last})`,
    headlineIndicators: (p: { lost: string; points: string; names: string }) =>
      `คะแนนหายไป ${p.lost} และ ${p.points} ในนั้นอยู่ที่ ⟦${p.names}⟧`,
    headlineOne: (p: { lost: string; name: string }) => `คะแนนที่หายไป ${p.lost} อยู่ที่ ⟦${p.name}⟧ เพียงด้านเดียว`,
    headlineHigh: (p: { lost: string; name: string; score: string }) =>
      `ทุกตัวชี้วัดได้ 95 ขึ้นไป คะแนนหายไปเพียง ${p.lost} ต่ำที่สุดคือ ⟦${p.name} ${p.score}⟧`,
    headlineFull: 'ได้คะแนนเต็มทุกตัวชี้วัด ⟦ไม่มีคะแนนที่หายไป⟧',
    headlineUnknown: (p: { missing: string; count: number }) =>
      `ยังรวมคะแนนไม่ได้ เพราะไม่มีคะแนนของ ⟦${p.missing}⟧`,
    headlineUnknownMany: (p: { known: number; of: number }) =>
      `ยังรวมคะแนนไม่ได้ เพราะรู้เพียง ⟦${p.known} จาก ${p.of} ตัวชี้วัด⟧`,
    headlineTotalOnly: (p: { lost: string }) =>
      `คะแนนหายไป ${p.lost} แต่ยังไม่รู้ว่าหายไปที่ใด ⟦เพราะไม่มีคะแนนรายตัวชี้วัด⟧`,
    yearUncertain: (year: number) => `โครงสร้างการประเมินปี ${year} ยังไม่ยืนยันทั้งหมด คะแนนรายข้อจึงเป็นค่าประมาณ`,

    levelsOf: (year: number) => `เกณฑ์ระดับของปีงบประมาณ ${year}`,
    ruleTotal: (from: string) => `คะแนนรวมตั้งแต่ ${from}`,
    ruleBetween: (from: string, to: string) => `คะแนนรวม ${from}–${to}`,
    ruleBelow: (below: string) => `คะแนนรวมต่ำกว่า ${below}`,
    ruleInstruments: (total: string, each: string) => `คะแนนรวมตั้งแต่ ${total} และทุกเครื่องมือตั้งแต่ ${each}`,
    ruleInstrumentsBelow: (total: string, each: string) => `คะแนนรวมตั้งแต่ ${total} แต่มีเครื่องมือต่ำกว่า ${each}`,
    levelOpen: 'รู้เพียงคะแนนรวม จึงบอกได้ว่าเป็นระดับใดระดับหนึ่งในนี้ ต้องมีคะแนน IIT EIT และ OIT จึงจะบอกได้แน่',
    levelNext: (points: string, level: string) => `อีก ${points} คะแนนจะถึง${level}`,
    levelHere: 'อยู่ระดับนี้',

    cautionTotal: (p: { printed: string; computed: string; count: string }) =>
      `เอกสารพิมพ์คะแนนรวมไว้ ⟦${p.printed}⟧ แต่${p.count}ให้ ⟦${p.computed}⟧`,
    cautionAgrees: (level: string) => ` ซึ่งตรงกับ${level} ที่ประกาศ`,
    cautionDisagrees: (stated: string, computed: string) => ` ซึ่งเป็น${computed} ไม่ใช่${stated} ที่ประกาศ`,
    cautionLevel: (p: { stated: string; total: string; computed: string }) =>
      `เอกสารประกาศ ⟦${p.stated}⟧ แต่คะแนน ${p.total} อยู่ ⟦${p.computed}⟧`,
    cautionMore: (count: number) => ` และพบจุดอื่นที่ไม่ตรงกันอีก ${count} จุด`,
    cautionOnly: (count: number) => `พบ ⟦${count} จุด⟧ในข้อมูลที่ไม่ตรงกันหรืออ่านไม่ได้ ควรตรวจก่อนใช้ตัวเลข`,
    indicatorsTogether: (count: number) => (count === 10 ? 'ตัวชี้วัดทั้งสิบ' : `ตัวชี้วัดทั้ง ${count} ตัว`),
    seeSource: 'ดูที่มา',

    indicatorsLost: (names: string, points: string) => `${names}ทำให้เสียคะแนนถึง ${points}`,
    indicatorsUnknown: 'ยังไม่มีคะแนนรายตัวชี้วัดของปีนี้ เพิ่มไฟล์คะแนนที่หน้าข้อมูล',
    indicatorsLostNone: 'ไม่มีตัวชี้วัดใดเสียคะแนน',
    indicatorsScore: (count: number, name: string, score: string) =>
      `ต่ำกว่าเกณฑ์ 85 อยู่ ${count} ตัวชี้วัด ต่ำสุดคือ${name} ${score}`,
    indicatorsScoreNone: (name: string, score: string) => `ทุกตัวชี้วัดถึงเกณฑ์ 85 ต่ำสุดคือ${name} ${score}`,
    indicatorsCaptionLost: 'คะแนนตัวชี้วัด (0–100) เรียงตามคะแนนรวมที่หายไป · เส้นประ = เกณฑ์ 85 และ 95',
    indicatorsCaptionScore: 'คะแนนตัวชี้วัด (0–100) เรียงจากต่ำไปสูง · เส้นประ = เกณฑ์ 85 และ 95',
    orderLabel: 'เรียงตาม',
    orderLost: 'คะแนนที่หายไป',
    orderScore: 'คะแนนตัวชี้วัด',

    itemsDiffer: (count: number) => `ข้อที่ไม่ได้คะแนน ${count} ข้อ มีค่าไม่เท่ากัน`,
    itemsEqual: (count: number, points: string) => `ข้อที่ไม่ได้คะแนน ${count} ข้อ มีค่าข้อละ ${points}`,
    itemsOne: (code: string, points: string) => `ข้อที่ไม่ได้คะแนนมีข้อเดียว คือ ${code} มีค่า ${points}`,
    itemsNone: 'ได้คะแนนครบทุกข้อ',
    itemsUnknown: 'ยังไม่มีผลรายข้อของปีนี้',
    itemsUnknownTodo: 'เพิ่มไฟล์ผลรายข้อ (o1, o2, …) แล้วจะเห็นว่าข้อใดทำให้เสียคะแนน และข้อละเท่าใด',
    itemsNoneTodo: 'คะแนนที่หายไปอยู่ที่แบบสำรวจ IIT และ EIT ไม่ใช่การเปิดเผยข้อมูล',
    itemsCaption: 'คะแนนรวมที่ได้คืนเมื่อเผยแพร่ครบ เรียงจากมากไปน้อย',

    reconcileAll: (count: number) => `คะแนนที่พิมพ์ไว้ ${count} ค่าตรงกับที่คำนวณได้ทั้งหมด`,
    reconcileSome: (wrong: number, count: number) => `คะแนนที่พิมพ์ไว้ ${wrong} จาก ${count} ค่า ไม่ตรงกับที่คำนวณได้`,
    reconcileNone: 'ยังไม่มีค่าใดให้ตรวจทาน',
    reconcileNoneTodo: 'เมื่อมีทั้งคะแนนที่พิมพ์ไว้และคะแนนย่อยของมัน จะเทียบให้เห็นทุกระดับ',
    reconcileCaption: 'คะแนน 0–100 ตามที่พิมพ์ เทียบกับค่าที่คำนวณจากระดับล่าง · ยอมให้ต่างตามทศนิยมที่พิมพ์',
    node: 'ระดับ',
    stated: 'ที่พิมพ์',
    computed: 'ที่คำนวณ',
    difference: 'ต่าง',
    agrees: 'ตรงกัน',
    disagrees: 'ไม่ตรง',
    result: 'ผล',
    at: 'ที่',
    row: (n: number) => `แถว ${n}`,

    changeUp: (p: { year: number; delta: string; name: string; points: string }) =>
      `คะแนนเพิ่มจากปี ${p.year} อยู่ ${p.delta} มาจาก${p.name}มากที่สุด (${p.points})`,
    changeDown: (p: { year: number; delta: string; name: string; points: string }) =>
      `คะแนนลดจากปี ${p.year} อยู่ ${p.delta} เพราะ${p.name}มากที่สุด (${p.points})`,
    changeSame: (year: number) => `คะแนนรวมเท่ากับปี ${year}`,
    changeFramework: (p: { year: number; delta: string; points: string }) =>
      `คะแนนเปลี่ยนจากปี ${p.year} อยู่ ${p.delta} ส่วนใหญ่เพราะเกณฑ์การประเมินเปลี่ยน (${p.points})`,
    changeNone: 'ยังเทียบกับปีก่อนไม่ได้',
    changeNoneTodo: (year: number) => `เพิ่มไฟล์คะแนนปี ${year} แล้วจะเห็นว่าตัวชี้วัดใดขยับ`,
    changeOtherSeries: (year: number) => `ปี ${year} ใช้เกณฑ์คนละชุด จึงไม่นำมาเทียบกัน`,
    changeCaption: (from: number, to: number) => `คะแนนตัวชี้วัด (0–100) ปี ${from} กับ ${to} เรียงตามผลต่อคะแนนรวม`,
    changeMore: 'ดูแนวโน้มทั้งหมด',

    code: 'เลขที่',
    sub: 'ตัวชี้วัดย่อย',
    note: 'หมายเหตุ',
    previousScore: 'ปีก่อน',
    weakYears: 'ปีที่อ่อน',
    yearsKnown: 'ปีที่รู้',
    whichYears: 'อ่อนในปี',
    reach: 'มุ่งถึง',
    sharePercent: 'ร้อยละ',
    coverageMore: 'ดูมาตรการทั้งหมด',
    addData: 'ไปหน้าข้อมูล',
    onPaper: (agency: string, year: number, page: string) => `${agency} · ปีงบประมาณ ${year} · ${page}`,
    noScores: (year: number) => `ยังไม่มีคะแนนของปีงบประมาณ ${year}`,
    noScoresTodo: 'เพิ่มไฟล์คะแนนที่มีหน่วยงานนี้และปีนี้ หรือเลือกปีอื่นที่มีข้อมูล',
    failed: 'ถามข้อมูลมาแสดงไม่สำเร็จ',
    failedTodo: 'ข้อมูลที่เพิ่มไว้ยังอยู่ครบ โปรดเปิดหน้านี้อีกครั้ง หากยังไม่ได้ ให้ตรวจไฟล์ที่หน้าข้อมูล',
    failedDetail: 'รายละเอียดทางเทคนิค',
    source: (files: string, years: string) => `ที่มา: ${files} · ปีงบประมาณ ${years}`,
    moreFiles: (files: string, more: number) => `${files} และอีก ${more} ไฟล์`,
  },
  en: {
    page: 'Overview',
    embeds: { overview: 'Embed the overview', level: 'Embed the level chart' },
    levelRank: (level: string) => `level ${level}`,
    or: ' or ',
    totalUnknown: 'not known',

    headlineItems: (p) =>
      `${p.lost} points were lost, ${p.points} of them on ${itemsEn(p.count)}: publish ${p.codes} and the total becomes ⟦${p.total}, ${p.level}⟧`,
    headlineItemsSame: (p) =>
      `${p.lost} points were lost, ${p.points} of them on ${itemsEn(p.count)}: publish ${p.codes} and the total becomes ⟦${p.total}⟧, still ${p.level}`,
    headlineItemsLast: (p) =>
      `Only ${p.lost} points were lost, ${p.points} of them on ${itemsEn(p.count)}: publish ${p.codes} and the total becomes ⟦${p.total}⟧`,
    codesMany: (count: number, first: string, last: string) =>
      `the ${count} most valuable items (${first} … ${last})`,
    headlineIndicators: (p) => `${p.lost} points were lost, ${p.points} of them in ⟦${p.names}⟧`,
    headlineOne: (p) => `All ${p.lost} points lost were lost in ⟦${p.name}⟧`,
    headlineHigh: (p) =>
      `Every indicator scores 95 or more and only ${p.lost} points were lost; the lowest is ⟦${p.name} ${p.score}⟧`,
    headlineFull: 'Every indicator has full marks: ⟦no points were lost⟧',
    headlineUnknown: (p) => `The total cannot be computed: there is no score for ⟦${p.missing}⟧`,
    headlineUnknownMany: (p) =>
      `The total cannot be computed: only ⟦${p.known} of ${p.of} indicators⟧ are known`,
    headlineTotalOnly: (p) =>
      `${p.lost} points were lost, but where is not known: ⟦there are no indicator scores⟧`,
    yearUncertain: (year: number) =>
      `The FY${year} framework is not confirmed in every detail, so the points of items are estimates`,

    levelsOf: (year: number) => `Levels of FY${year}`,
    ruleTotal: (from: string) => `total of ${from} or more`,
    ruleBetween: (from: string, to: string) => `total ${from}–${to}`,
    ruleBelow: (below: string) => `total below ${below}`,
    ruleInstruments: (total: string, each: string) =>
      `total of ${total} or more and every instrument ${each} or more`,
    ruleInstrumentsBelow: (total: string, each: string) =>
      `total of ${total} or more, an instrument below ${each}`,
    levelOpen:
      'Only the total is known, so it is one of these levels; the IIT, EIT and OIT scores would decide',
    levelNext: (points: string, level: string) => `${points} points more would reach ${level}`,
    levelHere: 'this level',

    cautionTotal: (p) => `The document prints a total of ⟦${p.printed}⟧, but ${p.count} give ⟦${p.computed}⟧`,
    cautionAgrees: (level: string) => `, which fits the announced ${level}`,
    cautionDisagrees: (stated: string, computed: string) =>
      `, which is ${computed}, not the announced ${stated}`,
    cautionLevel: (p) => `The document announces ⟦${p.stated}⟧, but ${p.total} is ⟦${p.computed}⟧`,
    cautionMore: (count: number) => `; ${count} more ${count === 1 ? 'value does' : 'values do'} not fit`,
    cautionOnly: (count: number) =>
      `⟦${count} ${count === 1 ? 'value' : 'values'}⟧ in the data contradict each other or cannot be read: check before using the figures`,
    indicatorsTogether: (count: number) => `the ${count === 10 ? 'ten' : count} indicators`,
    seeSource: 'See where',

    indicatorsLost: (names: string, points: string) => `${names} cost ${points} points`,
    indicatorsUnknown: 'No indicator scores for this year yet: add a score file on the Data page',
    indicatorsLostNone: 'No indicator lost points',
    indicatorsScore: (count: number, name: string, score: string) =>
      `${count} ${count === 1 ? 'indicator is' : 'indicators are'} below 85; the lowest is ${name}, ${score}`,
    indicatorsScoreNone: (name: string, score: string) =>
      `Every indicator reaches 85; the lowest is ${name}, ${score}`,
    indicatorsCaptionLost:
      'Indicator score (0–100), ordered by points of the total lost · dashed = 85 and 95',
    indicatorsCaptionScore: 'Indicator score (0–100), lowest first · dashed = 85 and 95',
    orderLabel: 'Order by',
    orderLost: 'lost points',
    orderScore: 'score',

    itemsDiffer: (count: number) => `${count} items scored nothing, and they are not worth the same`,
    itemsEqual: (count: number, points: string) => `${count} items scored nothing, each worth ${points}`,
    itemsOne: (code: string, points: string) => `One item scored nothing: ${code}, worth ${points}`,
    itemsNone: 'Every item scored',
    itemsUnknown: 'No item results for this year yet',
    itemsUnknownTodo:
      'Add the file of item results (o1, o2, …) to see which items cost points, and how many each',
    itemsNoneTodo: 'The points were lost in the IIT and EIT surveys, not in disclosure',
    itemsCaption: 'Points of the total returned when published in full, most first',

    reconcileAll: (count: number) =>
      count === 1
        ? 'The printed value agrees with the recomputation'
        : `All ${count} printed values agree with the recomputation`,
    reconcileSome: (wrong: number, count: number) =>
      `${wrong} of ${count} printed values do not agree with the recomputation`,
    reconcileNone: 'Nothing to reconcile yet',
    reconcileNoneTodo:
      'Where a printed score and the scores below it are both known, they are compared at every level',
    reconcileCaption:
      'Scores 0–100 as printed against their recomputation from below · tolerance by printed decimals',
    node: 'Node',
    stated: 'Printed',
    computed: 'Computed',
    difference: 'Difference',
    agrees: 'agrees',
    disagrees: 'differs',
    result: 'Result',
    at: 'At',
    row: (n: number) => `row ${n}`,

    changeUp: (p) => `The total rose ${p.delta} since FY${p.year}, most of all by ${p.name} (${p.points})`,
    changeDown: (p) => `The total fell ${p.delta} since FY${p.year}, most of all by ${p.name} (${p.points})`,
    changeSame: (year: number) => `The total equals that of FY${year}`,
    changeFramework: (p) =>
      `The total moved ${p.delta} since FY${p.year}, mostly because the framework changed (${p.points})`,
    changeNone: 'No earlier year to compare with yet',
    changeNoneTodo: (year: number) => `Add the scores of FY${year} to see which indicators moved`,
    changeOtherSeries: (year: number) => `FY${year} uses another yardstick, so the two are not compared`,
    changeCaption: (from: number, to: number) =>
      `Indicator score (0–100), FY${from} and FY${to}, ordered by effect on the total`,
    changeMore: 'See all trends',

    code: 'Code',
    sub: 'Sub-indicator',
    note: 'Note',
    previousScore: 'Year before',
    weakYears: 'Years weak',
    yearsKnown: 'Years known',
    whichYears: 'Weak in',
    reach: 'Reached',
    sharePercent: 'Per cent',
    coverageMore: 'See all measures',
    addData: 'Go to Data',
    onPaper: (agency: string, year: number, page: string) => `${agency} · fiscal year ${year} · ${page}`,
    noScores: (year: number) => `No scores for fiscal year ${year} yet`,
    noScoresTodo: 'Add a score file with this agency and year, or choose a year that has data',
    failed: 'The answers for this page did not come',
    failedTodo:
      'Your data is untouched. Open the page again; if that does not help, check the files on the Data page',
    failedDetail: 'Technical detail',
    source: (files: string, years: string) => `Source: ${files} · fiscal year ${years}`,
    moreFiles: (files: string, more: number) => `${files} and ${more} more files`,
  },
});

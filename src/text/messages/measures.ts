import { messages } from './define';

/** Numbers arrive formatted, lists joined. ⟦…⟧ encloses what a sentence stresses (see views/findingPhrase.ts). */
export const measuresMessages = messages({
  th: {
    page: 'มาตรการ',
    resultToPlan: (result: number, plan: number) => `ผลปี ${result} → มาตรการปี ${plan}`,
    aimedDirect: 'มุ่งตรงถึงคะแนนที่หายไป',

    headlineLittle: (p: { plan: number; result: number; lost: string; direct: string }) =>
      `มาตรการปี ${p.plan} มุ่งตรงถึงคะแนนที่หายไปปี ${p.result} เพียง ⟦${p.direct} จาก ${p.lost} คะแนน⟧`,
    headlineMuch: (p: { plan: number; result: number; lost: string; direct: string }) =>
      `มาตรการปี ${p.plan} มุ่งตรงถึงคะแนนที่หายไปปี ${p.result} ⟦${p.direct} จาก ${p.lost} คะแนน⟧`,
    headlineNoDirect: (p: { plan: number; result: number; lost: string }) =>
      `มาตรการปี ${p.plan} ⟦ไม่มีรายการใด⟧มุ่งตรงถึงคะแนนที่หายไป ${p.lost} ของปี ${p.result}`,
    headlineNone: (p: { plan: number; result: number; lost: string }) =>
      `ยังไม่มีมาตรการปี ${p.plan} รองรับคะแนนที่หายไป ⟦${p.lost}⟧ ของปี ${p.result}`,
    headlineNothingLost: (p: { plan: number; result: number; count: number }) =>
      `ปี ${p.result} ไม่มีคะแนนที่หายไป มาตรการปี ${p.plan} จำนวน ${p.count} รายการ⟦เป็นการรักษาระดับ⟧`,
    headlineTitleOnly: (p: { codes: string; points: string }) =>
      ` และ ${p.points} ในนั้นตรงเพียงชื่อ (${p.codes}) ไม่ใช่สิ่งที่ทำ`,
    headlineTitleOnlyAll: (codes: string) => ` และทั้งหมดนั้นตรงเพียงชื่อ (${codes}) ไม่ใช่สิ่งที่ทำ`,
    headlineMissing: (p: { points: string }) => ` ส่วนอีก ${p.points} ไม่มีมาตรการใดถึง`,

    coverageHardly: (plan: number) => `มาตรการปี ${plan} แทบไม่ได้มุ่งไปที่คะแนนที่หายไป`,
    coverageSome: (plan: number, percent: string) => `มาตรการปี ${plan} มุ่งตรงถึงคะแนนที่หายไปเพียง ${percent}`,
    coverageMost: (plan: number, percent: string) => `มาตรการปี ${plan} มุ่งตรงถึงคะแนนที่หายไปส่วนใหญ่ (${percent})`,
    nothingLost: (result: number) => `ปี ${result} ไม่มีคะแนนที่หายไป`,
    nothingLostMore: (plan: number, count: number) => `มาตรการปี ${plan} จำนวน ${count} รายการเป็นการรักษาระดับ`,
    coverageNone: (plan: number) => `ยังไม่มีมาตรการปี ${plan} ในข้อมูล`,
    coverageNoneTodo: (plan: number) =>
      `เพิ่มไฟล์มาตรการปีงบประมาณ ${plan} แล้วจะเห็นว่ามาตรการมุ่งไปที่คะแนนที่หายไปเพียงใด`,
    coverageCaption: (result: number, plan: number, count: number, lost: string) =>
      `คะแนนที่หายไปปี ${result} รวม ${lost} แยกตามที่มาตรการปี ${plan} (${count} รายการ) มุ่งถึง`,
    reach: { direct: 'ตรงจุด', general: 'โดยอ้อม', none: 'ไม่มีมาตรการ' } as Readonly<Record<string, string>>,
    progress: {
      planned: 'ยังไม่เริ่ม',
      underway: 'กำลังทำ',
      done: 'ทำแล้ว',
      done_with_result: 'ทำแล้วมีผล',
    } as Readonly<Record<string, string>>,

    titleOnly: (p: { number: string; title: string; code: string }) =>
      `มาตรการ ${p.number} “${p.title}” มีชื่อตรงกับ ${p.code} แต่ ⟦สิ่งที่ทำไม่ได้พูดถึงเรื่องนี้⟧`,

    matrixTitle: (direct: number, all: number) => `จุดที่เสียคะแนน ${all} จุด มีมาตรการตรงถึง ${direct} จุด`,
    matrixCaption: (result: number, plan: number) =>
      `คะแนนที่หายไปปี ${result} กับมาตรการปี ${plan} เรียงจากเสียมากไปน้อย · เต็ม = ตรงจุด โปร่ง = โดยอ้อม`,

    calendarSame: (count: number, period: string) => `มาตรการทั้ง ${count} รายการใช้ช่วงเวลาเดียวกัน ${period}`,
    calendarFirst: (count: number, quarter: number) => `ไตรมาส ${quarter} มีมาตรการมากที่สุด ${count} รายการ`,
    calendarIdle: (quarters: string) => `ไม่มีมาตรการใดทำในไตรมาส ${quarters}`,
    calendarNone: 'ยังไม่รู้ช่วงเวลาของมาตรการใด',
    calendarNoneTodo: 'เพิ่มคอลัมน์ระยะเวลา หรือวันเริ่มและวันสิ้นสุด ในไฟล์มาตรการ',
    calendarCaption: (plan: number) =>
      `ช่วงเวลาของมาตรการในปีงบประมาณ ${plan} (1 ต.ค. ${plan - 1} – 30 ก.ย. ${plan}) ตามลำดับในไฟล์`,

    loadTitle: (unit: string, count: number, all: number) => `${unit}รับผิดชอบ ${count} จาก ${all} มาตรการ`,
    loadEven: (units: number, count: number) => `${units} หน่วยรับผิดชอบเท่ากัน หน่วยละ ${count} มาตรการ`,
    loadNone: 'ยังไม่รู้ผู้รับผิดชอบของมาตรการใด',
    loadNoneTodo: 'เพิ่มคอลัมน์ผู้รับผิดชอบในไฟล์มาตรการ',
    loadCaption: (plan: number) =>
      `จำนวนมาตรการปี ${plan} ต่อหน่วยผู้รับผิดชอบ เรียงจากมากไปน้อย มาตรการหนึ่งมีหลายหน่วยได้`,

    tableTitle: (p: { count: number; done: number; result: number }) =>
      `มาตรการ ${p.count} รายการ ทำแล้ว ${p.done} มีผลลัพธ์ ${p.result}`,
    tableCaption: (plan: number) => `มาตรการปี ${plan} ตามลำดับในไฟล์ · เป้าหมายที่จับคู่จากคำจะบอกคำที่ใช้เสมอ`,
    seq: 'ที่',
    title: 'มาตรการ',
    targets: 'เป้าหมาย',
    period: 'ระยะเวลา',
    responsible: 'ผู้รับผิดชอบ',
    status: 'สถานะ',
    result: 'ผล',
    hasResult: 'มีผลลัพธ์',
    noResult: 'ไม่มีผลลัพธ์',
    notStated: 'ไม่ได้ระบุ',
    noTargets: 'ไม่มีเป้าหมาย',
    basis: { stated: 'ระบุไว้', matched: 'จับคู่จากคำ', confirmed: 'ยืนยันแล้ว' } as Readonly<Record<string, string>>,
    because: (words: string) => `จากคำว่า ${words}`,
    confirm: 'ยืนยัน',
    remove: 'ถอด',
    confirmTarget: (code: string, title: string) => `ยืนยัน: มาตรการ “${title}” มุ่งถึง ${code}`,
    removeTarget: (code: string, title: string) => `ถอด ${code} ออกจากเป้าหมายของมาตรการ “${title}”`,
    titleOnlyMark: 'ตรงเพียงชื่อ ไม่ใช่สิ่งที่ทำ',
    edit: 'แก้เป้าหมาย',
    add: 'ระบุเป้าหมาย',
    editOf: (title: string) => `แก้เป้าหมายของมาตรการ “${title}”`,
    editHint: (year: number) =>
      `เลขตัวชี้วัดหรือเลขข้อของปี ${year} เช่น 9, 10.2, o42 คั่นด้วยจุลภาค เว้นว่าง = ไม่มีเป้าหมาย`,
    unknownCodes: (codes: string, year: number) => `ไม่มี ${codes} ในปี ${year}`,
    save: 'บันทึก',
    cancel: 'ยกเลิก',
    undoHint: 'แก้แล้วย้อนกลับได้ด้วย Ctrl+Z',
    measureNo: (n: number) => `M${n}`,
    reached: 'มุ่งถึง',
    reachedBy: 'มาตรการที่ถึง',
    unit: 'หน่วยผู้รับผิดชอบ',
    count: 'มาตรการ',
    done: 'ทำแล้ว',
    start: 'เริ่ม',
    end: 'สิ้นสุด',
    steps: 'วิธีดำเนินการ',
    outcome: 'ผลการดำเนินการ',
    noUnit: 'ไม่ได้ระบุหน่วย',

    listsTitle: 'สิ่งที่ควรแก้ก่อน',
    withoutResult: (count: number) => `ยังไม่มีผลลัพธ์ ${count} มาตรการ`,
    withoutResultNone: 'ทุกมาตรการมีผลลัพธ์',
    aimless: (count: number) => `ไม่ได้มุ่งถึงคะแนนที่หายไป ${count} มาตรการ`,
    aimlessNone: 'ทุกมาตรการเกี่ยวกับจุดที่เสียคะแนน อย่างน้อยโดยอ้อม',
    uncovered: (count: number, points: string) => `ไม่มีมาตรการใดถึง ${count} จุด รวม ${points} คะแนน`,
    uncoveredNone: 'ทุกจุดที่เสียคะแนนมีมาตรการถึง',
    listsCaption: (result: number, plan: number) => `จากผลปี ${result} และมาตรการปี ${plan}`,
    more: (count: number) => `แสดงอีก ${count} รายการ`,
    less: 'แสดงน้อยลง',

    planElsewhere: (result: number, plan: number) => `มาตรการปี ${plan} ทำเพื่อแก้ผลปี ${result} จึงแสดงคู่กับผลปีนั้น`,
    seeResult: (result: number) => `ดูผลปี ${result}`,
    noScores: (year: number) => `ยังไม่มีคะแนนปี ${year} จึงบอกไม่ได้ว่ามาตรการมุ่งถึงสิ่งที่เสียหรือไม่`,
  },
  en: {
    page: 'Measures',
    resultToPlan: (result: number, plan: number) => `FY${result} result → FY${plan} measures`,
    aimedDirect: 'of lost points aimed at directly',

    headlineLittle: (p) =>
      `The FY${p.plan} measures aim directly at only ⟦${p.direct} of the ${p.lost} points⟧ lost in FY${p.result}`,
    headlineMuch: (p) =>
      `The FY${p.plan} measures aim directly at ⟦${p.direct} of the ${p.lost} points⟧ lost in FY${p.result}`,
    headlineNoDirect: (p) =>
      `⟦None⟧ of the FY${p.plan} measures aims directly at the ${p.lost} points lost in FY${p.result}`,
    headlineNone: (p) => `No FY${p.plan} measures yet for the ⟦${p.lost}⟧ points lost in FY${p.result}`,
    headlineNothingLost: (p) =>
      `Nothing was lost in FY${p.result}: the ${p.count} FY${p.plan} measures ⟦keep the level⟧`,
    headlineTitleOnly: (p) => `, and ${p.points} of that by title only (${p.codes}), not by what was done`,
    headlineTitleOnlyAll: (codes: string) =>
      `, and all of that by title only (${codes}), not by what was done`,
    headlineMissing: (p) => `; nothing reaches another ${p.points}`,

    coverageHardly: (plan: number) => `The FY${plan} measures hardly aim at the points that were lost`,
    coverageSome: (plan: number, percent: string) =>
      `The FY${plan} measures aim directly at only ${percent} of the lost points`,
    coverageMost: (plan: number, percent: string) =>
      `The FY${plan} measures aim directly at most lost points (${percent})`,
    nothingLost: (result: number) => `No points were lost in FY${result}`,
    nothingLostMore: (plan: number, count: number) => `The ${count} measures of FY${plan} keep the level`,
    coverageNone: (plan: number) => `No FY${plan} measures in the data yet`,
    coverageNoneTodo: (plan: number) =>
      `Add the file of FY${plan} measures to see how far they aim at the lost points`,
    coverageCaption: (result: number, plan: number, count: number, lost: string) =>
      `Share of the points lost in FY${result} (${lost}) by how the ${count} FY${plan} measures reach them`,
    reach: { direct: 'direct', general: 'general', none: 'no measure' } as Readonly<Record<string, string>>,
    progress: {
      planned: 'not begun',
      underway: 'under way',
      done: 'done',
      done_with_result: 'done, with result',
    } as Readonly<Record<string, string>>,

    titleOnly: (p) =>
      `Measure ${p.number} “${p.title}” is titled like ${p.code}, but ⟦its steps and result do not speak of it⟧`,

    matrixTitle: (direct: number, all: number) =>
      `${direct} of ${all} places where points were lost are aimed at directly`,
    matrixCaption: (result: number, plan: number) =>
      `Points lost in FY${result} against FY${plan} measures, most lost first · full = direct, hollow = general`,

    calendarSame: (count: number, period: string) =>
      `All ${count} measures run in the same period, ${period}`,
    calendarFirst: (count: number, quarter: number) => `Quarter ${quarter} is the busiest, ${count} measures`,
    calendarIdle: (quarters: string) => `No measure runs in quarter ${quarters}`,
    calendarNone: 'The period of no measure is known yet',
    calendarNoneTodo: 'Add a period column, or start and end dates, to the file of measures',
    calendarCaption: (plan: number) =>
      `Periods of the measures in fiscal year ${plan} (1 Oct ${plan - 1} – 30 Sep ${plan}), in file order`,

    loadTitle: (unit: string, count: number, all: number) =>
      `${unit} is responsible for ${count} of ${all} measures`,
    loadEven: (units: number, count: number) => `${units} units share the work evenly, ${count} each`,
    loadNone: 'The responsible unit of no measure is known yet',
    loadNoneTodo: 'Add a column of responsible units to the file of measures',
    loadCaption: (plan: number) =>
      `FY${plan} measures per responsible unit, most first; a measure may have several units`,

    tableTitle: (p) => `${p.count} measures, ${p.done} done, ${p.result} with a result`,
    tableCaption: (plan: number) =>
      `FY${plan} measures in file order · a target matched by words always shows its words`,
    seq: 'No.',
    title: 'Measure',
    targets: 'Targets',
    period: 'Period',
    responsible: 'Responsible',
    status: 'Status',
    result: 'Result',
    hasResult: 'has a result',
    noResult: 'no result',
    notStated: 'not stated',
    noTargets: 'no target',
    basis: { stated: 'stated', matched: 'matched by words', confirmed: 'confirmed' } as Readonly<
      Record<string, string>
    >,
    because: (words: string) => `by the words ${words}`,
    confirm: 'Confirm',
    remove: 'Remove',
    confirmTarget: (code: string, title: string) => `Confirm that “${title}” aims at ${code}`,
    removeTarget: (code: string, title: string) => `Remove ${code} from the targets of “${title}”`,
    titleOnlyMark: 'by title only, not by what was done',
    edit: 'Edit targets',
    add: 'State targets',
    editOf: (title: string) => `Edit targets of “${title}”`,
    editHint: (year: number) =>
      `Codes of FY${year} indicators or items, such as 9, 10.2, o42, with commas; blank = no target`,
    unknownCodes: (codes: string, year: number) => `FY${year} has no ${codes}`,
    save: 'Save',
    cancel: 'Cancel',
    undoHint: 'Ctrl+Z undoes an edit',
    measureNo: (n: number) => `M${n}`,
    reached: 'Reached',
    reachedBy: 'Reached by',
    unit: 'Responsible unit',
    count: 'Measures',
    done: 'Done',
    start: 'Start',
    end: 'End',
    steps: 'Steps',
    outcome: 'Outcome',
    noUnit: 'no unit stated',

    listsTitle: 'What to mend first',
    withoutResult: (count: number) => `${count} measures without a result`,
    withoutResultNone: 'Every measure has a result',
    aimless: (count: number) => `${count} measures aim at nothing that was lost`,
    aimlessNone: 'Every measure has to do with lost points, at least generally',
    uncovered: (count: number, points: string) =>
      `${count} places, ${points} points, that no measure reaches`,
    uncoveredNone: 'A measure reaches every place where points were lost',
    listsCaption: (result: number, plan: number) => `From the FY${result} result and the FY${plan} measures`,
    more: (count: number) => `Show ${count} more`,
    less: 'Show fewer',

    planElsewhere: (result: number, plan: number) =>
      `The FY${plan} measures answer the result of FY${result} and stand beside it`,
    seeResult: (result: number) => `See the FY${result} result`,
    noScores: (year: number) =>
      `No FY${year} scores yet, so it cannot be said whether the measures aim at what was lost`,
  },
});

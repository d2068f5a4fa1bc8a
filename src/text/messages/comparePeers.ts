import { counted } from '../counted';
import { messages } from './define';

/** Words of the Compare page about peers, agencies side by side and what goes into the plan. ⟦…⟧ encloses what a sentence stresses. */
export const comparePeersMessages = messages({
  th: {
    peers: 'หน่วยงานที่เทียบ',
    scopes: {
      similar: 'คะแนนปีก่อนใกล้กัน',
      type: 'ประเภทเดียวกัน',
      province: 'จังหวัดเดียวกัน',
      chosen: 'เลือกเอง',
    },
    scopeNote: (count: string, similar: number, most: number) =>
      `${count} หน่วยงานในกลุ่มที่เลือก (คะแนนใกล้กัน = ${similar} แห่งที่ใกล้ที่สุด กลุ่มอื่นไม่เกิน ${most} แห่ง)`,
    chosenNote: (count: string) => `${count} หน่วยงานที่เลือกเอง ไม่ขึ้นกับตัวกรอง`,
    add: 'เพิ่มหน่วยงานที่จะวางเทียบ',
    addSearch: 'พิมพ์ชื่อหรือจังหวัด',
    addNone: 'ไม่พบหน่วยงานนี้',
    addCount: (shown: number) => `${counted(shown)} หน่วยงาน`,
    remove: (name: string) => `เอา ${name} ออก`,
    nearest: (count: number) => `ใช้ ${count} แห่งที่ใกล้ที่สุด`,
    toggle: (name: string) => `วาง ${name} เทียบ`,

    besideTitle: (name: string, code: string, gap: string) =>
      `${name} ต่างจากหน่วยงานอื่นที่วางเทียบมากที่สุดที่ ${code} (${gap} จากค่าเฉลี่ยของเขา)`,
    besideEven: (name: string) => `${name} ไม่ต่างจากหน่วยงานที่วางเทียบ`,
    besideTodo:
      'เพิ่มหน่วยงานที่นี่ หรือกด + (ปุ่ม Space) ที่แถวในตารางอันดับ แล้วคะแนนจะวางเทียบกันทีละคอลัมน์ ลิงก์ของหน้านี้จำตัวเลือกไว้',
    besideCaption: (year: number) =>
      `คะแนนปีงบประมาณ ${year} ตัวเลขเล็กคือส่วนต่างจากหน่วยงานนี้ ต่ำกว่า 85 มีเครื่องหมาย ▾`,
    score: 'คะแนน',
    percentile: 'สูงกว่าหน่วยงานอื่น',
    lostItems: 'ข้อที่เสีย',
    noItems: 'ไม่มีข้อมูลรายข้อ',
    noneLost: 'ไม่เสียข้อใด',
    outside: 'นอกกลุ่ม',

    strips: 'ทุกคะแนนในกลุ่ม',
    stripsCaption: (year: number) => `การกระจายของแต่ละคะแนนในกลุ่มที่เลือก ปีงบประมาณ ${year} เส้นตั้งจางคือ 85`,
    stripsPress: 'กดแถวเพื่อดูให้ใหญ่',
    heatCaption: (year: number) => `คะแนนรายตัวชี้วัด ปีงบประมาณ ${year} เรียงตามคะแนนรวม`,
    heatShow: 'แถว',
    heatRows: { peers: 'หน่วยงานที่เทียบ', ranking: 'ทั้งกลุ่มตามอันดับ' },
    heatPart: (from: string, to: string, of: string) => `อันดับที่ ${from}–${to} จาก ${of}`,
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
    heatMore: (shown: number, of: string) => `แสดง ${shown} แห่งที่ใกล้ที่สุดจาก ${of}`,

    offerMeasure: 'ใส่ในร่างแผน',
    offerNode: 'บันทึกในร่างแผน',
    offerNamed: (action: string, what: string) => `${action}: ${what}`,
    offered: 'อยู่ในร่างแผนแล้ว',
    toPlan: 'เปิดร่างแผน',
    offerFailed: 'ใส่ในร่างแผนไม่ได้ เพราะปีนี้ไม่มีคะแนนรวมหรือกรอบการประเมิน เปิดหน้าแผนเพื่อดูสิ่งที่ขาด',
    measuresOf: (count: number) => `มาตรการที่เขาทำ ${count} รายการ`,
    measureBy: (name: string, year: number, regained: boolean | null) =>
      `${name} ปี ${year}${regained === null ? '' : regained ? ' ได้คืนแล้ว' : ' ยังไม่ได้คืน'}`,
    moreMeasures: (count: number) => `และอีก ${count} รายการ`,
    originMeasure: (name: string, year: number, regained: boolean | null) =>
      `${name} ทำในปี ${year}${regained ? ' แล้วได้คะแนนคืน' : ''}`,
    originNode: (regained: string, followed: string, year: number) =>
      `${regained} จาก ${followed} หน่วยงานที่เคยเสียเหมือนกันได้คืนในปี ${year}`,
    originLost: (lost: string, of: string, year: number) => `${lost} จาก ${of} หน่วยงานเสียเหมือนกันในปี ${year}`,
    plan: 'แผน',
  },
  en: {
    peers: 'Peers',
    scopes: {
      similar: 'Similar total last year',
      type: 'Same type',
      province: 'Same province',
      chosen: 'By hand',
    },
    scopeNote: (count: string, similar: number, most: number) =>
      `${count} agencies of the chosen group (similar = the ${similar} nearest; other peers ${most} at most)`,
    chosenNote: (count: string) => `${count} agencies chosen by hand, whatever the filters`,
    add: 'Add an agency to put beside',
    addSearch: 'Type a name or a province',
    addNone: 'No such agency',
    addCount: (shown: number) => `${counted(shown)} agencies`,
    remove: (name: string) => `Remove ${name}`,
    nearest: (count: number) => `Take the ${count} nearest`,
    toggle: (name: string) => `Put ${name} beside`,

    besideTitle: (name: string, code: string, gap: string) =>
      `${name} differs most from those beside it in ${code} (${gap} from their mean)`,
    besideEven: (name: string) => `${name} does not differ from those beside it`,
    besideTodo:
      'Add agencies here, or press + (Space) on a row of the ranking, and scores stand side by side; the address of this page keeps the choice',
    besideCaption: (year: number) =>
      `Scores of FY${year}; small figures are the difference from this agency; below 85 is marked ▾`,
    score: 'Score',
    percentile: 'Above others',
    lostItems: 'Items lost',
    noItems: 'Items not known',
    noneLost: 'None lost',
    outside: 'outside the group',

    strips: 'Every score of the group',
    stripsCaption: (year: number) =>
      `How each score spreads in the chosen group, FY${year}; the faint upright is 85`,
    stripsPress: '· press a row to see it large',
    heatCaption: (year: number) => `Scores by indicator, FY${year}, in order of the total`,
    heatShow: 'Rows',
    heatRows: { peers: 'Peers', ranking: 'The group by rank' },
    heatPart: (from: string, to: string, of: string) => `rows ${from}–${to} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    heatMore: (shown: number, of: string) => `the ${shown} nearest of ${of} are shown`,

    offerMeasure: 'Put into the draft plan',
    offerNode: 'Note in the draft plan',
    offerNamed: (action: string, what: string) => `${action}: ${what}`,
    offered: 'In the draft plan',
    toPlan: 'Open the draft plan',
    offerFailed:
      'Not put into the draft plan: this year has no total or no framework. The Plan page says what is missing.',
    measuresOf: (count: number) =>
      count === 1 ? '1 measure they carried out' : `${count} measures they carried out`,
    measureBy: (name: string, year: number, regained: boolean | null) =>
      `${name}, FY${year}${regained === null ? '' : regained ? ', regained' : ', not regained yet'}`,
    moreMeasures: (count: number) => `and ${count} more`,
    originMeasure: (name: string, year: number, regained: boolean | null) =>
      `${name} carried it out in FY${year}${regained ? ' and regained the points' : ''}`,
    originNode: (regained: string, followed: string, year: number) =>
      `${regained} of ${followed} agencies that lost it too regained it in FY${year}`,
    originLost: (lost: string, of: string, year: number) =>
      `${lost} of ${of} agencies lost it too in FY${year}`,
    plan: 'Plan',
  },
});

import { messages } from './define';

interface Place {
  /** A node's code, a level, or the path into the file. */
  readonly at: string;
  /** What stands there. */
  readonly value: string;
}

/** Why an uploaded framework file is refused, by the rule of `FrameworkReason`. */
export const frameworkText = messages({
  th: {
    title: 'ไฟล์กรอบการประเมินนี้ใช้ไม่ได้ กรอบที่ใช้อยู่เดิมไม่เปลี่ยนแปลง',
    sourceName: (year: number) => `กรอบการประเมินปี ${year} ของผู้ใช้`,
    replaced: 'ใช้แทนกรอบที่มากับระบบ',
    added: 'ปีที่ระบบยังไม่มีกรอบ',
    nodes: (count: string) => `${count} รายการ`,
    nothingYet: 'พร้อมใช้กรอบการประเมินของท่านแล้ว เหลือไฟล์คะแนน',
    own: 'มีกรอบการประเมินของปีอื่น หรือค่าน้ำหนักอื่น? วางไฟล์ .json ของท่านได้เช่นเดียวกับไฟล์คะแนน',
    ownYear: 'ปีของไฟล์ตั้งต้น',
    template: (year: number) => `ดาวน์โหลดกรอบปี ${year} เป็นไฟล์ตั้งต้น`,
    templateFile: (year: number) => `กรอบการประเมิน ${year}.json`,
    reasons: {
      json: ({ value }: Place) =>
        `ข้อความในไฟล์ไม่ใช่ JSON ที่ถูกต้อง (${value}) อาจขาดหรือเกินจุลภาค เครื่องหมายคำพูด หรือวงเล็บ`,
      shape: ({ at, value }: Place) =>
        `${at === '' ? 'ไฟล์' : `ช่อง ${at}`} มีค่า ${value} ซึ่งไม่ตรงรูปแบบ ให้แก้ตามตัวอย่างไฟล์กรอบการประเมิน`,
      year: ({ value }: Place) => `ปีงบประมาณ ${value} ไม่อยู่ในช่วง 2545–2599 ให้ใส่เป็นปี พ.ศ. สี่หลัก`,
      'code-repeated': ({ at }: Place) => `รหัส ${at} ซ้ำกัน แต่ละรหัสต้องมีได้เพียงรายการเดียว`,
      root: ({ value }: Place) =>
        `ต้องมีรายการสูงสุดเพียงรายการเดียว รหัส total ค่าน้ำหนัก 1 แต่พบ ${value === '' ? 'ไม่มีรายการใด' : value}`,
      'parent-missing': ({ at, value }: Place) => `รหัส ${at} อยู่ใต้ ${value} ซึ่งไม่มีในไฟล์`,
      cycle: ({ value }: Place) => `ลำดับชั้นวนกลับมาที่เดิม: ${value}`,
      weights: ({ at, value }: Place) => `ค่าน้ำหนักของรายการใต้ ${at} รวมได้ ${value} ต้องรวมได้ 1`,
      kinds: ({ at, value }: Place) =>
        `รหัส ${at} อยู่ผิดชั้น (${value}) ลำดับชั้นต้องเป็น total, instrument, indicator, sub, item`,
      levels: ({ at }: Place) => `เกณฑ์ระดับ ${at} ไม่ถูกต้อง ต้องเรียงจากคะแนนสูงไปต่ำ และระดับสุดท้ายต้องเริ่มที่ 0`,
    },
  },
  en: {
    title: 'This framework file cannot be used. The framework in use is unchanged.',
    sourceName: (year: number) => `Your framework of FY${year}`,
    replaced: 'in place of the built-in one',
    added: 'a year without a built-in one',
    nodes: (count: string) => `${count} nodes`,
    nothingYet: 'Your framework is ready; the score files are still to come',
    own: 'A framework of another year, or other weights? Drop your .json file just like a score file.',
    ownYear: 'Year of the starting point',
    template: (year: number) => `Download the framework of FY${year} as a starting point`,
    templateFile: (year: number) => `framework ${year}.json`,
    reasons: {
      json: ({ value }: Place) =>
        `The text is no valid JSON (${value}); a comma, quote or bracket may be missing or too many.`,
      shape: ({ at, value }: Place) =>
        `${at === '' ? 'The file' : `Field ${at}`} holds ${value}, which does not fit. Follow the example framework file.`,
      year: ({ value }: Place) =>
        `Fiscal year ${value} is outside 2545–2599. Give a four-digit Buddhist Era year.`,
      'code-repeated': ({ at }: Place) => `Code ${at} occurs more than once. Each code may stand once only.`,
      root: ({ value }: Place) =>
        `There must be exactly one top node, code total, weight 1, but found ${value === '' ? 'none' : value}.`,
      'parent-missing': ({ at, value }: Place) => `Code ${at} is below ${value}, which is not in the file.`,
      cycle: ({ value }: Place) => `The hierarchy runs in a circle: ${value}.`,
      weights: ({ at, value }: Place) => `The weights below ${at} add up to ${value}; they must add up to 1.`,
      kinds: ({ at, value }: Place) =>
        `Code ${at} is on the wrong tier (${value}). The order is total, instrument, indicator, sub, item.`,
      levels: ({ at }: Place) =>
        `Level ${at} does not fit: limits must fall from first to last, and the last must start at 0.`,
    },
  },
});

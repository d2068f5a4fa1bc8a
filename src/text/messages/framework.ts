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
    reasons: {
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
    reasons: {
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

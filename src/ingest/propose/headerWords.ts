import type { SimpleRole } from '../types';

/** A header as printed, what it may mean and how surely; compared without white space, exactly, never as a substring. */
export type Words = readonly (readonly [role: SimpleRole, confidence: number, headers: readonly string[]])[];

/** Headers that mean the same in every kind of table. */
export const commonWords: Words = [
  [
    'agency',
    0.95,
    [
      'หน่วยงาน',
      'ชื่อหน่วยงาน',
      'หน่วยงานภาครัฐ',
      'หน่วยงานที่ประเมิน',
      'หน่วยงานที่รับการประเมิน',
      'อปท.',
      'ชื่อ อปท.',
      'องค์กรปกครองส่วนท้องถิ่น',
      'คณะ/หน่วย',
      'คณะ/หน่วยงาน',
      'ส่วนราชการ',
      'ชื่อส่วนราชการ',
      'agency',
      'agency name',
      'organization',
      'organisation',
      'unit',
      'local government',
    ],
  ],
  ['agency', 0.5, ['name', 'ชื่อ']],
  ['agencyCode', 0.9, ['รหัสหน่วยงาน', 'รหัส อปท.', 'agency id', 'agency code', 'unit code', 'org id']],
  ['agencyType', 0.9, ['ประเภทหน่วยงาน', 'ประเภท', 'ประเภท อปท.', 'agency type', 'type']],
  ['district', 0.95, ['อำเภอ', 'อำเภอ/เขต', 'เขต/อำเภอ', 'district', 'amphoe']],
  ['province', 0.95, ['จังหวัด', 'province', 'changwat']],
  ['region', 0.9, ['ภาค', 'ภูมิภาค', 'เขตพื้นที่', 'region']],
  [
    'year',
    0.95,
    [
      'ปี',
      'ปีงบประมาณ',
      'ปีงบประมาณ พ.ศ.',
      'ประจำปีงบประมาณ',
      'ปี พ.ศ.',
      'พ.ศ.',
      'ปีงบ',
      'ปีที่ประเมิน',
      'ปีของแผน',
      'year',
      'fiscal year',
      'fy',
      'plan year',
    ],
  ],
  // Known, and of no use to us.
  ['ignore', 0.9, ['องค์ประกอบด้านข้อมูล', 'คะแนนเต็ม', 'น้ำหนัก', 'ค่าน้ำหนัก', 'ร้อยละน้ำหนัก', 'full score', 'weight']],
  ['note', 0.9, ['หมายเหตุ', 'ข้อสังเกต', 'ที่มา', 'note', 'notes', 'remark', 'remarks', 'comment', 'source']],
];

/** Headers of tables of scores and of items. */
export const scoreWords: Words = [
  ['code', 0.95, ['รหัส', 'รหัสตัวชี้วัด', 'รหัสข้อ', 'code', 'node', 'indicator code', 'item code']],
  ['code', 0.9, ['ตัวชี้วัด', 'ตัวชี้วัดที่', 'ตัวชี้วัด คะแนน', 'ข้อ', 'ข้อที่', 'indicator', 'item', 'kpi']],
  ['agencyCode', 0.4, ['รหัส', 'code']],
  ['name', 0.9, ['ชื่อตัวชี้วัด', 'รายการ', 'ชื่อรายการ', 'ชื่อข้อ', 'ข้อมูล', 'หัวข้อ', 'รายการประเมิน']],
  ['name', 0.9, ['name', 'indicator name', 'item name', 'title']],
  ['name', 0.8, ['ตัวชี้วัด', 'ตัวชี้วัด คะแนน', 'indicator', 'item', 'kpi']],
  [
    'score',
    0.95,
    [
      'คะแนน',
      'คะแนนที่ได้',
      'คะแนนที่ได้รับ',
      'ค่าคะแนน',
      'ผลคะแนน',
      'คะแนนประเมิน',
      'คะแนนร้อยละ',
      'คะแนน ITA',
      'ผลประเมิน Pre-Assessment',
      'score',
      'value',
    ],
  ],
  [
    'score',
    0.75,
    ['ผลการประเมิน', 'ผลประเมิน', 'ผลการตรวจ', 'ผล', 'สถานะ', 'ร้อยละ', 'status', 'result', 'percent'],
  ],
  ['level', 0.95, ['ระดับ', 'ระดับผล', 'ระดับผลการประเมิน', 'ระดับคะแนน', 'level', 'grade', 'rating']],
  ['level', 0.6, ['ผลการประเมิน', 'ผลประเมิน', 'ผล', 'result']],
  ['rank', 0.9, ['อันดับ', 'อันดับที่', 'ลำดับ', 'ลำดับที่', 'ที่', 'rank', 'no', 'no.', '#']],
  [
    'instrument',
    0.95,
    ['แบบ/ค่าน้ำหนัก (ร้อยละ)', 'แบบ/ค่าน้ำหนัก', 'แบบวัด', 'แบบประเมิน', 'เครื่องมือ', 'instrument', 'tool'],
  ],
  ['points', 0.9, ['ผลสรุปการประเมิน', 'คะแนนถ่วงน้ำหนัก', 'คะแนนตามน้ำหนัก', 'weighted score', 'points']],
  ['note', 0.9, ['เหตุผล', 'เหตุผลที่ไม่ได้คะแนน', 'สาเหตุ', 'reason', 'reason not scored']],
];

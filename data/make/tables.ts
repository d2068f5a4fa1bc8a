import { province, type Agency } from './agencies';
import type { Cell } from './csv';
import type { Measure } from './measures';
import type { Result } from './scores';

/** The rows of a file, header first; faults are written into them afterwards. */
export type Rows = Cell[][];

const ten = Array.from({ length: 10 }, (_, index) => String(index + 1));

export const agencyRows = (agencies: readonly Agency[]): Rows => [
  ['หน่วยงาน', 'ประเภท', 'อำเภอ', 'จังหวัด'],
  ...agencies.map(({ name, type, district }) => [name, type, district, province]),
];

const two = (score: number): string => score.toFixed(2);

export const scoreRows = (results: readonly Result[]): Rows => [
  ['หน่วยงาน', 'ปีงบประมาณ', ...ten.map((code) => `ตัวชี้วัดที่ ${code}`), 'คะแนนรวม', 'ระดับ'],
  ...results.map(({ agency, fiscalYear, indicators, total, level }) => [
    agency.name,
    fiscalYear,
    ...ten.map((code) => two(indicators.get(code) ?? 0)),
    two(total),
    level,
  ]),
];

/** One column an item number; a year that has fewer items leaves the rest empty. */
export const itemRows = (results: readonly Result[]): Rows => {
  const most = Math.max(...results.map(({ items }) => items.size));
  const codes = Array.from({ length: most }, (_, index) => `o${index + 1}`);
  return [
    ['หน่วยงาน', 'ปีงบประมาณ', ...codes],
    ...results.map(({ agency, fiscalYear, items }) => [
      agency.name,
      fiscalYear,
      ...codes.map((code) => items.get(code) ?? null),
    ]),
  ];
};

export const measureRows = (measures: readonly Measure[]): Rows => [
  [
    'หน่วยงาน',
    'ปีงบประมาณ',
    'ลำดับ',
    'มาตรการ',
    'วิธีการดำเนินงาน',
    'ผู้รับผิดชอบ',
    'ระยะเวลา',
    'สถานะ',
    'ผลลัพธ์',
    'เป้าหมาย',
  ],
  ...measures.map((measure) => [
    measure.agency,
    measure.planYear,
    measure.seq,
    measure.title,
    measure.steps,
    measure.responsible,
    measure.period,
    measure.status,
    measure.outcome,
    measure.targets,
  ]),
];

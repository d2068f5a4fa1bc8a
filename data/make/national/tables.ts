import type { Cell } from '../csv';
import { standingIn, type Unit } from './agencies';
import type { CellType } from './arrowStream';
import type { Layout } from './options';
import type { YearResult } from './results';
import type { YearTree } from './yearTree';

/** A table of one layout: its columns, and the rows that an agency's year gives. */
export interface Shape {
  readonly columns: readonly (readonly [name: string, type: CellType])[];
  readonly rows: (unit: Unit, tree: YearTree, result: YearResult) => Cell[][];
}

const note = 'ข้อมูลสมมติ';
const ten = Array.from({ length: 10 }, (_, index) => String(index + 1));
const who = [
  ['หน่วยงาน', 'text'],
  ['จังหวัด', 'text'],
  ['ปีงบประมาณ', 'integer'],
] as const;

const whoOf = (unit: Unit, { fiscalYear }: YearTree): Cell[] => [
  standingIn(unit, fiscalYear).name,
  unit.province,
  fiscalYear,
];

const wideScores: Shape = {
  columns: [
    ...who,
    ['ประเภท', 'text'],
    ['ภาค', 'text'],
    ...ten.map((code) => [`ตัวชี้วัดที่ ${code}`, 'double'] as const),
    ['คะแนนรวม', 'double'],
    ['ระดับ', 'text'],
    ['หมายเหตุ', 'text'],
  ],
  rows: (unit, tree, { indicators, total, level }) => {
    const { type } = standingIn(unit, tree.fiscalYear);
    return [[...whoOf(unit, tree), type, unit.region, ...indicators, total, level, note]];
  },
};

const longScores: Shape = {
  columns: [...who, ['รหัส', 'text'], ['คะแนน', 'double']],
  rows: (unit, tree, { indicators, total }) => [
    ...indicators.map((score, index) => [...whoOf(unit, tree), String(index + 1), score]),
    [...whoOf(unit, tree), 'total', total],
  ],
};

/** One column an item number; a year that has fewer items leaves the rest empty. */
const wideItems = (trees: readonly YearTree[]): Shape => {
  const most = Math.max(...trees.map(({ items }) => items.length));
  const codes = Array.from({ length: most }, (_, index) => `o${index + 1}`);
  return {
    columns: [...who, ...codes.map((code) => [code, 'integer'] as const)],
    rows: (unit, tree, { items }) => {
      const scores = new Map(tree.items.map(({ code }, index) => [code, items[index] ?? null]));
      return [[...whoOf(unit, tree), ...codes.map((code) => scores.get(code) ?? null)]];
    },
  };
};

const longItems: Shape = {
  columns: [...who, ['รหัส', 'text'], ['คะแนน', 'integer']],
  rows: (unit, tree, { items }) =>
    tree.items.map(({ code }, index) => [...whoOf(unit, tree), code, items[index] ?? null]),
};

export const scoreShape = (layout: Layout): Shape => (layout === 'wide' ? wideScores : longScores);

/** No note: beside an item it would say why the item was lost. */
export const itemShape = (layout: Layout, trees: readonly YearTree[]): Shape =>
  layout === 'wide' ? wideItems(trees) : longItems;

export const agencyColumns: Shape['columns'] = [
  ['หน่วยงาน', 'text'],
  ['ประเภท', 'text'],
  ['อำเภอ', 'text'],
  ['จังหวัด', 'text'],
  ['ภาค', 'text'],
  ['หมายเหตุ', 'text'],
];

/** An agency, and once more under its later name where it has one. */
export const agencyRows = ({ before, after, changed, district, province, region }: Unit): Cell[][] => [
  [before.name, before.type, district, province, region, note],
  ...(changed === null
    ? []
    : [
        [
          after.name,
          after.type,
          district,
          province,
          region,
          `${note} เดิมคือ ${before.name} ถึงปี ${changed - 1}`,
        ],
      ]),
];

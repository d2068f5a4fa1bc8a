import { readFileSync } from 'node:fs';
import { xlsxFile } from '../../../src/export/xlsxFile';
import { csvRows } from '../../../src/ingest/read/csvRows';
import { workbook } from '../../fixtures/ingest/workbook';
import type { Chance } from '../randomly';

const rowsOf = (path: string): readonly (readonly string[])[] =>
  csvRows(readFileSync(new URL(`../../../data/${path}.csv`, import.meta.url), 'utf8'), ',').rows.slice(0, 30);

const ours = async (path: string): Promise<Uint8Array> => {
  const [head = [], ...rows] = rowsOf(path);
  const columns = head.map((title) => ({ title, width: 20, kind: 'text' as const }));
  const cells = rows.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  return xlsxFile([
    { name: path, columns, rows: cells },
    { name: 'อีกแผ่น', columns, rows: cells.slice(0, 3) },
  ]);
};

/** As other programs write: gaps, dates, percentages, formulas, shared strings. */
const foreign = workbook(
  [
    {
      name: 'คะแนน',
      rows: {
        1: ['ผลคะแนนสมมติ ปีงบประมาณ 2564'],
        3: ['หน่วยงาน', 'ตัวชี้วัดที่ 1', 'ตัวชี้วัดที่ 2', 'คะแนนรวม', 'วันที่'],
        4: ['อบต.สมมติ', 90.1, { n: 0.802, style: 2 }, { raw: '<c r="D4"><f>B4+1</f><v>85.15</v></c>' }, { n: 44000, style: 3 }],
        5: [{ raw: '<c r="A5" t="s"><v>0</v></c>' }, { n: 70.3, style: 1 }, null, { raw: '<c r="D5" t="e"><v>#DIV/0!</v></c>' }],
      },
    },
  ],
  { formats: ['0.00', '0.0%'], strings: ['<t>อบต.</t><r><t>สมมติสอง</t></r>'] },
); // prettier-ignore

let kept: Promise<readonly Uint8Array[]> | null = null;

/** A workbook as we write them, or as others do. */
export async function book(by: Chance): Promise<Uint8Array> {
  kept ??= Promise.all(
    ['nongchok/scores', 'nongchok/measures', 'nongchok/items', 'province/scores'].map(ours),
  );
  return by.pick([...(await kept), foreign]);
}

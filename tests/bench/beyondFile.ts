import { closeSync, openSync, writeSync } from 'node:fs';
import { indicatorLines, itemLines, makeIndicatorRows } from '../../data/make/bench';
import { frameworks } from '../../src/framework/frameworks';

const years = [2562, 2563, 2564, 2565, 2566, 2567, 2568];
/** The country once over in each of these, so that names repeat and agencies do not. */
const provinces = [
  'ลำปาง',
  'ขอนแก่น',
  'ชุมพร',
  'ราชบุรี',
  'อุดรธานี',
  'ตรัง',
  'น่าน',
  'เลย',
  'พัทลุง',
  'สุรินทร์',
  'ยะลา',
  'ตราด',
];
const agenciesEach = 8_300;
const linesAtOnce = 20_000;

function* lines(): Generator<string> {
  const ofYears = frameworks()
    .filter(({ fiscalYear }) => years.includes(fiscalYear))
    .map(({ fiscalYear, nodes }) => ({
      fiscalYear,
      codes: nodes.flatMap(({ kind, code }) => (kind === 'item' ? [code] : [])),
    }));
  for (const [seed, province] of provinces.entries()) {
    const scores = makeIndicatorRows(agenciesEach, years, seed + 1);
    for (const line of indicatorLines(scores)) yield `${province},${line}`;
    for (const line of itemLines(agenciesEach, ofYears, seed + 1)) yield `${province},${line}`;
  }
}

/** Writes a long CSV file (UTF-8) of so many made-up rows of indicators and items; gives how many agencies it is about. */
export function writeBeyond(path: string, rows: number): number {
  const file = openSync(path, 'w');
  const agencies = new Set<string>();
  let some = ['จังหวัด,หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน'];
  let written = 0;
  const write = () => {
    writeSync(file, `${some.join('\n')}\n`);
    some = [];
  };
  for (const line of lines()) {
    if (written === rows) break;
    written += 1;
    agencies.add(line.slice(0, line.indexOf(',25')));
    if (some.push(line) >= linesAtOnce) write();
  }
  if (some.length > 0) write();
  closeSync(file);
  if (written < rows) throw new Error(`only ${written} rows can be made`);
  return agencies.size;
}

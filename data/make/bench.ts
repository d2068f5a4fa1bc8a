import { random } from './random';

/** A long table of indicator scores by columns: one row an agency, year and indicator. */
export interface IndicatorRows {
  readonly agency: readonly string[];
  readonly fiscalYear: readonly number[];
  readonly code: readonly number[];
  readonly score: readonly number[];
}

/** agencies × years × 10 rows of made-up scores, for measuring speed. 8,300 agencies are the country. */
export function makeIndicatorRows(agencies: number, years: readonly number[], seed: number): IndicatorRows {
  const chance = random(seed);
  const agency: string[] = [];
  const fiscalYear: number[] = [];
  const code: number[] = [];
  const score: number[] = [];
  for (let unit = 1; unit <= agencies; unit += 1) {
    for (const year of years) {
      for (let indicator = 1; indicator <= 10; indicator += 1) {
        agency.push(`อบต.สมมติ ${unit}`);
        fiscalYear.push(year);
        code.push(indicator);
        score.push(Math.floor(5000 + 5000 * chance.next()) / 100);
      }
    }
  }
  return { agency, fiscalYear, code, score };
}

/** The same rows as the bytes of a long CSV file. */
export function indicatorCsv(rows: IndicatorRows): Uint8Array {
  const lines = rows.agency.map(
    (name, row) => `${name},${rows.fiscalYear[row]},${rows.code[row]},${rows.score[row]?.toFixed(2)}`,
  );
  return new TextEncoder().encode(`หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน\n${lines.join('\n')}\n`);
}

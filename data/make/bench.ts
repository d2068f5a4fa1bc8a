import { random } from './random';

/** A long table of indicator scores by columns: one row an agency, year and indicator. */
export interface IndicatorRows {
  readonly agency: readonly string[];
  readonly fiscalYear: readonly number[];
  readonly code: readonly number[];
  readonly score: readonly number[];
}

const firsts =
  'หนอง บ้าน โคก ดอน ทุ่ง ห้วย คลอง วัง นา ท่า บาง เขา ป่า โนน บ่อ ไร่ สวน แม่ เวียง สระ ปาก ลำ ถ้ำ เกาะ ค่าย'.split(' ');
const seconds = 'แสง ทอง ขาว แดง ใหญ่ น้อย กลาง งาม หลวง แก้ว คำ สูง ยาว ลาด ชัย ดี เย็น ใส มะม่วง ไผ่ ตาล ขาม'.split(
  ' ',
);
const thirds =
  'เหนือ ใต้ พัฒนา สามัคคี รุ่งเรือง วิทยา อุดม สมบูรณ์ เจริญ ประชา นิมิต สวรรค์ มงคล ไพศาล ธารา คีรี นคร สุข ศิลา ชุม เกษม บุรี'.split(
    ' ',
  );

/** Names as varied as real ones (about as many share their beginning): 25 × 22 × 22 = 12,100 different. */
const nameOf = (unit: number): string => {
  const first = firsts[unit % firsts.length];
  const rest = Math.floor(unit / firsts.length);
  return `อบต.${first}${seconds[rest % seconds.length]}${thirds[Math.floor(rest / seconds.length) % thirds.length]}`;
};

/** agencies (12,100 at most) × years × 10 rows of made-up scores, for measuring speed. 8,300 agencies are the country. */
export function makeIndicatorRows(agencies: number, years: readonly number[], seed: number): IndicatorRows {
  const chance = random(seed);
  const agency: string[] = [];
  const fiscalYear: number[] = [];
  const code: number[] = [];
  const score: number[] = [];
  for (let unit = 0; unit < agencies; unit += 1) {
    for (const year of years) {
      for (let indicator = 1; indicator <= 10; indicator += 1) {
        agency.push(nameOf(unit));
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

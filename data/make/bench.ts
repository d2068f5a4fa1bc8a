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

/** Items of a year as they are coded, for rows beside those of indicators. */
export interface ItemsOfYear {
  readonly fiscalYear: number;
  readonly codes: readonly string[];
}

/** agencies × all items of these years, nine of ten at 100, of whole agencies after each other. */
export function* itemLines(agencies: number, years: readonly ItemsOfYear[], seed: number): Generator<string> {
  const chance = random(seed);
  for (let unit = 0; unit < agencies; unit += 1) {
    const name = nameOf(unit);
    for (const { fiscalYear, codes } of years)
      for (const code of codes) yield `${name},${fiscalYear},${code},${chance.next() < 0.9 ? 100 : 0}`;
  }
}

/** The same rows as lines of a long CSV file. */
export function* indicatorLines(rows: IndicatorRows): Generator<string> {
  for (let row = 0; row < rows.agency.length; row += 1)
    yield `${rows.agency[row]},${rows.fiscalYear[row]},${rows.code[row]},${rows.score[row]?.toFixed(2)}`;
}

const header = 'หน่วยงาน,ปีงบประมาณ,รหัส,คะแนน';
const linesAtOnce = 10_000;

/** A long CSV file of these lines; the text is never held whole, as that of 3.5 million rows is 300 MB. */
export function csvBytes(
  lines: Iterable<string>,
  encode: (text: string) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let some = [header];
  const pack = () => {
    parts.push(encode(`${some.join('\n')}\n`));
    some = [];
  };
  for (const line of lines) if (some.push(line) === linesAtOnce) pack();
  pack();
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

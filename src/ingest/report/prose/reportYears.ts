import { buddhistYear } from '../../../text/years';
import type { YearMention } from '../report';
import { titleLines, type ProseLine } from './proseLines';

export interface ReportYears {
  readonly fiscalYear: number | null;
  readonly titleLine: number;
  readonly assessedYear: number | null;
  readonly years: readonly YearMention[];
}

const digits = '((?:25[4-9]\\d|20[0-5]\\d))(?![\\d/])';
const year = `(?:(?:ประจำ|ใน)?ปี\\s*(?:งบประมาณ\\s*)?(?:พ\\.?\\s*ศ\\.?\\s*)?|งบประมาณ\\s*(?:พ\\.?\\s*ศ\\.?\\s*)?)${digits}(?:\\s*(?:-|–|ถึง|และ|กับ)\\s*(?:ปี\\s*(?:งบประมาณ\\s*)?)?(?:พ\\.?\\s*ศ\\.?\\s*)?${digits})?`;
/** Laws, orders and plans that a sentence names have years of their own; another subject has, too. */
const own = '(?!มาตรการ|แผน|ประกาศ|คำสั่ง|โครงการ|มาตรฐาน|ประเด็น|พระราช|ระเบียบ|ข้อบังคับ|วันที่|รายงาน|จัดซื้อ|\\n)[^]';
const result = `(?:(?:ผล|คะแนน)\\s*(?:การ)?ประเมิน(?:ผล)?\\s*(?:ITA|คุณธรรม)|การประเมินผล?\\s*(?:ITA|คุณธรรม)|(?:ผล|คะแนน)\\s*ITA)`;
const assessed = new RegExp(`${result}(?:${own}){0,170}?${year}|ITA\\s*(?:${digits})`, 'gi');
const reported = new RegExp(
  `(?:มาตรการ|รายงานผล)(?:(?!ประเมิน|แผน|ประกาศ|คำสั่ง|โครงการ|พระราช|ระเบียบ|วันที่|\\n)[^]){0,170}?${year}`,
  'g',
);
/** Papers with a year of their own. */
const others = '(?:แผน|ประกาศ|คำสั่ง|พระราช|ระเบียบ|โครงการ)';
const titled = new RegExp(
  `(?<!${others}[^\\n]{0,60})${year}|^[^\\S\\n]*พ\\.?\\s*ศ\\.?\\s*${digits}[^\\S\\n]*$`,
  'gm',
);
const lawful = /^\s*(?:พระราช|ระเบียบ|ประกาศ|กฎ|ข้อบังคับ|ข้อบัญญัติ|คำสั่ง)/;

type Of = YearMention['of'];

/** Of a range ("2563 และ 2564") the later year. */
const yearOf = (match: RegExpMatchArray): number | null =>
  buddhistYear(
    match
      .slice(1)
      .filter((group) => group !== undefined)
      .at(-1) ?? '',
  );

const mentions = (lines: readonly ProseLine[], pattern: RegExp, of: Of): YearMention[] =>
  lines.flatMap(({ line, text, plain }) =>
    [...plain.matchAll(pattern)].flatMap((match): YearMention[] => {
      const named = yearOf(match);
      if (named === null) return [];
      return [{ line, year: named, of, text: text.slice(match.index, match.index + match[0].length) }];
    }),
  );

/**
 * Years a report is about (R6): its own from the title, else from the first sentence on its measures; the year assessed
 * from "ผลการประเมิน … ปี", else the report's own. Every mention of an assessed year is kept, table cells included.
 */
export function reportYears(lines: readonly ProseLine[]): ReportYears {
  const titles = titleLines(lines).filter(({ text }) => !lawful.test(text));
  const said = mentions(lines, assessed, 'assessed');
  const inTitle = mentions(titles, titled, 'report');
  // A title on the result's analysis may name the year assessed alone.
  const plainTitle = inTitle.filter(
    (one) => !said.some((other) => other.line === one.line && other.year === one.year),
  );
  const prose = lines.filter(({ kind }) => kind !== 'row');
  const sentences = mentions(prose, reported, 'report').filter(
    ({ line }) => !inTitle.some((one) => one.line === line),
  );
  const title = plainTitle[0] ?? inTitle[0];
  const fiscalYear = title?.year ?? sentences[0]?.year ?? null;
  const titleSays = said.filter(({ line }) => titles.some((one) => one.line === line));
  const inProse = said.filter(({ line }) => prose.some((one) => one.line === line));
  const first = titleSays[0] ?? inProse[0];
  return {
    fiscalYear,
    titleLine: title?.line ?? 0,
    assessedYear: first?.year ?? fiscalYear,
    years: [...plainTitle, ...sentences, ...said].sort((a, b) => a.line - b.line),
  };
}

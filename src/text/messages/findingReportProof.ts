import { messages } from './define';

interface Words {
  readonly lines: (numbers: string) => string;
  readonly year: (year: string) => string;
  readonly limits: Readonly<Record<string, string>>;
}

const texts = messages<Words>({
  th: {
    lines: (numbers) => `บรรทัด ${numbers}`,
    year: (year) => `ปี ${year}`,
    limits: {
      characters: 'จำนวนตัวอักษร',
      blocks: 'จำนวนย่อหน้าและแถว',
      cells: 'จำนวนช่อง',
      columns: 'จำนวนคอลัมน์',
      pages: 'จำนวนหน้า',
    },
  },
  en: {
    lines: (numbers) => `line ${numbers}`,
    year: (year) => `FY${year}`,
    limits: {
      characters: 'letters',
      blocks: 'paragraphs and rows',
      cells: 'cells',
      columns: 'columns',
      pages: 'pages',
    },
  },
});

/** Rules whose facts end with numbers of lines. */
const withLines: ReadonlySet<string> = new Set([
  'spelling',
  'count-claim',
  'evidence-year',
  'sub-heading-doubtful',
]);

/** A fact of a report's doubt in words, where it has a line, a fiscal year or a limit: "o28: 69, 71" → "o28: บรรทัด 69, 71". */
export function reportProof(fact: string, rule: string, lang: 'th' | 'en'): string {
  const { lines, year, limits } = texts[lang];
  if (rule === 'document-too-long') return limits[fact] ?? fact;
  if (withLines.has(rule))
    return fact.replace(
      /(^|: |\()(\d+(?:, \d+)*)(\)?)$/u,
      (...[, before, numbers, after]) => `${String(before)}${lines(String(numbers))}${String(after)}`,
    );
  const isYear = rule === 'event-outside-year' || rule === 'item-list-year';
  return isYear ? fact.replace(/^25\d\d/u, year) : fact;
}

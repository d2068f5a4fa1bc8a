import type { RuleId } from '../rules';
import type { Language } from './define';
import { aboutInWords, proofInWords } from './findingAbout';
import type { FindingFacts, RuleText } from './findingParts';
import { cellRules } from './findingsCells';
import { documentRules } from './findingsDocument';
import { factRules } from './findingsFacts';
import { fileRules } from './findingsFile';
import { frameworkRules } from './findingsFramework';
import { measureRules } from './findingsMeasures';
import { reportFactRules } from './findingsReportFacts';
import { reportTextRules } from './findingsReportTexts';

/** A finding in words: what is wrong and where, and the next step. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
  /** Whom and what it is about, and why the expected reading fits. */
  readonly about: string;
  readonly proof: string;
}

const rules = (lang: Language): Readonly<Record<RuleId, RuleText>> => ({
  ...fileRules[lang],
  ...cellRules[lang],
  ...frameworkRules[lang],
  ...measureRules[lang],
  ...factRules[lang],
  ...documentRules[lang],
  ...reportTextRules[lang],
  ...reportFactRules[lang],
});
const ruleTexts: Readonly<Record<Language, Readonly<Record<RuleId, RuleText>>>> = {
  th: rules('th'),
  en: rules('en'),
};

const words = {
  th: { page: 'หน้า', line: 'บรรทัด', row: 'แถว', column: 'คอลัมน์', because: 'หลักฐาน' },
  en: { page: 'Page', line: 'Line', row: 'Row', column: 'column', because: 'because' },
};

/** "แถว 12 คอลัมน์ “คะแนน”: ", of a PDF "หน้า 3 บรรทัด 41: ", nothing for the file as a whole. */
function place({ row, columnName, inDocument }: FindingFacts, lang: Language): string {
  if (row <= 0) return '';
  const said = words[lang];
  const page = typeof inDocument?.page === 'number' ? `${said.page} ${inDocument.page} ` : '';
  const line = inDocument ? said.line : said.row;
  const named = columnName === '' ? '' : ` ${said.column} “${columnName}”`;
  return `${page}${page && lang === 'en' ? line.toLowerCase() : line} ${row}${named}: `;
}

/** Sentences for a finding of any rule, with place, values and, where there is one, the proof. */
export function findingText(finding: FindingFacts & { readonly rule: RuleId }, lang: Language): FindingText {
  const text = ruleTexts[lang][finding.rule];
  const about = aboutInWords(finding.about, lang);
  const facts = proofInWords(finding.detail, finding.rule, lang);
  const proof = facts === '' ? '' : ` (${words[lang].because}: ${facts})`;
  const what = `${place(finding, lang)}${text.what({ ...finding, about })}${proof}`;
  return { what, todo: text.todo, about, proof: facts };
}

/** Short title of a rule, for filters and headings. */
export const ruleTitle = (rule: RuleId, lang: Language): string => ruleTexts[lang][rule].title;

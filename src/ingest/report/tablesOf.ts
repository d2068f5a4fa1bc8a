import type { TextDocument } from '../document/document';
import { fileFinding } from '../read/fileFinding';
import type { Finding, TextTable } from '../types';
import { checkFacts } from './checks/facts';
import { checkTexts } from './checks/texts';
import { gather, textFindings } from './gather';
import { readReport } from './readReport';
import type { ReportFacts, TableQuestion } from './report';
import words from './reportHeaders.json';

/** The roles a header may be given, by the spelling that stands first for each. */
const known = Object.values(words)
  .flatMap(([first]) => first ?? [])
  .join(', ');

/** Where one header is not known, its table waits for an answer; the rest of the report is read. */
const asked = ({ line, header, cells }: TableQuestion): Finding =>
  fileFinding('table-unknown', {
    level: 'warning',
    row: line,
    value: header,
    expected: known,
    detail: cells.join(' | '),
  });

/**
 * A document → the tables of facts that it states, like those of any other file, and what could not be read. Doubts about
 * facts go with the tables; where there is no table to go with, they are findings of the document. Without any table a
 * finding of level error says so. `document`: the text without what is not kept, and the facts about the report itself.
 */
export function tablesOf(given: TextDocument): {
  readonly tables: TextTable[];
  readonly findings: Finding[];
  readonly document: { readonly text: TextDocument; readonly facts: ReportFacts };
} {
  const { report, text } = readReport(given);
  const doubts = [...checkFacts(report, text), ...checkTexts(report, text)].sort((a, b) => a.line - b.line);
  const tables = gather(report, doubts, given.kind);
  const said = tables.some(({ gathered }) => gathered) ? [] : textFindings(report, doubts);
  const findings = [...text.findings, ...report.questions.map(asked), ...said];
  if (tables.length === 0) findings.push(fileFinding('report-nothing'));
  return { tables: [...tables], findings, document: { text, facts: report.facts } };
}

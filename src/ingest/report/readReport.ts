import type { Block, TextDocument } from '../document/document';
import { fileFinding } from '../read/fileFinding';
import type { CountClaim, ItemFact, Report, ReportFacts, ScoreFact } from './report';
import { withoutNames } from './signatures';
import { structure } from './structure';

interface ProseFacts {
  readonly facts: ReportFacts;
  readonly scores: ScoreFact[];
  readonly items: ItemFact[];
  readonly claims: CountClaim[];
}

const noFacts: ReportFacts = {
  agency: null,
  subdistrict: '',
  district: '',
  province: '',
  fiscalYear: null,
  titleLine: 0,
  assessedYear: null,
  statedTotal: null,
  statedLevel: null,
  years: [],
};
const noProse = (): ProseFacts => ({ facts: noFacts, scores: [], items: [], claims: [] });

const byLine = <T extends { readonly line: number }>(facts: readonly T[]): T[] =>
  [...facts].sort((a, b) => a.line - b.line);

/**
 * Everything a document states as a report, before any judgement, and the document without the names of those who signed
 * it (a note says how many). A document that is no report gives no measures, items or scores; its tables are in `others`.
 */
export function readReport(
  document: TextDocument,
  prose: (blocks: readonly Block[]) => ProseFacts = noProse,
): { report: Report; text: TextDocument } {
  const { text, names, line } = withoutNames(document);
  const { texts, items, scores, ...tables } = structure(text);
  const said = prose(texts);
  const dropped = fileFinding('signatures-dropped', { level: 'note', row: line, value: String(names) });
  return {
    report: {
      file: document.file,
      ...tables,
      facts: said.facts,
      items: byLine([...items, ...said.items]),
      scores: byLine([...scores, ...said.scores]),
      claims: said.claims,
    },
    text: names > 0 ? { ...text, findings: [...text.findings, dropped] } : text,
  };
}

import type { TextDocument } from '../document/document';
import { fileFinding } from '../read/fileFinding';
import { plainDocument } from './plainDocument';
import { proseFacts } from './prose/proseFacts';
import type { Report } from './report';
import { withoutNames } from './signatures';
import { structure } from './structure';

const byLine = <T extends { readonly line: number }>(facts: readonly T[]): T[] =>
  [...facts].sort((a, b) => a.line - b.line);

/**
 * Everything a document states as a report, before any judgement, and the document in plain letters without the names of
 * those who signed it (a note says how many). A document that is no report gives no measures, items or scores; its tables are in `others`.
 */
export function readReport(source: TextDocument): { report: Report; text: TextDocument } {
  const { text, names, line } = withoutNames(plainDocument(source));
  const { blocks, items, scores, ...tables } = structure(text);
  const said = proseFacts(blocks);
  const dropped = fileFinding('signatures-dropped', { level: 'note', row: line, value: String(names) });
  return {
    report: {
      file: source.file,
      ...tables,
      facts: said.facts,
      items: byLine([...items, ...said.items]),
      scores: byLine([...scores, ...said.scores]),
      claims: said.claims,
    },
    text: names > 0 ? { ...text, findings: [...text.findings, dropped] } : text,
  };
}

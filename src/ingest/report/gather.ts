import { gatherChecklist } from './gatherChecklist';
import { gatherMeasures } from './gatherMeasures';
import { gatherScores } from './gatherScores';
import { aboutOf, found, gatheredTable, type Gathered } from './gatherTable';
import type { FileKind, Finding, TextTable } from '../types';
import type { Report, ReportDoubt } from './report';

/** Doubts that no table has a place for, about lines of the text. */
export const textFindings = ({ facts }: Report, doubts: readonly ReportDoubt[]): readonly Finding[] =>
  doubts.map((doubt) => found(doubt, doubt.line, -1, '', aboutOf(facts, facts.fiscalYear)));

/**
 * A report → up to three tables like those of files (scores of the assessed year, measures and check list of the
 * report's), each with the way to read it and with what is doubted in its cells, then the report's other tables as they
 * are. Doubts about the text go with the first table. `kind`: of the document.
 */
export function gather(
  report: Report,
  doubts: readonly ReportDoubt[],
  kind: FileKind = 'text',
): readonly TextTable[] {
  const { file, facts } = report;
  let open = doubts;
  const tables: Gathered[] = [];
  for (const gathering of [gatherScores(report), gatherMeasures(report), gatherChecklist(report)]) {
    const gathered = gatheredTable(gathering, file, kind, facts, open);
    if (!gathered) continue;
    tables.push(gathered);
    const placed = new Set(gathered.doubts);
    open = open.filter((doubt) => !placed.has(doubt));
  }
  const own = tables.map(({ table }, index): TextTable => {
    if (index > 0 || !table.gathered) return table;
    const { mapping, doubts: said } = table.gathered;
    return { ...table, gathered: { mapping, doubts: [...said, ...textFindings(report, open)] } };
  });
  return [...own, ...report.others];
}

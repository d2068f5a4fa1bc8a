import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt } from './factsDoubt';
import { isNumberOf, numberedNames, plainNumber, readName } from './numberNameRead';
import { targetSpot } from './numberNameSpot';

/** A number names nothing ("ตัวชี้วัดที่ ๓๐") or another indicator than the name behind it: R5, R6. */
export function numberNames(context: FactsContext): ReportDoubt[] {
  const { report, framework, about } = context;
  const doubts: ReportDoubt[] = [];
  const judged = new Set(
    report.headings.filter(({ kind }) => kind === 'sub').map(({ line }) => lineOf(line)),
  );
  const year = report.facts.assessedYear ?? report.facts.fiscalYear;

  // Where the name says nothing, the number at least must be one.
  const unnamed = (number: string) =>
    framework.nodes.map(({ code }) => code).filter((code) => isNumberOf(number, code));

  for (const { line, printedNumber, name } of report.scores) {
    const number = plainNumber(printedNumber);
    if (!/^\d/.test(number)) continue;
    judged.add(lineOf(line));
    const codes = readName(framework, name)?.codes ?? unnamed(number);
    if (codes.some((code) => isNumberOf(number, code))) continue;
    const [code = ''] = codes;
    const proposal = codes.length === 1 ? code : null;
    const value = `${printedNumber} ${name}`.trim();
    const words = { value, expected: codes.join(' | '), about: about(code, year), proposal };
    doubts.push(doubtAt('number-name-differ', 'error', { of: 'scores', line, role: 'indicator' }, words));
  }

  for (const piece of context.pieces) {
    if (judged.has(piece.line)) continue;
    const seen = new Set<string>();
    for (const { number, codes, printed } of numberedNames(framework, piece.text)) {
      if (codes.some((code) => isNumberOf(number, code)) || seen.has(printed)) continue;
      seen.add(printed);
      const [code = ''] = codes;
      const words = { value: printed, expected: codes.join(' | '), about: about(code, year) };
      doubts.push(doubtAt('number-name-differ', 'error', targetSpot(context, piece, printed), words));
    }
  }
  return doubts;
}

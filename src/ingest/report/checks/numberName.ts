import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, type Spot } from './factsDoubt';
import { spotAt, type Piece } from './factsPieces';
import { numberedNames, plainNumber, readName } from './numberNameRead';

/** A number names nothing ("ตัวชี้วัดที่ ๓๐") or another indicator than the name behind it: R5, R6. */
export function numberNames(context: FactsContext): ReportDoubt[] {
  const { report, framework, about } = context;
  const doubts: ReportDoubt[] = [];
  const judged = new Set(
    report.headings.filter(({ kind }) => kind === 'sub').map(({ line }) => lineOf(line)),
  );
  const year = report.facts.assessedYear ?? report.facts.fiscalYear;
  const known = new Set(framework.nodes.map(({ code }) => code));

  for (const { line, printedNumber, name } of report.scores) {
    const number = plainNumber(printedNumber);
    if (!/^\d/.test(number)) continue;
    judged.add(lineOf(line));
    const codes = readName(framework, name)?.codes ?? (known.has(number) ? [number] : []);
    if (codes.includes(number)) continue;
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
      if (codes.includes(number) || seen.has(printed)) continue;
      seen.add(printed);
      const [code = ''] = codes;
      const words = { value: printed, expected: codes.join(' | '), about: about(code, year) };
      doubts.push(doubtAt('number-name-differ', 'error', spotOf(context, piece, printed), words));
    }
  }
  return doubts;
}

/** What a measure aims at is a cell of its own, wherever it was printed. */
function spotOf({ report, cells }: FactsContext, piece: Piece, printed: string): Spot {
  const measure = report.measures.find(
    ({ line, continued, targets }) =>
      targets.includes(printed) && [line, ...continued].map(lineOf).includes(piece.line),
  );
  return measure ? { of: 'measures', line: measure.line, role: 'indicator' } : spotAt(cells, piece, printed);
}

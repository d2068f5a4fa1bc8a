import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

/**
 * "จำนวน ๑๐ ข้อ" against the list below it: lines, and different codes among them (R7). `expected` are the counts that
 * differ from the claim; the detail names each repeated code with its lines.
 */
export function countClaims({ report, about }: FactsContext): ReportDoubt[] {
  const year = report.facts.assessedYear ?? report.facts.fiscalYear;
  const codes = new Map(report.items.map(({ line, code }) => [line, code]));
  return report.claims.flatMap((claim) => {
    const listed = claim.items.length;
    if (listed === 0) return [];
    const lines = new Map<string, number[]>();
    for (const line of claim.items) {
      // An item without a readable code is one of its own.
      const code = codes.get(line) || `line ${line}`;
      lines.set(code, [...(lines.get(code) ?? []), lineOf(line)]);
    }
    const wrong = [...new Set([listed, lines.size])].filter((count) => count !== claim.claimed);
    if (wrong.length === 0) return [];
    const repeated = [...lines].filter(([, places]) => places.length > 1);
    const words = {
      value: String(claim.claimed),
      expected: wrong.join(' | '),
      about: about('', year),
      detail: repeated.map(([code, places]) => `${code}: ${places.join(', ')}`).join('; '),
    };
    return [doubtAt('count-claim', 'error', textSpot(claim.line), words)];
  });
}

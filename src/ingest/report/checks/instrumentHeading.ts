import { treeOf } from '../../../framework/tree';
import type { Framework } from '../../../framework/types';
import { lineOf } from '../../place';
import type { MeasureFact, ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { plainNumber } from './numberNameRead';

const named = /(?<![A-Z])(?:IIT|EIT|OIT)(?![A-Z])/gi;
const numbered = /ตัวชี้วัด(?:ที่)?\s*([๐-๙0-9]{1,2})(?![๐-๙0-9.])/;

/**
 * Indicators under the heading of another instrument (F99): the number decides, 1–5 IIT, 6–8 EIT, 9–10 OIT. One doubt
 * for a heading; `expected` are the instruments it does not name, the detail which indicators are theirs.
 */
export function instrumentHeadings({ report, framework, about }: FactsContext): ReportDoubt[] {
  return report.headings.flatMap(({ kind, line, text, rows }) => {
    const own = [...text.matchAll(named)].map(([word]) => word.toUpperCase());
    if (kind !== 'instrument' || own.length === 0) return [];
    const lines = new Set(rows.map(lineOf));
    const strangers = new Map<string, string>();
    for (const measure of report.measures) {
      const number = lines.has(lineOf(measure.line)) ? numberOf(measure) : '';
      const instrument = instrumentOf(framework, number);
      if (instrument !== null && !own.includes(instrument)) strangers.set(number, instrument);
    }
    if (strangers.size === 0) return [];
    const words = {
      value: text,
      expected: [...new Set(strangers.values())].join(' | '),
      about: about(),
      detail: [...strangers].map(([number, instrument]) => `${number}: ${instrument}`).join('; '),
    };
    return [doubtAt('instrument-heading', 'error', textSpot(line), words)];
  });
}

const numberOf = ({ group, targets }: MeasureFact): string =>
  plainNumber((numbered.exec(group?.text ?? '') ?? numbered.exec(targets))?.[1] ?? '');

function instrumentOf(framework: Framework, indicator: string): string | null {
  const { root } = treeOf(framework);
  const node = framework.nodes.find(({ code, kind }) => code === indicator && kind === 'indicator');
  const parent = node?.parent ?? null;
  return parent === root.code ? null : parent;
}

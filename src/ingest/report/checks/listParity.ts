import type { MeasureFact, ReportDoubt, ReportRole } from '../report';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';
import { numberedIn } from './numbered';

const lists = ['steps', 'summary', 'outcome'] as const satisfies readonly ReportRole[];

const countsOf = (measure: MeasureFact): { role: (typeof lists)[number]; count: number }[] =>
  lists.map((role) => ({ role, count: numberedIn(measure[role]).length })).filter(({ count }) => count > 0);

/**
 * Measures whose numbered steps, summary and outcome differ in number (R26): `value` = "6 / 5" in the order of the
 * columns. Columns without numbers are no list; a row whose columns are exchanged (`swapped`) is not counted.
 */
export function listParity(context: FactsContext, swapped: ReadonlySet<number>): ReportDoubt[] {
  return context.report.measures.flatMap((measure) => {
    if (swapped.has(measure.line)) return [];
    const counts = countsOf(measure);
    const [first] = counts;
    if (!first || counts.every(({ count }) => count === first.count)) return [];
    const last = counts.filter(({ count }) => count !== first.count).at(-1);
    return [
      doubtAt(
        'list-parity',
        'warning',
        { of: 'measures', line: measure.line, role: last?.role ?? null },
        {
          value: counts.map(({ count }) => String(count)).join(' / '),
          about: context.about(),
        },
      ),
    ];
  });
}

import type { ReportDoubt, ReportRole } from '../report';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';
import type { FactCell } from './factsPieces';
import { looksLikeActions, looksLikeUnits } from './responsibleWords';
import { aboutCell, allCells } from './textsCells';

/** Columns that may have changed places with the responsible one. */
const others: ReadonlySet<ReportRole | null> = new Set<ReportRole>([
  'steps',
  'summary',
  'outcome',
  'recommendation',
  'progress',
  'components',
]);
const rowOf = ({ of, line }: Pick<FactCell, 'of' | 'line'>): string => `${of} ${line}`;

/**
 * Responsible cells that list actions (R20). Where exactly one other cell of the row lists units, both are errors, each
 * with the other's text as proposal; alone it is a warning. A numbered list of units is as good as any.
 */
export function swapped(context: FactsContext): ReportDoubt[] {
  const rows = new Map<string, FactCell[]>();
  for (const cell of allCells(context)) rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), cell]);
  return [...rows.values()].flatMap((row) => {
    const responsible = row.find(({ role }) => role === 'responsible');
    if (!responsible || !looksLikeActions(responsible.text)) return [];
    const units = row.filter(({ role, text }) => others.has(role) && looksLikeUnits(text));
    const [other] = units;
    const about = aboutCell(context, responsible);
    if (!other || units.length > 1)
      return [doubtAt('role-doubtful', 'warning', responsible, { value: responsible.text, about })];
    const exchanged = (cell: FactCell, by: FactCell) =>
      doubtAt('columns-swapped', 'error', cell, {
        value: cell.text,
        expected: by.text,
        about,
        proposal: by.text,
      });
    return [exchanged(responsible, other), exchanged(other, responsible)];
  });
}

import { lineOf } from '../../place';
import { readProgress } from '../../measures/progress';
import { tickedLabel } from '../../ticked';
import type { ReportDoubt } from '../report';
import { doubtAt, textSpot } from './factsDoubt';
import type { FactsContext } from './factsContext';

/** Fewer rows may well all be done. */
const fewestRows = 10;

/** Every row with boxes is ticked as done, none as not done (F106): a note, once; `value` = how many rows. */
export function allTicked({ report, about }: FactsContext): ReportDoubt[] {
  const ticked = [...report.items, ...report.measures].filter(
    ({ progress }) => tickedLabel(progress) !== null,
  );
  const first = ticked.map(({ line }) => lineOf(line)).sort((a, b) => a - b)[0];
  const done = ticked.every(({ progress }) => readProgress(progress).status === 'done');
  if (first === undefined || ticked.length < fewestRows || !done) return [];
  return [doubtAt('all-ticked', 'note', textSpot(first), { value: String(ticked.length), about: about() })];
}

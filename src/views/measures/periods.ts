import { spanOf } from '../../charts/calendar/spans';
import type { MeasuresRow } from '../../questions/measures';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';
import { listed } from '../finding/findingWords';
import { periodWords } from '../../charts/calendar/spans';

const quarters = [1, 2, 3, 4] as const;

/** When the measures of a plan year (B.E.) run: all at once, a quarter left idle, or the busiest quarter. */
export function calendarTitle(rows: readonly MeasuresRow[], planYear: number, lang: Language): string {
  const texts = measuresMessages[lang];
  const spans = rows.flatMap((row) => {
    const span = spanOf(row, planYear);
    return span === null || span === 'outside' ? [] : [{ row, ...span }];
  });
  const [first] = spans;
  if (first === undefined) return texts.calendarNone;
  const same = spans.every(({ from, to }) => from === first.from && to === first.to);
  if (same && spans.length > 1 && spans.length === rows.length) {
    return texts.calendarSame(spans.length, periodWords(first.row, lang));
  }
  const running = quarters.map(
    (quarter) =>
      spans.filter(({ from, to }) => from < quarter / 4 - 0.01 && to > (quarter - 1) / 4 + 0.01).length,
  );
  const idle = quarters.filter((quarter) => running[quarter - 1] === 0);
  if (idle.length > 0) return texts.calendarIdle(listed(idle.map(String), lang));
  const most = Math.max(...running);
  return texts.calendarFirst(most, running.indexOf(most) + 1);
}

import { isoDate } from '../../../text/fiscalYear';
import { bare } from '../../../text/normalise';
import type { ReportDoubt } from '../report';
import type { Event } from './events';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

/** An order or announcement of a Saturday or Sunday (29); a day once for a line. Detail: the ISO date. */
export function eventsWeekend({ about }: FactsContext, events: readonly Event[]): ReportDoubt[] {
  const seen = new Set<string>();
  return events.flatMap(({ piece, cell, printed, day, isDocument, isRule }) => {
    const key = `${piece.line} ${bare(printed)}`;
    const isWeekday = day.getUTCDay() % 6 !== 0;
    if (!isDocument || isRule || isWeekday || seen.has(key)) return [];
    seen.add(key);
    const detail = isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
    const words = { value: printed, about: about(cell?.item?.code ?? ''), detail };
    return [doubtAt('event-weekend', 'warning', cell ?? textSpot(piece.line), words)];
  });
}

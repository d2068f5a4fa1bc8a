import { bare } from '../../../text/normalise';
import type { ReportDoubt } from '../report';
import { isEvidence, type Event } from './events';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

/** A dated event of a measure or item outside the report's fiscal year (R12); a day once for a row. Detail: its fiscal year. */
export function eventsOutside({ report, about }: FactsContext, events: readonly Event[]): ReportDoubt[] {
  const { fiscalYear } = report.facts;
  const seen = new Set<string>();
  return events.filter(isEvidence).flatMap((event) => {
    const { piece, cell, printed } = event;
    const key = `${piece.line} ${bare(printed)}`;
    if (fiscalYear === null || event.fiscalYear === fiscalYear || seen.has(key)) return [];
    seen.add(key);
    const words = {
      value: printed,
      expected: String(fiscalYear),
      about: about(cell?.item?.code ?? ''),
      detail: String(event.fiscalYear),
    };
    return [doubtAt('event-outside-year', 'warning', cell ?? textSpot(piece.line), words)];
  });
}

import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import { isEvidence, type Event } from './events';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { cellAt } from './factsPieces';
import { namedYears } from './factsYears';

interface Later {
  readonly line: number;
  readonly year: number;
  readonly words: string;
}

/** A plan of the coming year or one late date is what a report may well have. */
const leastPlans = 3;
const leastDays = 2;

/**
 * Measures and items with evidence of later fiscal years than the report's (C28, R12, R23), once for a document: `value` =
 * how often and on which lines, `expected` = the year they suggest, detail = the dated ones. Two
 * days, or one and several plans, are an error; less is a warning.
 */
export function evidenceYears(context: FactsContext, events: readonly Event[]): ReportDoubt[] {
  const { report, pieces, cells, about } = context;
  const { fiscalYear, titleLine } = report.facts;
  if (fiscalYear === null) return [];
  const dates = events
    .filter((event) => isEvidence(event) && event.fiscalYear > fiscalYear)
    .map(({ piece, printed, fiscalYear: year }): Later => ({ line: piece.line, year, words: printed }));
  const plans = pieces.flatMap((piece) => {
    const cell = cellAt(cells, piece, piece.text);
    if (!cell || cell.role === 'components' || cell.role === 'reason') return [];
    return namedYears(piece.text)
      .filter((year) => year === fiscalYear + 1)
      .map((year): Later => ({ line: piece.line, year, words: '' }));
  });
  const all = [...dates, ...plans];
  const days = new Map(dates.map(({ line, words }) => [words, line]));
  const isError = days.size >= leastDays || (days.size > 0 && plans.length >= leastPlans);
  if (!isError && all.length < leastPlans) return [];
  const lines = [...new Set(all.map(({ line }) => line))].sort((a, b) => a - b);
  const words = {
    value: `${all.length} (${lines.join(', ')})`,
    expected: String(mostCommon(all.map(({ year }) => year))),
    about: about(),
    detail: [...days].map(([day, line]) => `${day} (${line})`).join('; '),
  };
  return [doubtAt('evidence-year', isError ? 'error' : 'warning', textSpot(lineOf(titleLine)), words)];
}

const mostCommon = (years: readonly number[]): number => {
  const count = (year: number) => years.filter((one) => one === year).length;
  return [...years].sort((a, b) => count(b) - count(a))[0] ?? 0;
};

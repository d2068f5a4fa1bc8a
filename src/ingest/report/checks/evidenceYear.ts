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

/** Plans of the coming year alone are what a report may well speak of. */
const leastPlans = 3;

/**
 * Measures and items with evidence of later fiscal years than the report's (C28, R12, R23), once for a document: `value` =
 * how often and on which lines, `expected` = the year they suggest, detail = the dated ones. Dates with a plan or a second date
 * are an error; plans alone a warning.
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
  const isError = dates.length > 0 && dates.length + plans.length > 1;
  if (!isError && plans.length < leastPlans) return [];

  const all = [...dates, ...plans];
  const lines = [...new Set(all.map(({ line }) => line))].sort((a, b) => a - b);
  const days = new Map(dates.map(({ line, words }) => [words, line]));
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

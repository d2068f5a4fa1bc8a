import { fiscalYearBounds, isoDate, type Span } from '../../../text/fiscalYear';
import { eraShift } from '../../../text/years';

export interface Quarters {
  /** 1–4, counted from October. */
  readonly first: number;
  readonly last: number;
}

/** First and last day of each quarter of a fiscal year (B.E.). */
function quarterSpans(fiscalYear: number): readonly Span[] {
  const year = fiscalYear - eraShift;
  const { start, end } = fiscalYearBounds(fiscalYear);
  return [
    { start, end: isoDate(year - 1, 12, 31) },
    { start: isoDate(year, 1, 1), end: isoDate(year, 3, 31) },
    { start: isoDate(year, 4, 1), end: isoDate(year, 6, 30) },
    { start: isoDate(year, 7, 1), end },
  ];
}

/** The quarters that a period fills to the day; null where it does not. */
export function quartersOf(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  fiscalYear: number,
): Quarters | null {
  const spans = quarterSpans(fiscalYear);
  const first = spans.findIndex((span) => span.start === start);
  const last = spans.findIndex((span) => span.end === end);
  return first < 0 || last < first ? null : { first: first + 1, last: last + 1 };
}

export function spanOfQuarters({ first, last }: Quarters, fiscalYear: number): Span {
  const spans = quarterSpans(fiscalYear);
  const bounds = fiscalYearBounds(fiscalYear);
  return { start: spans[first - 1]?.start ?? bounds.start, end: spans[last - 1]?.end ?? bounds.end };
}

/**
 * The quarters once one is pressed: a run grows to it, an end that is pressed again leaves the run, one in the middle
 * becomes the only one. Null = none is left.
 */
export function pressed(run: Quarters | null, quarter: number): Quarters | null {
  if (run === null) return { first: quarter, last: quarter };
  const { first, last } = run;
  if (quarter < first) return { first: quarter, last };
  if (quarter > last) return { first, last: quarter };
  if (first === last) return null;
  if (quarter === first) return { first: first + 1, last };
  if (quarter === last) return { first, last: last - 1 };
  return { first: quarter, last: quarter };
}

import type { MeasuresRow } from '../../questions/measures';
import { fiscalYearBounds } from '../../text/fiscalYear';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { eraShift } from '../../text/years';

export type CalendarRow = Pick<
  MeasuresRow,
  'measure_id' | 'title' | 'start_date' | 'end_date' | 'period_text' | 'progress'
>;

export interface YearSpan {
  /** Shares of the fiscal year, 0–1, inside it. */
  readonly from: number;
  readonly to: number;
  /** The measure begins before or ends after the year, or that side is not stated. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const day = 86_400_000;
const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / day;

/** Where a day stands in the fiscal year (B.E.): 0 = first of October, 1 = the end of 30 September. */
export const shareOfYear = (iso: string, fiscalYear: number): number => {
  const { start, end } = fiscalYearBounds(fiscalYear);
  return (days(iso) - days(start)) / (days(end) + 1 - days(start));
};

/** The part of the fiscal year a measure takes; `outside` when it takes none, null when no date is stated. */
export const spanOf = (row: CalendarRow, fiscalYear: number): YearSpan | 'outside' | null => {
  const { start_date: start, end_date: end } = row;
  if (start === null && end === null) return null;
  const oneDay = 1 / 365;
  const from = start === null ? 0 : shareOfYear(start, fiscalYear);
  const to = end === null ? 1 : shareOfYear(end, fiscalYear) + oneDay;
  if (from >= 1 || to <= 0 || to <= from) return 'outside';
  return {
    from: Math.max(0, from),
    to: Math.min(1, to),
    openStart: start === null || from < 0,
    openEnd: end === null || to > 1 + oneDay,
  };
};

/** "1 ต.ค. 2564". */
export const dateText = (iso: string, lang: Language): string => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${chartTexts[lang].months[Number(month) - 1] ?? ''} ${Number(year) + eraShift}`;
};

/** The period in words, as exact as it is known. */
export const periodWords = (row: CalendarRow, lang: Language): string => {
  const texts = chartTexts[lang];
  const { start_date: start, end_date: end } = row;
  if (start !== null && end !== null) return `${dateText(start, lang)} – ${dateText(end, lang)}`;
  if (start !== null) return texts.from(dateText(start, lang));
  if (end !== null) return texts.until(dateText(end, lang));
  return row.period_text ?? texts.noPeriod;
};

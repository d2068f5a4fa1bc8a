import { eraShift } from '../text/years';
import { fiscalYearBounds, type Span } from '../text/fiscalYear';

/** Last day (`MM-DD`) for what is published once: before the assessors look at the fiscal year's web sites. */
const beforeAssessment = '03-31';

/** From the first day of the fiscal year (B.E.) to a day of it (`MM-DD`). */
export const periodUntil = (planYear: number, until: string): Span => ({
  start: fiscalYearBounds(planYear).start,
  end: dayOf(planYear, until),
});

/** Items are published before the assessment; what people answer in surveys is worked on the whole year. */
export const periodOf = (planYear: number, isItem: boolean): Span =>
  isItem ? periodUntil(planYear, beforeAssessment) : fiscalYearBounds(planYear);

/** After 6 and 12 months of the fiscal year (B.E.): 31 March and 30 September. */
export const followUpsOf = (planYear: number): readonly string[] => [
  dayOf(planYear, '03-31'),
  fiscalYearBounds(planYear).end,
];

/** October to December lie in the calendar year before. */
const dayOf = (planYear: number, day: string): string =>
  `${planYear - eraShift - (day >= '10-01' ? 1 : 0)}-${day}`;

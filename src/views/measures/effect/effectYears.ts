import type { AgencyYearsRow } from '../../../questions/agencyYears';
import { hasScores } from '../../trends/years';

/** Is the result known that the measures of the year after `resultYear` had to change? B.E. */
export const isNextKnown = (years: readonly AgencyYearsRow[], resultYear: number): boolean =>
  years.some((row) => row.fiscal_year === resultYear + 1 && hasScores(row));

/** The latest result year before `resultYear` of which plan and next result are known. B.E. */
export const earlierPair = (years: readonly AgencyYearsRow[], resultYear: number): number | undefined =>
  years
    .filter((row) => row.fiscal_year < resultYear && hasScores(row))
    .map(({ fiscal_year }) => fiscal_year)
    .sort((a, b) => b - a)
    .find((from) => years.some((row) => row.fiscal_year === from + 1 && hasScores(row) && row.measures > 0));

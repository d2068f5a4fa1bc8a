import type { AgenciesRow } from '../questions/agencies';
import type { AgencyYearsRow } from '../questions/agencyYears';
import type { Intent } from './intent';

/** The agency asked for if it is there, else the first in Thai order; undefined when there is none. */
export function agencyAt(
  agencies: readonly AgenciesRow[],
  { agencyKey }: Pick<Intent, 'agencyKey'>,
): AgenciesRow | undefined {
  const asked = agencyKey === undefined ? undefined : agencies.find((row) => row.agency_key === agencyKey);
  return asked ?? agencies[0];
}

/** The year asked for if the agency has it, else its latest with a total, else its latest. `years`: latest first. */
export function yearAt(
  years: readonly AgencyYearsRow[],
  { fiscalYear }: Pick<Intent, 'fiscalYear'>,
): AgencyYearsRow | undefined {
  const asked = years.find((row) => row.fiscal_year === fiscalYear);
  return asked ?? years.find((row) => row.total !== null) ?? years[0];
}

/** The earlier year asked for if the agency has it, else the latest before `now` with a total. `years`: latest first. */
export function earlierAt(
  years: readonly AgencyYearsRow[],
  now: number,
  { compareYear }: Pick<Intent, 'compareYear'>,
): AgencyYearsRow | undefined {
  const earlier = years.filter((row) => row.fiscal_year < now);
  const asked = earlier.find((row) => row.fiscal_year === compareYear);
  return asked ?? earlier.find((row) => row.total !== null);
}

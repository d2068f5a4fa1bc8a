import type { AgenciesRow } from '../questions/agencies';
import { agencyYears } from '../questions/agencyYears';
import type { Intent } from '../state/intent';
import { agencyAt, earlierAt, yearAt } from '../state/lookedAt';
import { Fault } from './fault';
import type { Ask, At } from './view';

/** Whom and when an intent means. An agency or year that it names must be there: another is never shown in its place. `count`: agencies of the data, of which `agencies` may be one. */
export async function lookAt(
  ask: Ask,
  agencies: readonly AgenciesRow[],
  intent: Intent,
  count: number,
): Promise<At> {
  const agency = agencyAt(agencies, intent);
  if (!agency) throw new Fault('absent', 'agency');
  if (intent.agencyKey !== undefined && agency.agency_key !== intent.agencyKey)
    throw new Fault('absent', intent.agencyKey);
  const years = await ask(agencyYears, { agency_id: agency.agency_id });
  const year = yearAt(years, intent);
  if (!year || (intent.fiscalYear !== undefined && year.fiscal_year !== intent.fiscalYear))
    throw new Fault('absent', 'year');
  return {
    agency,
    year,
    from: earlierAt(years, year.fiscal_year, intent),
    years,
    agencies: count,
    intent,
  };
}

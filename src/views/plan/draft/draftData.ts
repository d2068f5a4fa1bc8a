import type { DraftInput } from '../../../plan/draft';
import type { PlanStart } from '../../../plan/start';
import type { AgenciesRow } from '../../../questions/agencies';
import type { AgencyYearsRow } from '../../../questions/agencyYears';
import { measures } from '../../../questions/measures';
import { weakest } from '../../../questions/weakest';
import type { Workspace } from '../../../state/workspace.svelte';

/** What a draft is made from, besides the result: the measures of every plan year loaded, asked at once. */
export async function draftData(
  ask: Workspace['ask'],
  agency: AgenciesRow,
  years: readonly AgencyYearsRow[],
  resultYear: number,
) {
  const of = { agency_id: agency.agency_id };
  const planYears = years.filter((year) => year.measures > 0).map(({ fiscal_year }) => fiscal_year);
  const [weak, all] = await Promise.all([
    ask(weakest, { ...of, fiscal_year: resultYear }),
    Promise.all(
      planYears.map(async (planYear) => ({
        planYear,
        rows: await ask(measures, { ...of, plan_year: planYear }),
      })),
    ),
  ]);
  return {
    agency,
    resultYear,
    measures: all,
    fell: new Set(weak.filter(({ fell }) => fell).map(({ code }) => code)),
  };
}

export type DraftData = Awaited<ReturnType<typeof draftData>>;

export const draftInput = (start: PlanStart, { agency, measures: years, fell }: DraftData): DraftInput => ({
  start,
  agencyKey: agency.agency_key,
  agency: agency.name,
  measures: years,
  fell,
});

import { agencyYears } from '../../questions/agencyYears';
import { change } from '../../questions/change';
import { coverageShare } from '../../questions/coverageShare';
import { findings } from '../../questions/findings';
import { itemsLost } from '../../questions/itemsLost';
import { profile } from '../../questions/profile';
import { reconcile } from '../../questions/reconcile';
import { sources } from '../../questions/sources';
import { weakest } from '../../questions/weakest';
import type { Workspace } from '../../state/workspace.svelte';

export interface Asked {
  readonly agencyId: number;
  /** B.E. */
  readonly fiscalYear: number;
  /** The earlier year compared with, B.E.; undefined = there is none. */
  readonly fromYear: number | undefined;
}

/** All that the overview shows of one agency-year, asked at once so that the page changes at once. */
export async function overviewData(ask: Workspace['ask'], { agencyId, fiscalYear, fromYear }: Asked) {
  const of = { agency_id: agencyId, fiscal_year: fiscalYear };
  const [nodes, weak, items, stated, found, shares, years, moved, files] = await Promise.all([
    ask(profile, of),
    ask(weakest, of),
    ask(itemsLost, of),
    ask(reconcile, of),
    ask(findings, { agency_id: agencyId }),
    ask(coverageShare, of),
    ask(agencyYears, { agency_id: agencyId }),
    fromYear === undefined
      ? []
      : ask(change, { agency_id: agencyId, from_year: fromYear, to_year: fiscalYear }),
    ask(sources, {}),
  ]);
  return {
    fiscalYear,
    fromYear,
    profile: nodes,
    weakest: weak,
    items,
    reconcile: stated,
    findings: found,
    shares,
    /** How many answer this year's results. */
    measures: years.find((year) => year.fiscal_year === fiscalYear + 1)?.measures ?? 0,
    change: moved,
    sources: files,
  };
}

export type OverviewData = Awaited<ReturnType<typeof overviewData>>;

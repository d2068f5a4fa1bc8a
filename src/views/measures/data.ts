import { coverage } from '../../questions/coverage';
import { coverageCells } from '../../questions/coverageCells';
import { coverageShare } from '../../questions/coverageShare';
import { findings } from '../../questions/findings';
import { measures } from '../../questions/measures';
import { responsibleLoad } from '../../questions/responsibleLoad';
import { sources } from '../../questions/sources';
import type { Workspace } from '../../state/workspace.svelte';

/** How the measures of plan year N+1 meet the result of year N, asked at once so that the page changes at once. */
export async function measuresData(ask: Workspace['ask'], agencyId: number, resultYear: number) {
  const result = { agency_id: agencyId, fiscal_year: resultYear };
  const plan = { agency_id: agencyId, plan_year: resultYear + 1 };
  const [rows, reached, cells, shares, load, found, files] = await Promise.all([
    ask(measures, plan),
    ask(coverage, result),
    ask(coverageCells, result),
    ask(coverageShare, result),
    ask(responsibleLoad, plan),
    ask(findings, { agency_id: agencyId }),
    ask(sources, {}),
  ]);
  return {
    resultYear,
    planYear: resultYear + 1,
    measures: rows,
    coverage: reached,
    cells,
    shares,
    load,
    findings: found,
    sources: files,
  };
}

export type MeasuresData = Awaited<ReturnType<typeof measuresData>>;

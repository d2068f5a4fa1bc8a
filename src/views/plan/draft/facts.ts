import { factsOf } from '../../../export/paper/factsOf';
import type { PlanStart } from '../../../plan/start';
import type { AgenciesRow } from '../../../questions/agencies';
import { coverage } from '../../../questions/coverage';
import { coverageShare } from '../../../questions/coverageShare';
import { findings } from '../../../questions/findings';
import { itemsLost } from '../../../questions/itemsLost';
import { measures } from '../../../questions/measures';
import { profile } from '../../../questions/profile';
import type { Workspace } from '../../../state/workspace.svelte';
import { plain } from '../../finding/findingPhrase';
import { measuresHeadline } from '../../measures/headline';

/** All that documents say besides the plan itself, asked at once when a document is asked for. */
export async function documentData(ask: Workspace['ask'], agency: AgenciesRow, start: PlanStart) {
  const { fiscalYear: resultYear } = start;
  const of = { agency_id: agency.agency_id };
  const result = { ...of, fiscal_year: resultYear };
  const planYear = resultYear + 1;
  const [nodes, items, reached, shares, now, next, found] = await Promise.all([
    ask(profile, result),
    ask(itemsLost, result),
    ask(coverage, result),
    ask(coverageShare, result),
    ask(measures, { ...of, plan_year: resultYear }),
    ask(measures, { ...of, plan_year: planYear }),
    ask(findings, of),
  ]);
  return {
    agency,
    resultYear,
    profile: nodes,
    items,
    coverage: reached,
    shares,
    measures: [
      ...now.map((row) => ({ planYear: resultYear, row })),
      ...next.map((row) => ({ planYear, row })),
    ],
    planned: next.length,
    findings: found,
  };
}

export type DocumentData = Awaited<ReturnType<typeof documentData>>;

/** Papers are in Thai, whatever the page speaks: they are published so. */
export function paperFacts({ framework }: PlanStart, data: DocumentData) {
  const { agency, resultYear, shares, planned } = data;
  const { sentence } = measuresHeadline({ shares, measures: planned, resultYear, titleOnly: [] }, 'th');
  return factsOf(
    framework,
    {
      name: agency.name,
      type: agency.type ?? '',
      district: agency.district ?? '',
      province: agency.province ?? '',
    },
    data.profile,
    data.items,
    planned === 0 ? [] : [plain(sentence)],
  );
}

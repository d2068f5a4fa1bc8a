import { itemsLost } from '../../questions/itemsLost';
import { profile } from '../../questions/profile';
import { sources } from '../../questions/sources';
import type { Workspace } from '../../state/workspace.svelte';

/** What a plan starts from, asked at once. Fiscal year B.E., of the result. */
export async function planData(ask: Workspace['ask'], agencyId: number, fiscalYear: number) {
  const of = { agency_id: agencyId, fiscal_year: fiscalYear };
  const [nodes, items, files] = await Promise.all([ask(profile, of), ask(itemsLost, of), ask(sources, {})]);
  return { fiscalYear, profile: nodes, items, sources: files };
}

export type PlanData = Awaited<ReturnType<typeof planData>>;

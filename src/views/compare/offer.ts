import { frameworkIn } from '../../framework/ownFrameworks';
import type { Framework } from '../../framework/types';
import { draftPlan } from '../../plan/draft';
import { withOffer, type Offer } from '../../plan/fromPeers';
import { planStart } from '../../plan/start';
import { templateOf } from '../../plan/templates';
import type { AgenciesRow } from '../../questions/agencies';
import type { AgencyYearsRow } from '../../questions/agencyYears';
import { planState } from '../../state/planState.svelte';
import type { Workspace } from '../../state/workspace.svelte';
import { planData } from '../plan/data';
import { draftData, draftInput } from '../plan/draft/draftData';

export interface OfferTo {
  readonly ask: Workspace['ask'];
  readonly frameworks: readonly Framework[];
  readonly agency: AgenciesRow;
  readonly years: readonly AgencyYearsRow[];
  /** B.E., of the result. */
  readonly year: number;
}

/** Opens the draft plan as the Plan page would and puts the offer in, as one step that undo takes back there. False: it was in it already. */
export async function offerToPlan(
  { ask, frameworks, agency, years, year }: OfferTo,
  offer: Offer,
): Promise<boolean> {
  const framework = frameworkIn(frameworks, year);
  const [known, drafted] = await Promise.all([
    planData(ask, agency.agency_id, year),
    draftData(ask, agency, years, year),
  ]);
  const start = framework ? planStart(framework, known.profile, known.items) : null;
  if (!start) throw new Error(`no plan of ${year}`);
  const input = draftInput(start, drafted);
  planState.open({ agencyKey: agency.agency_key, resultYear: year }, () => draftPlan(input));
  const { plan } = planState;
  if (!plan) throw new Error(`no plan of ${year}`);
  const next = withOffer(plan, offer, templateOf(start.framework, offer.gap.code, agency.name, year + 1));
  planState.change(next);
  return next !== plan;
}

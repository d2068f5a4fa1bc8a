import type { Plan } from '../../plan/plan';
import type { PlanState } from '../planState.svelte';
import { dropPlan, isPlan, keepPlan, keptPlan, keptPlans } from '../planStorage';
import { forget, recall, remember } from '../storage';

const isOf = (one: Plan, other: Plan): boolean =>
  one.agencyKey === other.agencyKey && one.resultYear === other.resultYear;

/** Every edited plan of these agencies, also the open one where it could not be kept. */
export function plansOf(agencies: readonly string[], { plan, isEdited }: PlanState): readonly Plan[] {
  const open = plan !== null && isEdited ? [plan] : [];
  const kept = keptPlans().filter((each) => !open.some((one) => isOf(one, each)));
  return [...open, ...kept]
    .filter(({ agencyKey }) => agencies.includes(agencyKey))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ agencyKey, resultYear }: Plan): string => `${resultYear} ${agencyKey}`;

const ownerOf = (plan: Plan): string => `plan-of.${keyOf(plan)}`;

/** The plan as it stands here is that of this work, or of none: two works may plan for one agency and year. */
export function belongs(plan: Plan, work: string | null): void {
  if (work === null) forget(ownerOf(plan));
  else remember(ownerOf(plan), work);
}

/** Plans that stand here as those of this work go with it. */
export function dropPlansOf(work: string): void {
  for (const plan of keptPlans().filter((each) => recall(ownerOf(each)) === work)) {
    dropPlan(plan);
    forget(ownerOf(plan));
  }
}

/**
 * Of a work's plans those that are to be shown. One that stands here is the later where it was edited in this very work
 * (every edit is kept at once), and may go where it was edited in another work, which holds it.
 */
export function toBeShown(
  plans: readonly Plan[],
  work: string,
  others: readonly string[],
): { readonly quietly: readonly Plan[]; readonly asking: readonly Plan[] } {
  const by = (plan: Plan): 'nobody' | 'this' | 'other' | 'unknown' => {
    if (keptPlan(plan) === null) return 'nobody';
    const owner = recall(ownerOf(plan));
    if (owner === work) return 'this';
    return owner !== null && others.includes(owner) ? 'other' : 'unknown';
  };
  return {
    quietly: plans.filter((plan) => ['nobody', 'other'].includes(by(plan))),
    asking: plans.filter((plan) => by(plan) === 'unknown'),
  };
}

/** Plans of a file are shown; those that they put away are given back, and remembered until the person chose. */
export function putInPlace(plans: readonly Plan[]): readonly Plan[] {
  const before = plans.flatMap((plan) => keptPlan(plan) ?? []);
  const differing = before.filter(
    (one) => !plans.some((plan) => JSON.stringify(plan) === JSON.stringify(one)),
  );
  const put = [...differing, ...putAway().filter((one) => !differing.some((other) => isOf(one, other)))];
  if (put.length > 0) remember('plans-before', JSON.stringify(put));
  plans.forEach(keepPlan);
  return put;
}

/** Plans that a file put away and nobody has chosen about. */
export function putAway(): readonly Plan[] {
  try {
    const found = JSON.parse(recall('plans-before') ?? '[]') as unknown;
    return Array.isArray(found) ? found.filter(isPlan) : [];
  } catch {
    return [];
  }
}

export const forgetPutAway = (): void => forget('plans-before');

/** They stand again; of the open one it is a step that undo takes back. */
export function bringBack(plans: readonly Plan[], state: PlanState): void {
  for (const plan of plans) {
    if (state.plan !== null && isOf(state.plan, plan)) state.change(plan);
    else keepPlan(plan);
  }
}

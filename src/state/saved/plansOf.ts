import type { Plan } from '../../plan/plan';
import type { PlanState } from '../planState.svelte';
import { isPlan, keepPlan, keptPlan, keptPlans } from '../planStorage';
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

/** Plans of a work of this machine. One that stands here is the later: every edit is kept at once. */
export function fillIn(plans: readonly Plan[]): void {
  for (const plan of plans) if (keptPlan(plan) === null) keepPlan(plan);
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

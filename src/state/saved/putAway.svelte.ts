import type { Plan } from '../../plan/plan';
import type { PlanState } from '../planState.svelte';
import { keepPlan } from '../planStorage';
import { belongs, bringBack, forgetPutAway, putAway, putInPlace, toBeShown } from './plansOf';

/** Own plans that those of a file took the place of, until the person chooses between them. */
export class PutAway {
  list = $state.raw<readonly Plan[]>(putAway());

  constructor(private readonly plans: PlanState) {}

  /** The plans of a file, or of a work of this browser, are shown from now on. */
  giveWayTo(
    plans: readonly Plan[],
    from: { readonly id: string; readonly others: readonly string[] } | null,
  ) {
    const { quietly, asking } = from
      ? toBeShown(plans, from.id, from.others)
      : { quietly: [], asking: plans };
    quietly.forEach(keepPlan);
    this.list = putInPlace(asking);
    [...quietly, ...asking].forEach((plan) => belongs(plan, from?.id ?? null));
  }

  settle(choice: 'own' | 'file'): void {
    if (choice === 'own') bringBack(this.list, this.plans);
    this.forget();
  }

  forget(): void {
    forgetPutAway();
    this.list = [];
  }
}

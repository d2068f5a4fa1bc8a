import type { Plan } from '../../plan/plan';
import type { PlanState } from '../planState.svelte';
import { bringBack, forgetPutAway, putAway, putInPlace } from './plansOf';

/** Own plans that those of a file took the place of, until the person chooses between them. */
export class PutAway {
  list = $state.raw<readonly Plan[]>(putAway());

  constructor(private readonly plans: PlanState) {}

  /** The plans of a file are shown from now on. */
  giveWayTo(plans: readonly Plan[]): void {
    this.list = putInPlace(plans);
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

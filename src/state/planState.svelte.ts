import type { Plan } from '../plan/plan';
import { dropAllPlans, dropPlan, keepPlan, keptPlan, type PlanKey } from './planStorage';

/** Older steps are let go: a plan of sixty rows is some hundred kilobytes of text. */
const mostSteps = 200;

/**
 * The draft plan that is open, its undo and redo, kept on this machine from the first edit on. A plan nobody edited is
 * made anew from the data each time, so that it follows them.
 */
export class PlanState {
  plan = $state.raw<Plan | null>(null);
  /** The last change could be kept. True as long as nothing was changed. */
  isKept = $state.raw(true);
  /** Edited, now or at an earlier visit. */
  isEdited = $state.raw(false);
  #past = $state.raw<readonly Plan[]>([]);
  #future = $state.raw<readonly Plan[]>([]);
  /** The draft that stands without an edit. */
  #draft: Plan | null = null;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Shows the plan of this agency and year as it was left, else as the data draft it. Edits of the open plan stay. */
  open(key: PlanKey, draft: () => Plan): void {
    const isSame = this.plan?.agencyKey === key.agencyKey && this.plan.resultYear === key.resultYear;
    if (isSame && (this.isEdited || this.canRedo)) return;
    const kept = keptPlan(key);
    this.#draft = kept === null ? draft() : null;
    this.#begin(kept ?? this.#draft, kept !== null);
  }

  /** Another tab edited the open plan: its edit is shown as a step that undo takes back, so that the tabs stay one. */
  follow(): void {
    const { plan } = this;
    const kept = plan && keptPlan(plan);
    if (kept === null || !this.isKept || JSON.stringify(kept) === JSON.stringify(plan)) return;
    this.change(kept);
  }

  /** No plan is open; what was kept stays kept, and is shown when it is opened. */
  close(): void {
    this.#draft = null;
    this.#begin(null, false);
  }

  /** No plan is open or kept any more, of whatever agency and year. */
  clear(): void {
    dropAllPlans();
    this.#draft = null;
    this.#begin(null, false);
  }

  /** One step that undo takes back; nothing happens where nothing differs. */
  change(next: Plan): void {
    const { plan } = this;
    if (plan === null || next === plan) return;
    this.#past = [...this.#past, plan].slice(-mostSteps);
    this.#future = [];
    this.#show(next);
  }

  undo(): void {
    const [before, { plan }] = [this.#past.at(-1), this];
    if (before === undefined || plan === null) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, plan];
    this.#show(before);
  }

  redo(): void {
    const [after, { plan }] = [this.#future.at(-1), this];
    if (after === undefined || plan === null) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, plan];
    this.#show(after);
  }

  /** The draft from the data in place of what was edited, as one step that undo takes back. */
  startAgain(draft: Plan): void {
    this.#draft = draft;
    this.change(draft);
  }

  #begin(plan: Plan | null, isEdited: boolean): void {
    this.plan = plan;
    this.isEdited = isEdited;
    this.isKept = true;
    this.#past = [];
    this.#future = [];
  }

  #show(plan: Plan): void {
    this.plan = plan;
    this.isEdited = plan !== this.#draft;
    if (this.isEdited) this.isKept = keepPlan(plan);
    else dropPlan(plan);
  }
}

export const planState = new PlanState();

import type { Plan, PlanRow } from '../../../plan/plan';

/** Whether writing this into the row would change nothing. */
export function isSaid(plan: Plan, id: string, patch: Partial<PlanRow>): boolean {
  const row = plan.rows.find((each) => each.id === id);
  return row === undefined || JSON.stringify({ ...row, ...patch }) === JSON.stringify(row);
}

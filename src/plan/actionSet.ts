import type { Action } from './action';
import type { PlanStart } from './start';
import { whatIf, type Outcome } from './whatIf';

/** Actions taken together, and where they lead. */
export interface ActionSet {
  /** In tree order. */
  readonly items: readonly string[];
  /** Points of the indicator's own score (0–100), to two decimals. */
  readonly indicators: readonly { readonly code: string; readonly points: number }[];
  readonly effort: number;
  readonly outcome: Outcome;
}

export type Chosen = Omit<ActionSet, 'outcome'>;

/** The set with its effort and outcome worked out from the actions, not from the solver's numbers. */
export function actionSet(
  start: PlanStart,
  actions: readonly Action[],
  { items, indicators }: Chosen,
): ActionSet {
  const effortOf = new Map(actions.map(({ code, effort }) => [code, effort]));
  const effort =
    items.reduce((sum, code) => sum + (effortOf.get(code) ?? 0), 0) +
    indicators.reduce((sum, { code, points }) => sum + points * (effortOf.get(code) ?? 0), 0);
  const moved = new Map(
    indicators.map(({ code, points }) => [code, Math.min(100, (start.scores.get(code) ?? 0) + points)]),
  );
  return { items, indicators, effort, outcome: whatIf(start, { items: new Set(items), indicators: moved }) };
}

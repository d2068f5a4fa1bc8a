import type { PlanStart } from './start';

/** Something the agency can do: publish an item, or raise an indicator by points of its score. */
export interface Action {
  readonly code: string;
  readonly kind: 'item' | 'indicator';
  /** Above 0; for an indicator per point of its score (0–100). */
  readonly effort: number;
}

/** Each lost item at effort 1. Scores of surveys are what people answer, no act of the agency: they join when asked for. */
export const itemActions = (start: PlanStart): readonly Action[] =>
  start.lost.map(({ code }) => ({ code, kind: 'item', effort: 1 }));

/** Each indicator below 100 that no lost item explains, at effort 1 a point. */
export function indicatorActions(start: PlanStart): readonly Action[] {
  const explained = new Set(start.lost.map(({ indicator }) => indicator));
  return start.framework.nodes.flatMap(({ code, kind }): readonly Action[] => {
    const score = start.scores.get(code);
    const isOpen = kind === 'indicator' && score !== undefined && score < 100 && !explained.has(code);
    return isOpen ? [{ code, kind: 'indicator', effort: 1 }] : [];
  });
}

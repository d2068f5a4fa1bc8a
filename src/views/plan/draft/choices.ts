import { figure } from '../../../charts/figures';
import { lostNodes, type LostNode } from '../../../plan/gaps';
import type { PlanStatus } from '../../../plan/plan';
import type { PlanStart } from '../../../plan/start';
import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What a row can answer: a node of the result year and the points that are lost there. */
export type Aim = Pick<LostNode, 'code' | 'nameTh' | 'points'>;

/** Nodes with lost points, most first, then all others below the total in tree order, with 0 points. */
export function aimsOf(start: PlanStart, fell?: ReadonlySet<string>): readonly Aim[] {
  const lost = lostNodes(start, fell);
  const codes = new Set(lost.map(({ code }) => code));
  const others = start.framework.nodes.filter(({ code, kind }) => kind !== 'total' && !codes.has(code));
  return [...lost, ...others.map(({ code, nameTh }) => ({ code, nameTh, points: 0 }))];
}

/** No aim has the value ''. A code comes first, so that typing it finds it. */
export const aimChoices = (aims: readonly Aim[], lang: Language): readonly Choice[] => [
  { value: '', text: planDraftMessages[lang].noGap },
  ...aims.map(({ code, nameTh, points }) => ({
    value: code,
    text: points > 0 ? `${code} (${figure(points)}) ${nameTh}` : `${code} ${nameTh}`,
  })),
];

const states: readonly PlanStatus[] = ['planned', 'underway', 'done'];

export const statusChoices = (lang: Language): readonly Choice[] =>
  states.map((value) => ({ value, text: planDraftMessages[lang].state[value] }));

/** Null where it is no status. */
export const statusOf = (value: string): PlanStatus | null => states.find((state) => state === value) ?? null;

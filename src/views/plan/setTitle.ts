import { figure } from '../../charts/figures';
import type { Cheapest } from '../../plan/cheapest';
import type { PlanStart } from '../../plan/start';
import type { Target } from '../../plan/target';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { changesFor } from './changes';
import { doing, standingWords, targetWords } from './words';

export interface SetFacts {
  readonly start: PlanStart;
  readonly assumed: ReadonlySet<string>;
  readonly target: Target;
  readonly surveys: boolean;
}

/** What was found, as one sentence. */
export function setTitle(found: Cheapest, { start, assumed, target }: SetFacts, lang: Language): string {
  const texts = planMessages[lang];
  const goal = targetWords(start, target, lang);
  switch (found.kind) {
    case 'reached':
      return texts.setTitle({ goal, what: doing(start, changesFor(start, found.best), assumed, lang) });
    case 'already':
      return texts.already({ goal, total: figure(found.outcome.total) });
    case 'unreachable':
      return texts.unreachable({ goal, total: standingWords(start, found.nearest.outcome, lang) });
    case 'wrong':
      if (found.reason === 'target') return texts.wrongTarget(goal);
      return found.reason === 'effort'
        ? texts.wrongEffort(found.code ?? '')
        : texts.wrongInstruments(found.code ?? '');
  }
}

/** What to do where there is no set to show; '' where there is. */
export function setTodo(found: Cheapest, { surveys }: SetFacts, lang: Language): string {
  const texts = planMessages[lang];
  if (found.kind === 'already') return texts.alreadyTodo;
  if (found.kind === 'unreachable') return surveys ? texts.unreachableAll : texts.unreachableTodo;
  return '';
}

/** "IIT 96.40 · EIT 89.96 · OIT 87.50", where the target asks for floors; null where it does not. */
export function floorsReached(
  { framework }: PlanStart,
  target: Target,
  instruments: ReadonlyMap<string, number>,
  lang: Language,
): string | null {
  const rule = 'level' in target ? framework.levels.find(({ level }) => level === target.level) : undefined;
  const floor = rule?.minInstrument ?? null;
  if (floor === null) return null;
  const each = [...instruments].map(([code, score]) => `${code} ${figure(score)}`).join(' · ');
  return planMessages[lang].proofFloors(figure(floor), each);
}

import type { ActionSet } from '../../plan/actionSet';
import type { PlanStart } from '../../plan/start';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { listed } from '../finding/findingWords';
import { changesFor } from './changes';
import { doing } from './words';

/** More items than these are told by what differs from the best set. */
const mostNamed = 8;

/** What a runner-up does: its items by name, or, where they are many, those it does without and those it takes instead. */
export function otherSet(
  start: PlanStart,
  best: ActionSet,
  other: ActionSet,
  assumed: ReadonlySet<string>,
  lang: Language,
): string {
  const changes = changesFor(start, other);
  const whole = doing(start, changes, assumed, lang, mostNamed);
  const out = best.items.filter((code) => !other.items.includes(code));
  const isNameless = other.items.length <= mostNamed || out.length === 0;
  if (isNameless || [...out, ...other.items].some((code) => assumed.has(code))) return whole;
  const texts = planMessages[lang];
  const added = other.items.filter((code) => !best.items.includes(code));
  const items = texts.instead(listed(out, lang), listed(added, lang));
  const raised =
    changes.indicators.size > 0 ? [doing(start, { ...changes, items: new Set() }, assumed, lang)] : [];
  return [items, ...raised].join(texts.alsoRaise);
}

import { figure } from '../../charts/figures';
import { indicatorActions, itemActions } from '../../plan/action';
import type { ActionSet } from '../../plan/actionSet';
import { cheapest, type Cheapest } from '../../plan/cheapest';
import type { PlanStart } from '../../plan/start';
import { noChanges, whatIf, type Changes, type Outcome } from '../../plan/whatIf';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { levelWords } from '../finding/findingWords';
import { changesFor, isTrying } from './changes';
import { doing, standingWords } from './words';

/** The levels better than every one the outcome can have, nearest first. */
export function levelsAbove({ framework }: PlanStart, { levels }: Outcome): readonly string[] {
  const best = framework.levels.findIndex(({ level }) => level === levels[0]);
  return framework.levels
    .slice(0, Math.max(0, best))
    .map(({ level }) => level)
    .reverse();
}

/** The cheapest way to the next level: by items, else with scores of surveys. Null at the best level. */
export interface Suggestion {
  readonly level: string;
  readonly byItems: Cheapest;
  /** Asked where items alone are not enough. */
  readonly withSurveys: Cheapest | null;
}

export async function suggest(start: PlanStart): Promise<Suggestion | null> {
  const [level] = levelsAbove(start, whatIf(start, noChanges));
  if (level === undefined) return null;
  const few = { others: 0 };
  const byItems = await cheapest(start, { level }, itemActions(start), few);
  if (byItems.kind !== 'unreachable') return { level, byItems, withSurveys: null };
  const all = [...itemActions(start), ...indicatorActions(start)];
  return { level, byItems, withSurveys: await cheapest(start, { level }, all, few) };
}

/** The set that the suggestion comes to; null where it comes to none. */
export function suggestedSet(suggestion: Suggestion | null): ActionSet | null {
  const found = suggestion?.withSurveys ?? suggestion?.byItems;
  return found?.kind === 'reached' ? found.best : null;
}

export interface PlanLead {
  /** Where it leads, as a total. */
  readonly outcome: Outcome;
  /** Stress marked by ⟦…⟧. */
  readonly sentence: string;
  /** Whether the outcome is not the present one. */
  readonly moved: boolean;
}

export interface LeadFacts {
  readonly start: PlanStart;
  readonly assumed: ReadonlySet<string>;
  readonly changes: Changes;
  readonly suggestion: Suggestion | null;
}

/** The one finding that leads the page: what is tried, else the cheapest way to the next level. */
export function planLead({ start, assumed, changes, suggestion }: LeadFacts, lang: Language): PlanLead {
  const texts = planMessages[lang];
  const now = whatIf(start, noChanges);
  const from = standingWords(start, now, lang);
  const whatOf = (each: Changes) => doing(start, each, assumed, lang);
  if (isTrying(changes)) {
    const outcome = whatIf(start, changes);
    const to = standingWords(start, outcome, lang);
    return { outcome, sentence: texts.leadTried({ what: whatOf(changes), from, to }), moved: true };
  }
  const stays = (sentence: string): PlanLead => ({ outcome: now, sentence, moved: false });
  if (suggestion === null) {
    const lost = figure(start.lost.reduce((sum, { points }) => sum + points, 0));
    const level = levelWords(now.levels.slice(0, 1), start.framework, lang);
    return stays(texts.leadBest({ level, lost, count: start.lost.length }));
  }
  const set = suggestedSet(suggestion);
  const { byItems } = suggestion;
  const level = levelWords([suggestion.level], start.framework, lang);
  const count = start.lost.length;
  if (byItems.kind === 'unreachable' && count > 0) {
    const nearest = standingWords(start, byItems.nearest.outcome, lang);
    if (set === null) return stays(texts.leadUnreached({ count, to: nearest, level }));
    const besides = { items: new Set<string>(), indicators: changesFor(start, set).indicators };
    return {
      outcome: set.outcome,
      sentence: texts.leadShort({
        count,
        nearest,
        to: standingWords(start, set.outcome, lang),
        what: whatOf(besides),
      }),
      moved: true,
    };
  }
  if (set === null) return stays(texts.leadOpen(from));
  const what = whatOf(changesFor(start, set));
  const to = standingWords(start, set.outcome, lang);
  const sentence = set.items.length > 0 ? texts.leadNext : texts.leadRaise;
  return { outcome: set.outcome, sentence: sentence({ what, from, to }), moved: true };
}

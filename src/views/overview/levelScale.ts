import { figure } from '../../charts/figures';
import type { Framework, LevelRule } from '../../framework/types';
import { round2 } from '../../text/round2';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { levelWords } from '../finding/findingWords';
import type { Standing } from './standing';

export interface LevelLine {
  readonly level: string;
  /** As a reader says it. */
  readonly name: string;
  readonly rule: string;
  /** One of the levels the agency-year can have. */
  readonly possible: boolean;
}

/** The year's scale, best first, each level with its rule in words. */
export function levelScale(framework: Framework, { levels }: Standing, lang: Language): readonly LevelLine[] {
  return framework.levels.map((rule, index) => ({
    level: rule.level,
    name: lang === 'en' ? rule.nameEn : rule.level,
    rule: ruleText(rule, framework.levels[index - 1], lang),
    possible: levels.includes(rule.level),
  }));
}

function ruleText(rule: LevelRule, above: LevelRule | undefined, lang: Language): string {
  const texts = overviewMessages[lang];
  const from = figure(rule.minTotal);
  if (rule.minInstrument !== null) return texts.ruleInstruments(from, figure(rule.minInstrument));
  if (above === undefined) return texts.ruleTotal(from);
  if (above.minInstrument !== null && above.minTotal === rule.minTotal) {
    return texts.ruleInstrumentsBelow(from, figure(above.minInstrument));
  }
  if (rule.minTotal <= 0) return texts.ruleBelow(figure(above.minTotal));
  return texts.ruleBetween(from, figure(above.minTotal - 0.01));
}

/** "อีก 9.30 คะแนนจะถึงระดับ A", by the total alone; null at the top, when the total is unknown or an instrument is what holds it down. */
export function nextLevel(framework: Framework, now: Standing, lang: Language): string | null {
  const total = now.total === null ? null : round2(now.total);
  const best = framework.levels.findIndex(({ level }) => level === now.levels[0]);
  const above = framework.levels[best - 1];
  if (total === null || above === undefined || above.minTotal <= total) return null;
  const reached = framework.levels.filter(({ minTotal }) => minTotal === above.minTotal).at(-1) ?? above;
  return overviewMessages[lang].levelNext(
    figure(above.minTotal - total),
    levelWords([reached.level], framework, lang),
  );
}

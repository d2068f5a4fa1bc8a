import { figure } from '../../charts/figures';
import type { PlanStart } from '../../plan/start';
import type { Outcome } from '../../plan/whatIf';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { round2 } from '../../text/round2';
import { levelNames, levelWords, listed } from '../finding/findingWords';

/** What the nearest better level with floors asks of every instrument; null where no better level asks. */
export function floorOf({ framework }: PlanStart, { levels }: Outcome): number | null {
  const best = framework.levels.findIndex(({ level }) => level === levels[0]);
  const better = framework.levels.slice(0, Math.max(0, best));
  return better.findLast(({ minInstrument }) => minInstrument !== null)?.minInstrument ?? null;
}

export interface LevelLabel {
  readonly name: string;
  /** '' = neither the present level nor the one tried. */
  readonly mark: string;
  readonly isReached: boolean;
}

/** The year's levels, best first, with where the agency stands and where what is tried leads. */
export function levelChips(
  { framework }: PlanStart,
  now: Outcome,
  then: Outcome,
  lang: Language,
): readonly LevelLabel[] {
  const texts = planMessages[lang];
  const same = now.levels.join() === then.levels.join();
  return framework.levels.map(({ level }) => {
    const isReached = then.levels.includes(level);
    const wasReached = now.levels.includes(level);
    const open = then.levels.length > 1 ? texts.levelOpen : same ? texts.levelNow : texts.levelThen;
    const mark = isReached ? open : wasReached ? texts.levelNow : '';
    return { name: levelNames([level], framework, lang), mark, isReached };
  });
}

/** Which floor holds the agency back, else how many points the next level is away. */
export function remaining({ framework }: PlanStart, outcome: Outcome, lang: Language): string {
  const texts = planMessages[lang];
  const { levels, holding, total, instruments } = outcome;
  const [first] = holding;
  if (first !== undefined) {
    const codes = holding.map(({ code, score }) => `${code} ${figure(score)}`);
    const lacking = Math.max(...holding.map(({ score, floor }) => floor - round2(score)));
    return texts.holding({
      level: levelWords([first.level], framework, lang),
      codes: listed(codes, lang),
      floor: figure(first.floor),
      lacking: figure(lacking),
    });
  }
  const best = framework.levels.findIndex(({ level }) => level === levels[0]);
  const above = framework.levels[best - 1];
  if (best === 0) return texts.atTop;
  if (above === undefined || above.minTotal <= round2(total)) return '';
  // Of levels with the same total the one without floors comes first.
  const next = framework.levels.filter(({ minTotal }) => minTotal === above.minTotal).at(-1) ?? above;
  const said = texts.toNext(
    figure(above.minTotal - round2(total)),
    levelWords([next.level], framework, lang),
  );
  const floor = next.minInstrument;
  const below = [...instruments].filter(([, score]) => floor !== null && round2(score) < floor);
  if (floor === null || below.length === 0) return said;
  const codes = below.map(([code, score]) => `${code} ${figure(score)}`);
  return said + texts.toNextFloors(figure(floor), listed(codes, lang));
}

import { indicatorActions, itemActions, type Action } from '../plan/action';
import type { ActionSet } from '../plan/actionSet';
import { cheapest, type Cheapest } from '../plan/cheapest';
import type { PlanStart } from '../plan/start';
import type { Target } from '../plan/target';
import type { Outcome } from '../plan/whatIf';
import type { PlanAsked } from './planArgs';
import { printed } from './round';

/** What is printed of a plan, and in Thai why there is none. */
export interface PlanSaid {
  readonly json: object;
  readonly wrong: string | null;
}

/**
 * The cheapest set that reaches the target. Items alone are tried first: scores of surveys are what people answer, so
 * they join where items are not enough or where asked for, and then `surveys` says so.
 */
export async function planJson(start: PlanStart, asked: PlanAsked): Promise<PlanSaid> {
  const target = targetOf(start, asked.target);
  const shown = 'total' in target ? target.total : target.level;
  const items = withEffort(itemActions(start), asked);
  const all = [...items, ...withEffort(indicatorActions(start), asked)];
  const refuse = (wrong: string): PlanSaid => ({ json: { target: shown, wrong }, wrong });
  const stranger = [...asked.effort.keys()].find((code) => !all.some((action) => action.code === code));
  if (stranger !== undefined) return refuse(`ไม่มีข้อหรือตัวชี้วัด ${stranger} ที่เสียคะแนนในปี ${start.fiscalYear}`);

  let surveys = asked.surveys;
  let found = await cheapest(start, target, surveys ? all : items);
  if (found.kind === 'unreachable' && !surveys && all.length > items.length) {
    surveys = true;
    found = await cheapest(start, target, all);
  }
  if (found.kind === 'wrong') return refuse(reason(found, start, asked));
  const certain = start.framework.certain;
  const before = { target: shown, certain };
  switch (found.kind) {
    case 'already':
      return said({ ...before, reached: true, set: [], ...after(found.outcome), optimal: true });
    case 'unreachable':
      return said({ ...before, surveys, reachable: false, nearest: setJson(start, all, found.nearest) });
    case 'reached':
      return said({
        ...before,
        surveys,
        ...setJson(start, all, found.best),
        optimal: found.optimal,
        others: found.others.map((other) => setJson(start, all, other)),
      });
  }
}

const said = (json: object): PlanSaid => ({ json, wrong: null });

/** A level by its name in Thai or English, `A`, `a` or `ระดับ A`; what is not one is refused later by its own words. */
function targetOf({ framework }: PlanStart, word: number | string): Target {
  if (typeof word === 'number') return { total: word };
  const bare = word.replace(/^ระดับ/, '').trim();
  const same = (name: string) => name.toLowerCase() === bare.toLowerCase();
  const rule = framework.levels.find(({ level, nameEn }) => same(level) || same(nameEn));
  return { level: rule?.level ?? bare };
}

const withEffort = (actions: readonly Action[], { effort }: PlanAsked): readonly Action[] =>
  actions.map((action) => ({ ...action, effort: effort.get(action.code) ?? action.effort }));

function reason(
  { reason: why, code = '' }: Extract<Cheapest, { kind: 'wrong' }>,
  { fiscalYear, framework }: PlanStart,
  { target }: PlanAsked,
): string {
  if (why === 'instruments') return `ยังไม่รู้คะแนนของ ${code} จึงบอกไม่ได้ว่าอะไรจะพาไปถึงระดับ ${target}`;
  if (why === 'effort') return `แรงที่ใช้ของ ${code} ต้องมากกว่า 0`;
  if (typeof target === 'number') return `เป้าหมายต้องเป็นคะแนน 0 ถึง 100 ไม่ใช่ ${target}`;
  return `ปี ${fiscalYear} ไม่มีระดับ ${target} ระดับที่มีคือ ${framework.levels.map(({ level }) => level).join(' ')}`;
}

/** Actions with the points of the total each returns; of an indicator also how far its own score (0–100) rises. */
function setJson(
  start: PlanStart,
  actions: readonly Action[],
  { items, indicators, effort, outcome }: ActionSet,
) {
  const effortOf = new Map(actions.map((action) => [action.code, action.effort]));
  const lost = new Map(start.lost.map(({ code, points }) => [code, points]));
  const gained = new Map(outcome.steps.map(({ code, points }) => [code, points]));
  return {
    set: [
      ...items.map((code) => ({
        code,
        points: printed(lost.get(code) ?? 0),
        effort: effortOf.get(code) ?? 0,
      })),
      ...indicators.map(({ code, points }) => ({
        code,
        points: printed(gained.get(code) ?? 0),
        effort: printed(points * (effortOf.get(code) ?? 0)),
        from: printed(start.scores.get(code) ?? null),
        to: printed(outcome.indicators.get(code) ?? null),
      })),
    ],
    effort: printed(effort),
    ...after(outcome),
  };
}

/** `level_after` null = several are possible, as `levels_possible` says. */
const after = ({ total, levels, instruments }: Outcome) => ({
  total_after: printed(total),
  level_after: levels.length === 1 ? (levels[0] ?? null) : null,
  levels_possible: levels,
  instruments_after: [...instruments].map(([code, score]) => ({ code, score: printed(score) })),
});

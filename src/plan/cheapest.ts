import { round2 } from '../text/round2';
import type { Action } from './action';
import { actionSet, type ActionSet } from './actionSet';
import { boundsOf, type Bound, type Target } from './target';
import { openProgram, type Program } from './program';
import type { PlanStart } from './start';
import { noChanges, whatIf, type Outcome } from './whatIf';

export type Cheapest =
  | {
      readonly kind: 'reached';
      readonly best: ActionSet;
      /** Other sets, cheapest first; never cheaper than the best. */
      readonly others: readonly ActionSet[];
      readonly optimal: true;
    }
  | { readonly kind: 'already'; readonly outcome: Outcome }
  /** Everything that can be done is not enough. */
  | { readonly kind: 'unreachable'; readonly nearest: ActionSet }
  | { readonly kind: 'wrong'; readonly reason: 'effort' | 'target' | 'instruments'; readonly code?: string };

/**
 * The set of actions of least total effort that reaches the target with every instrument floor, proven least by an
 * integer program; of several, the one that gives the highest total. Points of indicators are rounded up to hundredths, so the effort is least to within a hundredth of each.
 * `others`: how many runners-up are looked for.
 */
export async function cheapest(
  start: PlanStart,
  target: Target,
  actions: readonly Action[],
  { others = 3 }: { readonly others?: number } = {},
): Promise<Cheapest> {
  const wrong = actions.find(({ effort }) => !(effort > 0) || !Number.isFinite(effort));
  if (wrong) return { kind: 'wrong', reason: 'effort', code: wrong.code };
  const bounds = boundsOf(start.framework, target);
  if (bounds === null) return { kind: 'wrong', reason: 'target' };
  const unknown = bounds.find(({ code }) => !start.scores.has(code));
  if (unknown) return { kind: 'wrong', reason: 'instruments', code: unknown.code };
  const now = whatIf(start, noChanges);
  if (reaches(now, bounds)) return { kind: 'already', outcome: now };

  const program = await openProgram(start, bounds, actions);
  const best = solve(program, start, bounds, actions, []);
  if (best === null) return { kind: 'unreachable', nearest: everything(start, actions) };
  const found = [best];
  while (found.length <= others) {
    const next = solve(program, start, bounds, actions, found);
    if (next === null) break;
    found.push(next);
  }
  return { kind: 'reached', best, others: found.slice(1), optimal: true };
}

/** Two passes: the least effort, then the most points at that effort. */
function solve(
  program: Program,
  start: PlanStart,
  bounds: readonly Bound[],
  actions: readonly Action[],
  before: readonly ActionSet[],
): ActionSet | null {
  const besides = before.map(({ items }) => items);
  const least = program.least(besides);
  if (least === null) return null;
  const most = program.most(least.effort, besides);
  // The second pass is a preference; what is proven least is the first. Rounding up may cost it a hundredth more.
  const sets = [most ?? least, least].map((chosen) => actionSet(start, actions, chosen));
  return sets.find(({ outcome }) => reaches(outcome, bounds)) ?? null;
}

const reaches = ({ total, instruments }: Outcome, bounds: readonly Bound[]): boolean =>
  bounds.every(({ code, least, isTotal }) => round2(isTotal ? total : (instruments.get(code) ?? 0)) >= least);

const everything = (start: PlanStart, actions: readonly Action[]): ActionSet =>
  actionSet(start, actions, {
    items: actions.flatMap(({ kind, code }) => (kind === 'item' ? [code] : [])),
    indicators: actions.flatMap(({ kind, code }) =>
      kind === 'indicator' ? [{ code, points: 100 - (start.scores.get(code) ?? 100) }] : [],
    ),
    effort: 0,
  });

import type { PlanStart } from '../../plan/start';
import type { Changes } from '../../plan/whatIf';
import type { ActionSet } from '../../plan/actionSet';
import type { Intent } from '../../state/intent';
import type { ByCode } from '../../state/triedCodec';
import { round2 } from '../../text/round2';

export type Tried = Pick<Intent, 'publish' | 'move'>;

/** What the address tries, less what this start does not have. */
export function changesOf(start: PlanStart, { publish = [], move = {} }: Tried): Changes {
  const asked = new Set(publish);
  return {
    items: new Set(start.lost.map(({ code }) => code).filter((code) => asked.has(code))),
    indicators: new Map(
      start.framework.nodes.flatMap(({ code, kind }) => {
        const [score, moved] = [start.scores.get(code), move[code]];
        const isMoved = kind === 'indicator' && score !== undefined && moved !== undefined;
        return isMoved && round2(score) !== moved ? [[code, moved] as const] : [];
      }),
    ),
  };
}

/** The inverse of changesOf; what tries nothing says nothing. */
export const triedOf = ({ items, indicators }: Changes): Tried => ({
  publish: items.size > 0 ? [...items] : undefined,
  move: indicators.size > 0 ? Object.fromEntries(indicators) : undefined,
});

export function withItem({ items, indicators }: Changes, code: string, published: boolean): Changes {
  const next = new Set(items);
  if (published) next.add(code);
  else next.delete(code);
  return { items: next, indicators };
}

/** The indicator at a score (0–100), or no longer moved. */
export function withScore({ items, indicators }: Changes, code: string, score: number | null): Changes {
  const next = new Map(indicators);
  if (score === null) next.delete(code);
  else next.set(code, round2(score));
  return { items, indicators: next };
}

/** A set of actions as something to try. */
export const changesFor = (start: PlanStart, { items, indicators }: ActionSet): Changes => ({
  items: new Set(items),
  indicators: new Map(
    indicators.map(({ code, points }) => [
      code,
      Math.min(100, Math.ceil(((start.scores.get(code) ?? 0) + points) * 100 - 0.001) / 100),
    ]),
  ),
});

export const isTrying = ({ items, indicators }: Changes): boolean => items.size > 0 || indicators.size > 0;

/** Numbers by code with one set, or taken out by null; undefined where none is left. */
export function withNumber(numbers: ByCode, code: string, value: number | null): ByCode | undefined {
  const others = Object.entries(numbers).filter(([each]) => each !== code);
  const next = value === null ? others : [...others, [code, value] as const];
  return next.length > 0 ? Object.fromEntries(next) : undefined;
}

import type { Framework } from '../framework/types';
import type { ItemsLostRow } from '../questions/itemsLost';
import type { ProfileRow } from '../questions/profile';

/** An item at 0 and what it returns. */
export interface LostItem {
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  /** Sub-indicator and indicator it belongs to. */
  readonly sub: string;
  readonly indicator: string;
  /** Of the total, once it is published. */
  readonly points: number;
  readonly concept: string | null;
  readonly certain: boolean;
}

/** Where a plan starts: a result as the analyses use it. Scores are 0–100. */
export interface PlanStart {
  readonly framework: Framework;
  /** B.E.; of the result. The plan is for the year after. */
  readonly fiscalYear: number;
  /** Every node below `total` down to indicators whose score is known; `total` itself. */
  readonly scores: ReadonlyMap<string, number>;
  /** Most points first. Empty where items are not known. */
  readonly lost: readonly LostItem[];
}

const planned = new Set<string>(['total', 'instrument', 'indicator']);

/** Null where the total is not known: without it nothing can be said of a level. */
export function planStart(
  framework: Framework,
  profile: readonly ProfileRow[],
  items: readonly ItemsLostRow[],
): PlanStart | null {
  const scores = new Map(
    profile.flatMap(({ code, kind, score }) =>
      planned.has(kind) && score !== null ? [[code, score] as const] : [],
    ),
  );
  if (!scores.has('total')) return null;
  const lost = items.map(({ name_th: nameTh, name_en: nameEn, ...item }) => ({
    code: item.code,
    nameTh,
    nameEn,
    sub: item.sub,
    indicator: item.indicator,
    points: item.points,
    concept: item.concept,
    certain: item.certain,
  }));
  return { framework, fiscalYear: framework.fiscalYear, scores, lost };
}

import { treeOf } from '../framework/tree';
import type { Framework } from '../framework/types';

/** A level of the year's scale (or better), or a total (0–100). */
export type Target = { readonly level: string } | { readonly total: number };

/** What must be reached, judged rounded to two decimals. */
export interface Bound {
  /** Of the total or an instrument. */
  readonly code: string;
  readonly isTotal: boolean;
  readonly least: number;
}

/** Total and instrument floors of a target; null where the year has no such level or the total is none. */
export function boundsOf(framework: Framework, target: Target): readonly Bound[] | null {
  const { root, children } = treeOf(framework);
  const total = (least: number): Bound => ({ code: root.code, isTotal: true, least });
  if ('total' in target) {
    return target.total >= 0 && target.total <= 100 ? [total(target.total)] : null;
  }
  const rule = framework.levels.find(({ level }) => level === target.level);
  if (!rule) return null;
  const { minTotal, minInstrument } = rule;
  if (minInstrument === null) return [total(minTotal)];
  const floors = (children.get(root.code) ?? []).map(({ code }) => ({
    code,
    isTotal: false,
    least: minInstrument,
  }));
  return [total(minTotal), ...floors];
}

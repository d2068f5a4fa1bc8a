import { emptyRow } from './draftRows';
import type { LostNode } from './gaps';
import type { Plan, PlanRow } from './plan';

/** What a person writes in a row; its points are the analysis's, its gap is chosen (`aimRow`). */
export type RowEdit = Partial<Omit<PlanRow, 'id' | 'code' | 'nodeName' | 'points'>>;

/** Each edit gives a new plan; where nothing changes (no such row, already first) the very same one. */
const withRows = (plan: Plan, rows: readonly PlanRow[]): Plan => ({ ...plan, rows });

/** Words of one's own make a row `written`, unless the edit says otherwise. */
export function editRow(plan: Plan, id: string, edit: RowEdit): Plan {
  const row = plan.rows.find((each) => each.id === id);
  if (!row) return plan;
  const isWorded = edit.title !== undefined && edit.title !== row.title;
  const source = isWorded
    ? { source: edit.title?.trim() === '' ? ('none' as const) : ('written' as const) }
    : {};
  return withRows(
    plan,
    plan.rows.map((each) => (each === row ? { ...each, ...source, ...edit } : each)),
  );
}

/** To a position from 0; beyond the ends means the end. */
export function moveRow(plan: Plan, id: string, to: number): Plan {
  const from = plan.rows.findIndex((each) => each.id === id);
  const at = Math.max(0, Math.min(plan.rows.length - 1, to));
  const row = plan.rows[from];
  if (!row || at === from) return plan;
  return withRows(plan, plan.rows.toSpliced(from, 1).toSpliced(at, 0, row));
}

/** By places: −1 up, 1 down. */
export const moveRowBy = (plan: Plan, id: string, places: number): Plan => {
  const from = plan.rows.findIndex((each) => each.id === id);
  return from < 0 ? plan : moveRow(plan, id, from + places);
};

/**
 * A row to be written, for a gap or (null) free, behind a row or at the end. Its id is `n1`, `n2`…, the first that is
 * free. A gap's points stand in one row only: a second row of the same gap has 0.
 */
export function addRow(
  plan: Plan,
  gap: Pick<LostNode, 'code' | 'nameTh' | 'points'> | null,
  behind?: string,
): { readonly plan: Plan; readonly id: string } {
  const ids = new Set(plan.rows.map(({ id }) => id));
  let number = 1;
  while (ids.has(`n${number}`)) number += 1;
  const id = `n${number}`;
  const isThere = gap !== null && plan.rows.some(({ code }) => code === gap.code);
  const row = emptyRow(id, gap && { ...gap, points: isThere ? 0 : gap.points });
  const at = plan.rows.findIndex((each) => each.id === behind);
  return { plan: withRows(plan, plan.rows.toSpliced(at < 0 ? plan.rows.length : at + 1, 0, row)), id };
}

/** Its points go to the next row of the same gap, if there is one. */
export function removeRow(plan: Plan, id: string): Plan {
  const gone = plan.rows.find((each) => each.id === id);
  if (!gone) return plan;
  const rest = plan.rows.filter((each) => each !== gone);
  const heir = gone.code === null ? undefined : rest.find(({ code }) => code === gone.code);
  return withRows(
    plan,
    rest.map((each) => (each === heir ? { ...each, points: each.points + gone.points } : each)),
  );
}

/**
 * The row answers this gap, or (null) none. The points of the gap it leaves go to the next row of that gap; those of the
 * new one come with it, unless another row has them.
 */
export function aimRow(
  plan: Plan,
  id: string,
  gap: Pick<LostNode, 'code' | 'nameTh' | 'points'> | null,
): Plan {
  const at = plan.rows.findIndex((each) => each.id === id);
  const row = plan.rows[at];
  if (!row || row.code === (gap?.code ?? null)) return plan;
  const { rows } = removeRow(plan, id);
  const isThere = rows.some(({ code }) => code === gap?.code);
  const aim = {
    code: gap?.code ?? null,
    nodeName: gap?.nameTh ?? '',
    points: gap === null || isThere ? 0 : gap.points,
  };
  return withRows(plan, rows.toSpliced(at, 0, { ...row, ...aim }));
}

/** Most points first, rows of one gap together; otherwise as they stood. Measures without a gap last. */
export function orderByPoints(plan: Plan): Plan {
  const points = new Map<string, number>();
  for (const row of plan.rows) {
    if (row.code !== null) points.set(row.code, Math.max(row.points, points.get(row.code) ?? 0));
  }
  const first = new Map(plan.rows.map(({ code }) => [code, plan.rows.findIndex((row) => row.code === code)]));
  const worth = ({ code }: PlanRow): number => (code === null ? -1 : (points.get(code) ?? 0));
  return withRows(
    plan,
    plan.rows.toSorted(
      (a, b) =>
        worth(b) - worth(a) || (first.get(a.code) ?? 0) - (first.get(b.code) ?? 0) || b.points - a.points,
    ),
  );
}

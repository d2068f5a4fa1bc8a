import type { Constraint } from 'yalps';
import { effectiveWeights } from '../framework/effectiveWeights';
import { treeOf } from '../framework/tree';
import type { Action } from './action';
import type { Chosen } from './actionSet';
import type { PlanStart } from './start';
import type { Bound } from './target';

/** Least effort that reaches the bounds, or most points within an effort; `besides`: items of sets not wanted again. */
export interface Program {
  least(besides: readonly (readonly string[])[]): Chosen | null;
  most(effort: number, besides: readonly (readonly string[])[]): Chosen | null;
}

/** A value just below a bound rounds up to it; the solver's own noise must not carry it below. */
const half = 0.005 - 1e-7;
const noise = 1e-6;

/** A variable of the program: what one whole item, one point of an indicator, or one point gained by items adds to each row. */
interface Column {
  readonly code: string;
  readonly kind: Action['kind'] | 'gain';
  readonly adds: Map<string, number>;
}

/**
 * No score rises above 100. Where the lost items are worth more than their indicator lacks (a printed score is rounded,
 * or contradicts its items) they act through what the indicator gains, as in the what-if; elsewhere directly, which is
 * quicker to solve.
 */
function columnsOf(start: PlanStart, actions: readonly Action[]): readonly Column[] {
  const weights = effectiveWeights(start.framework);
  const { root } = treeOf(start.framework);
  const parents = new Map(start.framework.nodes.map(({ code, parent }) => [code, parent]));
  const items = new Map(start.lost.map((item) => [item.code, item]));
  const full = new Set(
    start.lost.map(({ indicator }) => indicator).filter((code) => overfull(start, code, weights)),
  );
  /** What `points` of the total, gained below an indicator, add. */
  const rising = (indicator: string, points: number): readonly (readonly [string, number])[] => {
    const instrument = parents.get(indicator) ?? '';
    return [
      [root.code, points],
      [instrument, points / (weights.get(instrument) ?? 1)],
    ];
  };
  const columns = actions.flatMap(({ code, kind, effort }): readonly Column[] => {
    const item = items.get(code);
    const indicator = kind === 'item' ? (item?.indicator ?? '') : code;
    const points = kind === 'item' ? (item?.points ?? 0) : (weights.get(code) ?? 0);
    if (points <= 0) return [];
    const gain = [`gain ${indicator}`, points] as const;
    const adds = kind === 'item' && full.has(indicator) ? [gain] : rising(indicator, points);
    const room = kind === 'indicator' ? [[`room ${code}`, 1] as const] : [];
    return [{ code, kind, adds: new Map([['effort', effort], ...adds, ...room]) }];
  });
  const gains = [...full].map((indicator): Column => {
    const code = `gain ${indicator}`;
    const weight = weights.get(indicator) ?? 0;
    return {
      code,
      kind: 'gain',
      adds: new Map([...rising(indicator, weight), [code, -weight], [`room ${indicator}`, 1]]),
    };
  });
  return [...columns, ...gains];
}

function overfull(
  { scores, lost }: PlanStart,
  indicator: string,
  weights: ReadonlyMap<string, number>,
): boolean {
  const score = scores.get(indicator);
  if (score === undefined) return false;
  const points = lost.reduce((sum, item) => sum + (item.indicator === indicator ? item.points : 0), 0);
  return points > (100 - score) * (weights.get(indicator) ?? 0) + noise;
}

/** Of items worth and costing the same, the first in tree order are taken first: else every choice among them is a set. */
function addOrder(columns: readonly Column[], rows: Map<string, Constraint>): void {
  const last = new Map<string, Column>();
  for (const column of columns) {
    if (column.kind !== 'item') continue;
    const alike = [...column.adds].map(([row, value]) => `${row} ${value}`).join('; ');
    const before = last.get(alike);
    last.set(alike, column);
    if (!before) continue;
    const row = `order ${column.code}`;
    before.adds.set(row, 1);
    column.adds.set(row, -1);
    rows.set(row, { min: 0 });
  }
}

/** The library comes when it is first needed. */
export async function openProgram(
  start: PlanStart,
  bounds: readonly Bound[],
  actions: readonly Action[],
): Promise<Program> {
  const { solve } = await import('yalps');
  const columns = columnsOf(start, actions);
  const rows = new Map<string, Constraint>();
  for (const { code, least } of bounds) rows.set(code, { min: least - half - (start.scores.get(code) ?? 0) });
  for (const { code, kind } of start.framework.nodes) {
    const score = start.scores.get(code);
    if (kind === 'indicator' && score !== undefined) rows.set(`room ${code}`, { max: 100 - score });
  }
  for (const { code, kind } of columns) if (kind === 'gain') rows.set(code, { min: 0 });
  addOrder(columns, rows);
  const total = treeOf(start.framework).root.code;

  const run = (
    objective: string,
    direction: 'minimize' | 'maximize',
    most: number | null,
    besides: readonly (readonly string[])[],
  ): Chosen | null => {
    const constraints = new Map(rows);
    if (most !== null) constraints.set('effort', { max: most + noise });
    const cuts = besides.map((items, index) => ({ row: `not ${index}`, items: new Set(items) }));
    // Another way, not the same one and more: at least one item of each set before is left out.
    for (const { row, items } of cuts) constraints.set(row, { max: items.size - 1 });
    const variables = new Map(
      columns.map(({ code, adds }) => {
        const cut = cuts.flatMap(({ row, items }) => (items.has(code) ? [[row, 1] as const] : []));
        return [code, new Map([...adds, ...cut])] as const;
      }),
    );
    const binaries = columns.flatMap(({ code, kind }) => (kind === 'item' ? [code] : []));
    const { status, variables: values } = solve(
      { direction, objective, constraints, variables, binaries },
      { tolerance: 0, maxIterations: Infinity, precision: 1e-9 },
    );
    return status === 'optimal' ? chosenOf(columns, new Map(values)) : null;
  };
  return {
    least: (besides) => run('effort', 'minimize', null, besides),
    most: (effort, besides) => run(total, 'maximize', effort, besides),
  };
}

/** Less than a thousandth of a hundredth is the solver's noise. */
const roundUp = (points: number): number => Math.ceil(points * 100 - 0.001) / 100;

const chosenOf = (columns: readonly Column[], values: ReadonlyMap<string, number>): Chosen => ({
  items: columns.flatMap(({ code, kind }) =>
    kind === 'item' && (values.get(code) ?? 0) > 0.5 ? [code] : [],
  ),
  indicators: columns.flatMap(({ code, kind }) => {
    const points = kind === 'indicator' ? roundUp(values.get(code) ?? 0) : 0;
    return points > 0 ? [{ code, points }] : [];
  }),
  effort: columns.reduce(
    (sum, { code, adds }) => sum + (adds.get('effort') ?? 0) * (values.get(code) ?? 0),
    0,
  ),
});

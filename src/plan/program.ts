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

/** An action as a column of the program: what one whole item, or one point of an indicator, adds to each row. */
interface Column {
  readonly code: string;
  readonly isItem: boolean;
  readonly adds: Map<string, number>;
}

function columnsOf(start: PlanStart, actions: readonly Action[]): readonly Column[] {
  const weights = effectiveWeights(start.framework);
  const { root } = treeOf(start.framework);
  const parents = new Map(start.framework.nodes.map(({ code, parent }) => [code, parent]));
  const items = new Map(start.lost.map((item) => [item.code, item]));
  return actions.flatMap(({ code, kind, effort }): readonly Column[] => {
    const item = items.get(code);
    const isItem = kind === 'item';
    const indicator = isItem ? (item?.indicator ?? '') : code;
    const points = isItem ? (item?.points ?? 0) : (weights.get(code) ?? 0);
    const instrument = parents.get(indicator) ?? '';
    if (points <= 0) return [];
    const adds = new Map([
      ['effort', effort],
      [root.code, points],
      [instrument, points / (weights.get(instrument) ?? 1)],
      [`room ${indicator}`, points / (weights.get(indicator) ?? 1)],
    ]);
    return [{ code, isItem, adds }];
  });
}

/** Of items worth and costing the same, the first in tree order are taken first: else every choice among them is a set. */
function addOrder(columns: readonly Column[], rows: Map<string, Constraint>): void {
  const last = new Map<string, Column>();
  for (const column of columns) {
    if (!column.isItem) continue;
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
    // Items and printed scores may disagree by rounding; the last item of an indicator is never forbidden by it.
    if (kind === 'indicator' && score !== undefined) rows.set(`room ${code}`, { max: 100 - score + 0.01 });
  }
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
    // Another set: at least one item more or less.
    for (const { row, items } of cuts) constraints.set(row, { min: 1 - items.size });
    const variables = new Map(
      columns.map(({ code, isItem, adds }) => {
        const cut = isItem ? cuts.map(({ row, items }) => [row, items.has(code) ? -1 : 1] as const) : [];
        return [code, new Map([...adds, ...cut])] as const;
      }),
    );
    const binaries = columns.flatMap(({ code, isItem }) => (isItem ? [code] : []));
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
  items: columns.flatMap(({ code, isItem }) => (isItem && (values.get(code) ?? 0) > 0.5 ? [code] : [])),
  indicators: columns.flatMap(({ code, isItem }) => {
    const points = isItem ? 0 : roundUp(values.get(code) ?? 0);
    return points > 0 ? [{ code, points }] : [];
  }),
  effort: columns.reduce(
    (sum, { code, adds }) => sum + (adds.get('effort') ?? 0) * (values.get(code) ?? 0),
    0,
  ),
});

import { aimedAt, carriedFor, type Aimed, type YearMeasures } from './carried';
import { carriedRow, emptyRow, statedRow, templateRow } from './draftRows';
import { lostNodes, pathOf, type LostNode } from './gaps';
import { periodOf } from './periods';
import type { Plan, PlanRow } from './plan';
import type { PlanStart } from './start';
import { templateOf } from './templates';
import { unitsBefore } from './units';

export interface DraftInput {
  readonly start: PlanStart;
  readonly agencyKey: string;
  readonly agency: string;
  /** Of every plan year loaded: last year's (carried over), the plan year's own, earlier ones (who did it before). */
  readonly measures: readonly YearMeasures[];
  /** Indicators that fell by 1.00 or more since the year before (question `weakest`). */
  readonly fell?: ReadonlySet<string>;
}

/**
 * A plan to begin with, most lost points first. Every gap has its points in exactly one row, filled from the plan year's
 * own measures where they are loaded, else with last year's unfinished one, else from our templates, else left empty.
 * A further measure of the plan year for the same gap follows it with 0 points, so that the points of all rows add up;
 * measures for something above or below a gap follow the gaps, and last those that answer no lost points (code null).
 */
export function draftPlan({ start, agencyKey, agency, measures, fell }: DraftInput): Plan {
  const planYear = start.fiscalYear + 1;
  const aimed = aimedAt(start, measures);
  const stated = aimed.filter((each) => each.planYear === planYear);
  const lost = lostNodes(start, fell);
  const rowsOf = (node: LostNode): readonly PlanRow[] => {
    const own = stated.filter(({ codes }) => codes.includes(node.code));
    if (own.length > 0) return statedRows(node, own);
    return node.isGap ? [proposedRow(start, node, agency, aimed)] : [];
  };
  const codes = new Set(lost.map(({ code }) => code));
  const others = stated.filter((each) => !each.codes.some((code) => codes.has(code)));
  const rows = [...lost.flatMap(rowsOf), ...otherRows(start, lost, others)];
  return { agencyKey, agency, resultYear: start.fiscalYear, planYear, rows };
}

const statedRows = (node: LostNode, own: readonly Aimed[]): readonly PlanRow[] =>
  own.map((each, at) =>
    at === 0
      ? statedRow(node.code, node, each)
      : statedRow(`${node.code} m${each.row.measure_id}`, { ...node, points: 0 }, each),
  );

function proposedRow(start: PlanStart, gap: LostNode, agency: string, aimed: readonly Aimed[]): PlanRow {
  const planYear = start.fiscalYear + 1;
  const template = templateOf(start.framework, gap.code, agency, planYear);
  const before = unitsBefore(aimed, gap.code);
  const carried = carriedFor(aimed, gap.code, start.fiscalYear);
  if (carried) {
    const units = before.length > 0 ? before : (template?.responsible ?? []);
    const isItem = start.lost.some(({ code }) => code === gap.code);
    const period = template?.period ?? periodOf(planYear, isItem);
    return carriedRow(gap, carried, period, planYear, units);
  }
  return template ? templateRow(gap, template, planYear, before) : emptyRow(gap.code, gap);
}

/** Measures of the plan year that aim at no lost node itself: related ones first, then those without a gap. */
function otherRows(
  { framework }: PlanStart,
  lost: readonly LostNode[],
  others: readonly Aimed[],
): readonly PlanRow[] {
  const names = new Map(framework.nodes.map(({ code, nameTh }) => [code, nameTh]));
  const above = new Set(lost.flatMap(({ code }) => pathOf(framework, code)));
  const codes = new Set(lost.map(({ code }) => code));
  const isRelated = (code: string): boolean =>
    above.has(code) || pathOf(framework, code).some((step) => codes.has(step));
  const rows = others.map((each) => {
    const code = each.codes.find(isRelated);
    const gap = code === undefined ? null : { code, nameTh: names.get(code) ?? '', points: 0 };
    return statedRow(`m${each.row.measure_id}`, gap, each);
  });
  return [...rows.filter(({ code }) => code !== null), ...rows.filter(({ code }) => code === null)];
}

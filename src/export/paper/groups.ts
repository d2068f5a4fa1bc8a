import type { Framework } from '../../framework/types';
import { issuesOf } from '../../plan/issues';
import type { Plan, PlanRow } from '../../plan/plan';
import type { AnalysisFacts, PaperOptions } from './facts';

/** Rows of the plan under one heading, in the person's order. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

interface Key {
  readonly order: number;
  readonly title: string;
}

const otherwise: Key = { order: 1000, title: 'มาตรการอื่น' };

/** The indicator that a node is, or lies below; null for instruments, the total and unknown codes. */
function indicatorOf(code: string | null, { nodes }: Framework): string | null {
  let node = nodes.find((each) => each.code === code);
  for (let depth = 0; node && node.kind !== 'indicator' && depth < 9; depth += 1) {
    const { parent } = node;
    node = nodes.find((each) => each.code === parent);
  }
  return node?.code ?? null;
}

function byIndicator({ code }: PlanRow, { indicators, framework }: AnalysisFacts): Key {
  const own = indicatorOf(code, framework) ?? code;
  const at = indicators.findIndex((each) => each.code === own);
  const indicator = indicators[at];
  return indicator ? { order: at, title: `ตัวชี้วัดที่ ${indicator.code} ${indicator.name}` } : otherwise;
}

function byIssue({ code }: PlanRow, { framework }: AnalysisFacts): Key {
  const [first] = code === null ? [] : issuesOf(code, framework);
  return first
    ? { order: first.number, title: `ประเด็นที่ ${String(first.number)} ${first.titleTh}` }
    : otherwise;
}

/** The rows under the indicators or the seven issues they belong to; those that belong to none come last. */
export function groupsOf(
  { rows }: Pick<Plan, 'rows'>,
  facts: AnalysisFacts,
  order: PaperOptions['order'],
): readonly RowGroup[] {
  const groups = new Map<number, { title: string; rows: PlanRow[] }>();
  for (const row of rows) {
    const key = order === 'issues' ? byIssue(row, facts) : byIndicator(row, facts);
    const group = groups.get(key.order);
    if (group) group.rows.push(row);
    else groups.set(key.order, { title: key.title, rows: [row] });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

import type { MeasuresRow } from '../questions/measures';
import type { Span } from '../text/fiscalYear';
import { linesOf, type Aimed } from './carried';
import type { LostNode } from './gaps';
import { followUpsOf } from './periods';
import type { PlanRow, PlanStatus } from './plan';
import type { Template } from './templates';

const statusOf: Readonly<Record<string, PlanStatus>> = {
  planned: 'planned',
  underway: 'underway',
  done: 'done',
  done_with_result: 'done',
};

/** A row of which nothing is said but its gap. */
export const emptyRow = (
  id: string,
  gap: { readonly code: string; readonly nameTh: string; readonly points: number } | null,
): PlanRow => ({
  id,
  code: gap?.code ?? null,
  nodeName: gap?.nameTh ?? '',
  points: gap?.points ?? 0,
  source: 'none',
  title: '',
  steps: [],
  responsible: [],
  start: null,
  end: null,
  followUps: [],
  status: 'planned',
  result: '',
  outcome: '',
  evidence: '',
});

/** What the measure says; progress and results only where the measure is of this very plan. */
const wordsOf = (row: MeasuresRow): Pick<PlanRow, 'title' | 'steps' | 'responsible'> => ({
  title: row.title,
  steps: linesOf(row.steps),
  responsible: linesOf(row.responsible),
});

/** Last year's unfinished measure, begun anew: this year's period, nothing done yet. */
export const carriedRow = (
  gap: LostNode,
  { row }: Aimed,
  period: Span,
  planYear: number,
  units: readonly string[],
): PlanRow => {
  const words = wordsOf(row);
  return {
    ...emptyRow(gap.code, gap),
    ...words,
    responsible: words.responsible.length > 0 ? words.responsible : units,
    ...period,
    followUps: followUpsOf(planYear),
    source: 'carried',
  };
};

/** A measure in our own words; whoever did it before does it again. */
export const templateRow = (
  gap: LostNode,
  { title, steps, responsible, period }: Template,
  planYear: number,
  before: readonly string[],
): PlanRow => ({
  ...emptyRow(gap.code, gap),
  title,
  steps,
  responsible: before.length > 0 ? before : responsible,
  ...period,
  followUps: followUpsOf(planYear),
  source: 'template',
});

/** A measure the agency has in the plan of this year already, as it stands there: nothing in it is changed. */
export const statedRow = (
  id: string,
  gap: { readonly code: string; readonly nameTh: string; readonly points: number } | null,
  { row, planYear }: Aimed,
): PlanRow => ({
  ...emptyRow(id, gap),
  ...wordsOf(row),
  start: row.start_date,
  end: row.end_date,
  followUps: followUpsOf(planYear),
  source: 'written',
  status: statusOf[row.progress] ?? 'planned',
  result: row.summary ?? row.progress_text ?? '',
  outcome: row.outcome ?? '',
});

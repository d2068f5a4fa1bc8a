import { fiscalYearBounds } from '../text/fiscalYear';
import { gapsOf, type LostNode } from './gaps';
import type { Plan, PlanRow } from './plan';
import type { PlanStart } from './start';

/** What is wrong with a row, or still open. The last two are no errors: they stay visible until they are answered. */
export interface PlanFault {
  readonly id: string;
  readonly rule:
    | 'period-backwards'
    | 'outside-year'
    | 'not-a-date'
    | 'too-long'
    | 'gap-without-measure'
    | 'measure-without-gap';
  readonly field?: keyof PlanRow;
}

/** Of one text, in characters as a person counts them. */
export const longestText = 5000;

/** Of the whole plan, row by row. */
export const planFaults = (plan: Plan): readonly PlanFault[] =>
  plan.rows.flatMap((row) => [
    ...periodFaults(row, plan.planYear),
    ...lengthFaults(row),
    ...openFaults(row, plan.rows),
  ]);

/** Gaps that no row of the plan answers with a measure, most points first. */
export function gapsWithout(plan: Plan, start: PlanStart, fell?: ReadonlySet<string>): readonly LostNode[] {
  const answered = new Set(plan.rows.filter(isWorded).map(({ code }) => code));
  return gapsOf(start, fell).filter(({ code }) => !answered.has(code));
}

const isWorded = ({ title }: PlanRow): boolean => title.trim() !== '';

function periodFaults(row: PlanRow, planYear: number): readonly PlanFault[] {
  const { id, start, end } = row;
  const bounds = fiscalYearBounds(planYear);
  const fields = ['start', 'end'] as const;
  const single = fields.flatMap((field): PlanFault[] => {
    const date = row[field];
    if (date === null) return [];
    if (!isDate(date)) return [{ id, rule: 'not-a-date', field }];
    return date < bounds.start || date > bounds.end ? [{ id, rule: 'outside-year', field }] : [];
  });
  const followUps = row.followUps.flatMap((date): PlanFault[] => {
    if (!isDate(date)) return [{ id, rule: 'not-a-date', field: 'followUps' }];
    return date < bounds.start || date > bounds.end ? [{ id, rule: 'outside-year', field: 'followUps' }] : [];
  });
  const isBackwards = start !== null && end !== null && isDate(start) && isDate(end) && end < start;
  return [
    ...(isBackwards ? [{ id, rule: 'period-backwards', field: 'end' } as const] : []),
    ...single,
    ...followUps.slice(0, 1),
  ];
}

/** `2022-02-30` is none. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function lengthFaults(row: PlanRow): readonly PlanFault[] {
  const texts = ['title', 'steps', 'responsible', 'result', 'outcome', 'evidence'] as const;
  return texts.flatMap((field): PlanFault[] => {
    const said = row[field];
    const text = typeof said === 'string' ? said : said.join('\n');
    return [...text].length > longestText ? [{ id: row.id, rule: 'too-long', field }] : [];
  });
}

function openFaults(row: PlanRow, rows: readonly PlanRow[]): readonly PlanFault[] {
  if (row.code === null) return isWorded(row) ? [{ id: row.id, rule: 'measure-without-gap' }] : [];
  const isAnswered = rows.some((each) => each.code === row.code && isWorded(each));
  return isAnswered || row.points === 0 ? [] : [{ id: row.id, rule: 'gap-without-measure', field: 'title' }];
}

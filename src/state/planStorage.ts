import type { Plan, PlanRow, PlanSource, PlanStatus } from '../plan/plan';
import { forget, forgetAll, recall, recallAll, remember } from './storage';

/** Whose plan it is: the agency, and the year (B.E.) whose result it answers. */
export interface PlanKey {
  readonly agencyKey: string;
  readonly resultYear: number;
}

const nameOf = ({ agencyKey, resultYear }: PlanKey): string => `plan.${resultYear}.${agencyKey}`;

/** Keeps the plan on this machine; false where storage is missing, full or forbidden. */
export const keepPlan = (plan: Plan): boolean => remember(nameOf(plan), JSON.stringify(plan));

export const dropPlan = (key: PlanKey): void => forget(nameOf(key));

/** Of every agency and year. */
export const dropAllPlans = (): void => forgetAll('plan.');

/** The plan as it was left, or null: none was kept, or what is there is no plan of this agency and year. */
export function keptPlan(key: PlanKey): Plan | null {
  const kept = parse(recall(nameOf(key)));
  return kept?.agencyKey === key.agencyKey && kept.resultYear === key.resultYear ? kept : null;
}

/** Every plan that was edited on this machine. */
export const keptPlans = (): readonly Plan[] => recallAll('plan.').flatMap((text) => parse(text) ?? []);

function parse(text: string | null): Plan | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isPlan(kept) ? kept : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const sources: readonly unknown[] = ['carried', 'template', 'peer', 'written', 'none'] satisfies PlanSource[];
const states: readonly unknown[] = ['planned', 'underway', 'done'] satisfies PlanStatus[];
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** Whether it is a plan of ours: it may come from storage or from a file of someone else's. */
export function isPlan(value: unknown): value is Plan {
  if (!isFields(value) || !Array.isArray(value.rows) || !value.rows.every(isRow)) return false;
  const ids = new Set(value.rows.map(({ id }) => id));
  return (
    ids.size === value.rows.length &&
    isText(value.agencyKey) &&
    isText(value.agency) &&
    Number.isInteger(value.resultYear) &&
    Number.isInteger(value.planYear)
  );
}

function isRow(row: unknown): row is PlanRow {
  if (!isFields(row)) return false;
  return (
    [row.id, row.nodeName, row.title, row.result, row.outcome, row.evidence].every(isText) &&
    [row.code, row.start, row.end].every(isTextOrNull) &&
    [row.steps, row.responsible, row.followUps].every(isTexts) &&
    Number.isFinite(row.points) &&
    sources.includes(row.source) &&
    (row.origin === undefined || isText(row.origin)) &&
    states.includes(row.status)
  );
}

import { bare } from '../../text/normalise';
import type { ReportRole } from './report';
import { headerRoles, type HeaderRole } from './reportHeaders';

export type RowKind = 'measures' | 'checklist' | 'scores';

/** How the rows of a table of a report are read. Tables with one `key` are one logical table (R13). */
export interface ReportLayout {
  readonly key: string;
  readonly cells: readonly string[];
  /** One a column; null = a column without a header. */
  readonly columns: readonly (HeaderRole | null)[];
  /** What each row states; a row of indicator, score and measure states two things. */
  readonly kinds: ReadonlySet<RowKind>;
  readonly roles: readonly ReportRole[];
}

export type HeaderRead =
  | { readonly kind: 'report'; readonly layout: ReportLayout }
  /** A report's header with cells that nothing is known about. */
  | { readonly kind: 'question'; readonly cells: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: 'none' };

/** Longer cells hold text. */
const longestHeader = 200;

const done: readonly HeaderRole[] = ['steps', 'period', 'responsible', 'summary', 'outcome', 'progress'];
/** A table with such a column is a plan or a list of agencies, no report of measures: it is offered like any table. */
const elsewhere =
  /งบประมาณ|วงเงิน|เบิกจ่าย|ราคา|จำนวนเงิน|บาท|^(?:ชื่อ)?หน่วยงาน$|^(?:ชื่อ)?(?:จังหวัด|อำเภอ|อปท)|^อบต|^เทศบาล/u;

const money = /(?<!ปี)งบประมาณ|วงเงิน|เบิกจ่าย|ราคา|จำนวนเงิน|บาท/u;

/** The header of a plan or a price list: what it costs stands beside what is to be done. */
export const namesMoney = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.length <= longestHeader && money.test(bare(cell)));

function kindsOf(roles: readonly (HeaderRole | null)[]): Set<RowKind> {
  const has = (role: HeaderRole) => roles.includes(role);
  const kinds = new Set<RowKind>();
  const measure = done.filter(has).length;
  if ((has('title') || has('guideline')) && measure >= 2) kinds.add('measures');
  if (has('itemCode') && ['itemName', 'components', 'progress'].some((role) => has(role as HeaderRole))) {
    if (has('progress') || has('components') || has('reason')) kinds.add('checklist');
    if (has('score')) kinds.add('scores');
    if (kinds.size === 0) kinds.add('checklist');
  }
  if (has('indicator') && has('score')) kinds.add('scores');
  return kinds;
}

/** The part that a header of several meanings plays beside the others of its row. */
function settled(
  role: HeaderRole | null,
  roles: readonly (HeaderRole | null)[],
  kinds: ReadonlySet<RowKind>,
) {
  if (role === 'guideline') {
    if (!kinds.has('measures')) return 'note';
    return roles.includes('title') ? 'steps' : 'title';
  }
  return role;
}

const kept: Partial<Record<HeaderRole, ReportRole>> = { note: 'recommendation', aside: 'recommendation' };
const notOwn: readonly HeaderRole[] = ['number', 'level', 'guideline'];

function rolesOf(columns: readonly (HeaderRole | null)[]): ReportRole[] {
  const own = columns.flatMap((role) =>
    role === null || notOwn.includes(role) ? [] : [(kept[role] ?? role) as ReportRole],
  );
  return [...new Set(own)];
}

/**
 * What a row says as a header. `report`: at least two cells are known headers, the rest is blank or known too, and
 * together they make measures, a check list or scores.
 */
export function readHeader(cells: readonly string[]): HeaderRead {
  const roles = headerRoles(cells);
  const known = roles.filter((role) => role !== null).length;
  if (known < 2) return { kind: 'none' };
  const unknown = cells.filter((cell, column) => roles[column] === null && bare(cell) !== '');
  if (unknown.some((cell) => elsewhere.test(bare(cell)))) return { kind: 'none' };
  const kinds = kindsOf(roles);
  if (unknown.length > 0) {
    const asked = kinds.has('checklist') || done.filter((role) => roles.includes(role)).length >= 3;
    return kinds.has('measures') || asked ? { kind: 'question', cells, unknown } : { kind: 'none' };
  }
  if (kinds.size === 0) return { kind: 'none' };
  const columns = roles.map((role) => settled(role, roles, kinds));
  const key = [...kinds, ...columns.map((role) => role ?? '').sort()].join(' ');
  return { kind: 'report', layout: { key, cells, columns, kinds, roles: rolesOf(columns) } };
}

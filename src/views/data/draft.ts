import type { Mapping, Proposal, Role, TextTable } from '../../ingest/types';

/** What must still be said before a table can be loaded. */
export type Missing = 'year' | 'agency' | 'value' | 'code' | 'title' | 'agencyColumn';

/** A confidence (0–1) in words. */
export const confidenceWord = (confidence: number): 'high' | 'middle' | 'low' =>
  confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'middle' : 'low';

/** For a table we do not know: nothing is read until the person says so. */
export const blankMapping = (table: TextTable): Mapping => ({
  subject: 'scores',
  layout: 'long',
  headerRow: 0,
  roles: Array.from({ length: width(table) }, (): Role => ({ kind: 'ignore' })),
  fiscalYear: null,
  agency: null,
});

/** Columns whose header may state their year. */
const hasYear = ({ kind }: Role): boolean => kind === 'node' || kind === 'score' || kind === 'level';

/** The mapping with one column meaning something else. A year stated by the header stays with it. */
export function withRole(mapping: Mapping, column: number, role: Role): Mapping {
  const before = mapping.roles[column];
  const fiscalYear = before?.fiscalYear;
  const next: Role = hasYear(role) && fiscalYear !== undefined ? { ...role, fiscalYear } : role;
  const roles = mapping.roles.map((each, index) => (index === column ? next : each));
  const wide = roles.some(({ kind }) => kind === 'node');
  const layout =
    mapping.layout === 'long' || mapping.layout === 'wide' ? (wide ? 'wide' : 'long') : mapping.layout;
  return { ...mapping, roles, layout };
}

/** Empty when the mapping can be confirmed. */
export function missing({ subject, layout, roles, fiscalYear, agency }: Mapping): readonly Missing[] {
  const has = (kind: Role['kind']) => roles.some((role) => role.kind === kind);
  if (subject === 'agencies') return has('agency') ? [] : ['agencyColumn'];
  const lacks: Missing[] = [];
  const nodes = roles.filter((role) => role.kind === 'node');
  const valued = nodes.length > 0 ? nodes : roles.filter(({ kind }) => kind === 'score' || kind === 'points');
  const dated = valued.length > 0 && valued.every((role) => role.fiscalYear !== undefined);
  if (!has('year') && !dated && fiscalYear === null) lacks.push('year');
  if (!has('agency') && agency === null) lacks.push('agency');
  if (subject === 'measures') return has('title') ? lacks : [...lacks, 'title'];
  if (subject === 'checklist') return has('code') || has('name') ? lacks : [...lacks, 'code'];
  if (layout === 'rotated') return lacks;
  const values = nodes.length > 0 || has('score') || has('level');
  if (!values && !(subject === 'items' && has('code'))) lacks.push('value');
  if (has('score') && !has('code') && !has('name')) lacks.push('code');
  return lacks;
}

/** Confirmed with one click among others: every column is sure and nothing must be asked. */
export const isSure = (proposal: Proposal): boolean =>
  confidenceWord(proposal.confidence) === 'high' && missing(proposal.mapping).length === 0;

/** The first three values of a column that are not blank. */
export function samples(table: TextTable, headerRow: number, column: number): readonly string[] {
  const found: string[] = [];
  for (let row = headerRow + 1; row < table.rows.length && found.length < 3; row += 1) {
    const value = table.rows[row]?.[column]?.trim() ?? '';
    if (value !== '') found.push(value);
  }
  return found;
}

/** `2564` or `๒๕๖๔`; null when it is no year of the Buddhist Era. */
export function yearTyped(text: string): number | null {
  const digits = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return /^2[45]\d\d$/.test(digits) ? Number(digits) : null;
}

const width = (table: TextTable): number => table.rows.reduce((most, row) => Math.max(most, row.length), 0);

import { contentRoles, levelShare, numericShare, sampleColumn } from './headerContent';
import { headerRoles } from './headerMatch';
import type { NodesIn } from './headerNode';
import type { Header, Rows } from './headerRow';
import { splitYear } from './headerYear';
import { soleYears } from './headerYears';
import type { ColumnGuess, Role, SimpleRole } from '../types';

export type Candidate = ColumnGuess['alternatives'][number];

/** What each column may hold, surest first. */
export interface Candidates {
  readonly header: string;
  readonly roles: readonly Candidate[];
}

/** A column nobody knows is left out; the person sees that it is. */
export const UNKNOWN: Candidate = { role: { kind: 'ignore' }, confidence: 0.3 };
/** A blank column holds nothing to be sure about. */
export const BLANK: Candidate = { role: { kind: 'ignore' }, confidence: 1 };

/** "ผลการประเมิน" heads scores in one file and levels in the next: the cells decide. */
function byContent(roles: readonly Candidate[], cells: readonly string[]): readonly Candidate[] {
  const kinds = roles.map(({ role }) => role.kind);
  if (!kinds.includes('score') || !kinds.includes('level')) return roles;
  const level = levelShare(cells) > 0.6 && numericShare(cells) < 0.3;
  return level ? roles.filter(({ role }) => role.kind !== 'score') : roles;
}

function nodeRoles(
  header: string,
  year: number | null,
  tableYear: number | null,
  nodesIn: NodesIn,
): Candidate[] {
  const { rest } = splitYear(header);
  return nodesIn(year === null ? header : rest, year ?? tableYear).map(({ code, confidence, scale }) => {
    const node: Role = { kind: 'node', code, scale };
    return { role: year === null ? node : { ...node, fiscalYear: year }, confidence };
  });
}

/** Scores and levels keep the year of their header. */
const dated = (role: { readonly kind: SimpleRole }, year: number | null): Role =>
  year !== null && (role.kind === 'score' || role.kind === 'level') ? { ...role, fiscalYear: year } : role;

/** Under nothing but a year stand the scores of that year, or its levels: the cells decide. */
function yearRoles(year: number, cells: readonly string[]): readonly Candidate[] {
  const isLevel = levelShare(cells) > 0.6 && numericShare(cells) < 0.3;
  const confidence = isLevel || numericShare(cells) > 0.5 ? 0.85 : 0.6;
  return [{ role: { kind: isLevel ? 'level' : 'score', fiscalYear: year }, confidence }];
}

const listsNodes = (cells: readonly string[], year: number | null, nodesIn: NodesIn): boolean =>
  cells.filter((cell) => nodesIn(cell, year).length > 0).length > cells.length * 0.6;

/** Candidates of every column in this family of tables. `nodesIn`: how columns name nodes of the tree; null = none does. */
export function candidatesOf(
  rows: Rows,
  header: Header,
  family: 'scores' | 'measures',
  nodesIn: NodesIn | null,
  tableYear: number | null,
): Candidates[] {
  const sole = soleYears(header.cells);
  const severalYears = new Set(sole.filter((year) => year !== null)).size > 1;
  return header.cells.map((cell, column) => {
    const cells = sampleColumn(rows, header.row, column);
    const year = header.years[column] ?? null;
    if (nodesIn && (sole[column] ?? null) !== null && year !== null) {
      return { header: cell, roles: yearRoles(year, cells) };
    }
    const words: readonly Candidate[] = headerRoles(cell, family).map(({ kind, confidence }) => ({
      role: dated({ kind }, nodesIn ? year : null),
      confidence,
    }));
    const named = nodesIn ? nodeRoles(cell, year, tableYear, nodesIn) : [];
    const roles = byContent(
      [...words, ...named].sort((a, b) => b.confidence - a.confidence),
      cells,
    );
    if (roles.length > 0) return { header: cell, roles };
    if (cells.length === 0) return { header: cell, roles: [BLANK] };
    if (nodesIn && severalYears && listsNodes(cells, tableYear, nodesIn)) {
      return { header: cell, roles: [{ role: { kind: 'code' }, confidence: 0.7 }] };
    }
    return {
      header: cell,
      roles: contentRoles(cells).map(({ kind, confidence }) => ({ role: { kind }, confidence })),
    };
  });
}

/** Scores and levels are taken once a year, any other role once; those without a year are of the table's. */
const claim = ({ kind, fiscalYear }: Role, tableYear: number | null): string =>
  kind === 'score' || kind === 'level' ? `${kind} ${String(fiscalYear ?? tableYear)}` : kind;

/**
 * One role a column; a role other than a node goes to one column only, the surest, the left one of equals. Who loses
 * takes its next candidate ("ตัวชี้วัด" beside "รหัส" is the name), else is left out with what it might have been.
 */
export function assignRoles(candidates: readonly Candidates[], tableYear: number | null): ColumnGuess[] {
  const taken = new Set<string>();
  const guesses = new Map<number, ColumnGuess>();
  const bids = candidates
    .flatMap(({ roles }, column) => roles.map((candidate) => ({ column, candidate })))
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.column - b.column);
  for (const { column, candidate } of bids) {
    const claimed = claim(candidate.role, tableYear);
    const isFree = ['ignore', 'node'].includes(candidate.role.kind) || !taken.has(claimed);
    if (guesses.has(column) || !isFree) continue;
    taken.add(claimed);
    const all = candidates[column]?.roles ?? [];
    const alternatives = all.filter((other) => other !== candidate);
    guesses.set(column, { column, header: candidates[column]?.header ?? '', ...candidate, alternatives });
  }
  return candidates.map(
    ({ header, roles }, column) => guesses.get(column) ?? { column, header, ...UNKNOWN, alternatives: roles },
  );
}

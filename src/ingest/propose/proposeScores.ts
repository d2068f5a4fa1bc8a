import type { NodesIn } from './headerNode';
import type { Header } from './headerRow';
import { doubtDuplicates } from './proposeDuplicates';
import { columnOf, scoreLayout } from './proposeLayout';
import { finish } from './proposeMapping';
import { assignRoles, candidatesOf, type Candidates } from './proposeRoles';
import type { ColumnGuess, Proposal, Role, TextTable } from '../types';

/** In a wide table a column that only says "คะแนน" or a year is the total, unless that year has one. */
function scoreIsTotal(
  candidates: readonly Candidates[],
  guesses: readonly ColumnGuess[],
  tableYear: number | null,
): readonly Candidates[] | null {
  const isWide =
    columnOf(guesses, 'code') < 0 && columnOf(guesses, 'name') < 0 && columnOf(guesses, 'agency') >= 0;
  const totals = guesses.flatMap(({ role }) =>
    role.kind === 'node' && role.code === 'total' ? [role.fiscalYear ?? tableYear] : [],
  );
  const isScore = ({ role }: ColumnGuess): boolean =>
    role.kind === 'score' && !totals.includes(role.fiscalYear ?? tableYear);
  if (!isWide || !guesses.some(isScore)) return null;
  return candidates.map((all, column) => {
    const guess = guesses[column];
    if (!guess || !isScore(guess)) return all;
    const { fiscalYear } = guess.role;
    const node = { kind: 'node', code: 'total', scale: 'percent' } as const;
    const role = fiscalYear === undefined ? node : { ...node, fiscalYear };
    return { ...all, roles: [{ role, confidence: 0.7 }, ...all.roles.slice(1)] };
  });
}

/** Where all scores are of one year, it is the table's. */
function withoutOnlyYear(guesses: readonly ColumnGuess[]): {
  readonly guesses: readonly ColumnGuess[];
  readonly year: number | null;
} {
  const values = guesses.filter(({ role }) => role.kind === 'score' || role.kind === 'level');
  const years = new Set(values.map(({ role }) => role.fiscalYear ?? null));
  years.delete(null);
  const [year = null] = years;
  const isOneEach = new Set(values.map(({ role }) => role.kind)).size === values.length;
  const hasNodes = guesses.some(({ role }) => role.kind === 'node');
  if (years.size !== 1 || !isOneEach || hasNodes) return { guesses, year: null };
  const plain = (role: Role): Role =>
    role.kind === 'score' || role.kind === 'level' ? { kind: role.kind } : role;
  return {
    guesses: guesses.map((guess) => ({
      ...guess,
      role: plain(guess.role),
      alternatives: guess.alternatives.map((other) => ({ ...other, role: plain(other.role) })),
    })),
    year,
  };
}

/** Every value stands under a year of its own: a year in a title ("ปี 2562 - 2564") adds nothing. */
function isDated(guesses: readonly ColumnGuess[]): boolean {
  const values = guesses.filter(({ role }) => ['node', 'score', 'points'].includes(role.kind));
  return values.length > 0 && values.every(({ role }) => role.fiscalYear !== undefined);
}

/** Where no column holds scores of named nodes, none names nodes either: "รหัส" is the agency's. */
const withoutNodeNames = (candidates: readonly Candidates[]): readonly Candidates[] =>
  candidates.map(({ header, roles }) => ({
    header,
    roles: roles.filter(({ role }) => role.kind !== 'code' && role.kind !== 'name'),
  }));

/** A table of scores, items or agencies; null = none of these. */
export function proposeScores(
  table: TextTable,
  header: Header,
  year: number | null,
  nodesIn: NodesIn,
): Proposal | null {
  const candidates = candidatesOf(table.rows, header, 'scores', nodesIn, year);
  let guesses = assignRoles(candidates, year);
  if (columnOf(guesses, 'score') < 0) guesses = assignRoles(withoutNodeNames(candidates), year);
  const withTotal = scoreIsTotal(candidates, guesses, year);
  if (withTotal) guesses = assignRoles(withTotal, year);
  const what = scoreLayout(table.rows, header.row, guesses, (cell) => nodesIn(cell, year));
  // "คะแนน ปี 2564" says the year of all its cells.
  const single = withoutOnlyYear(guesses);
  const tableYear = single.year ?? (isDated(single.guesses) ? null : year);
  return what ? finish(table, header, doubtDuplicates(single.guesses), what, tableYear) : null;
}

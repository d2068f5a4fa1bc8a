import type { NodesIn } from './headerNode';
import type { Header } from './headerRow';
import { doubtDuplicates } from './proposeDuplicates';
import { columnOf, nodeCodes, scoreLayout } from './proposeLayout';
import { finish } from './proposeMapping';
import { assignRoles, candidatesOf, type Candidates } from './proposeRoles';
import type { ColumnGuess, Proposal, TextTable } from '../types';

/** In a wide table a column that only says "คะแนน" is the total. */
function scoreIsTotal(
  candidates: readonly Candidates[],
  guesses: readonly ColumnGuess[],
): readonly Candidates[] | null {
  const score = columnOf(guesses, 'score');
  const isWide =
    columnOf(guesses, 'code') < 0 && columnOf(guesses, 'name') < 0 && columnOf(guesses, 'agency') >= 0;
  if (score < 0 || !isWide || nodeCodes(guesses).includes('total')) return null;
  const total = { role: { kind: 'node', code: 'total', scale: 'percent' } as const, confidence: 0.7 };
  return candidates.map((all, column) =>
    column === score ? { ...all, roles: [total, ...all.roles.slice(1)] } : all,
  );
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
  let guesses = assignRoles(candidates);
  if (columnOf(guesses, 'score') < 0) guesses = assignRoles(withoutNodeNames(candidates));
  const withTotal = scoreIsTotal(candidates, guesses);
  if (withTotal) guesses = assignRoles(withTotal);
  const what = scoreLayout(table.rows, header.row, guesses, (cell) => nodesIn(cell, year));
  // "คะแนน ปี 2564" says the year of all its cells.
  const scoreYear = header.years[columnOf(guesses, 'score')] ?? null;
  return what ? finish(table, header, doubtDuplicates(guesses), what, scoreYear ?? year) : null;
}

import { parseFiscalYear } from '../text/years';
import { agencyIn } from './headerAgency';
import { headerRoles } from './headerMatch';
import { findHeader, type Header, type Rows } from './headerRow';
import { tableYear } from './headerYear';
import { findRotated, type Rotated } from './layoutRotated';
import { assignRoles, candidatesOf, type Candidates } from './proposeRoles';
import { doubtDuplicates } from './proposeDuplicates';
import { columnOf, nodeCodes, scoreLayout } from './proposeLayout';
import { sampleColumn } from './headerContent';
import { nodeGuesses } from './headerNode';
import type { ColumnGuess, Layout, Mapping, Proposal, Role, Subject, TextTable } from './types';

/** Roles that only a table of measures has. */
const measureRoles: ReadonlySet<Role['kind']> = new Set([
  'title',
  'steps',
  'period',
  'start',
  'end',
  'responsible',
  'summary',
  'outcome',
  'recommendation',
  'progress',
  'targets',
]);

/** Headers without white space, joined: the same set of headers is the same kind of file next year. */
const headerKey = (header: Header): string =>
  header.cells.map((cell) => cell.replace(/\s+/gu, '')).join('\u001F');

function finish(
  table: TextTable,
  header: Header,
  guesses: readonly ColumnGuess[],
  what: { readonly subject: Subject; readonly layout: Layout },
  year: number | null,
): Proposal {
  const names = [...header.titles, table.sheet ?? '', table.file];
  const mapping: Mapping = {
    ...what,
    headerRow: header.row,
    roles: guesses.map(({ role }) => role),
    fiscalYear: columnOf(guesses, 'year') >= 0 ? null : year,
    agency: columnOf(guesses, 'agency') >= 0 ? null : agencyIn(names),
  };
  const confidence = guesses.reduce((least, guess) => Math.min(least, guess.confidence), 1);
  return { mapping, guesses, confidence, headerKey: headerKey(header) };
}

function proposeRotated(
  table: TextTable,
  { header, code, agencies }: Rotated,
  year: number | null,
): Proposal {
  const guesses = header.cells.map((text, column): ColumnGuess => {
    const base = { column, header: text, alternatives: [] };
    if (column === code) return { ...base, role: { kind: 'code' }, confidence: 0.9 };
    if (agencies.includes(column)) return { ...base, role: { kind: 'agency' }, confidence: 0.85 };
    const rank = headerRoles(text, 'scores').some(({ kind }) => kind === 'rank');
    return { ...base, role: { kind: rank ? 'rank' : 'ignore' }, confidence: rank || text === '' ? 0.9 : 0.3 };
  });
  const codes = sampleColumn(table.rows, header.row, code).flatMap(
    (cell) => nodeGuesses(cell, year)[0]?.code ?? [],
  );
  const items = codes.filter((node) => /^o\d/.test(node)).length * 2 > codes.length;
  return finish(table, header, guesses, { subject: items ? 'items' : 'scores', layout: 'rotated' }, year);
}

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

function proposeScores(table: TextTable, header: Header, year: number | null): Proposal | null {
  const candidates = candidatesOf(table.rows, header, 'scores', true, year);
  let guesses = assignRoles(candidates);
  const withTotal = scoreIsTotal(candidates, guesses);
  if (withTotal) guesses = assignRoles(withTotal);
  const what = scoreLayout(table.rows, header.row, guesses, year);
  return what ? finish(table, header, doubtDuplicates(guesses), what, year) : null;
}

/** The first year of a year column: names of nodes are read by that year's tree. */
function columnYear(rows: Rows, header: Header): number | null {
  const column = header.cells.findIndex((cell) => headerRoles(cell, 'scores')[0]?.kind === 'year');
  const [first] = column < 0 ? [] : sampleColumn(rows, header.row, column);
  return first === undefined ? null : parseFiscalYear(first);
}

/** Two headers that nothing but measures have; "รหัส" and "รายการ" stand in tables of items as well. */
const saysMeasures = (guesses: readonly ColumnGuess[]): boolean =>
  guesses.filter(({ role, confidence }) => confidence >= 0.9 && measureRoles.has(role.kind)).length > 1;

/**
 * How a table is to be read: where its header is, what it is about, its layout, a role for every column with
 * confidence and alternatives, the year and agency of its titles or names. Null = no table we know.
 */
export function propose(table: TextTable): Proposal | null {
  const year = (titles: readonly string[]): number | null => tableYear(titles, table.sheet, table.file);
  const rotated = findRotated(table.rows);
  if (rotated) return proposeRotated(table, rotated, year(rotated.header.titles));
  const header = findHeader(table.rows);
  if (!header) return null;
  const own = year(header.titles) ?? columnYear(table.rows, header);
  const measures = assignRoles(candidatesOf(table.rows, header, 'measures', false, own));
  const scores = proposeScores(table, header, own);
  const isMeasures = saysMeasures(measures) && nodeCodes(scores?.guesses ?? []).length < 3;
  return isMeasures ? finish(table, header, measures, { subject: 'measures', layout: 'long' }, own) : scores;
}

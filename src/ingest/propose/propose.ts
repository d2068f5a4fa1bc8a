import type { Framework } from '../../framework/types';
import { parseFiscalYear } from '../../text/years';
import { sampleColumn } from './headerContent';
import { headerRoles } from './headerMatch';
import { nodesIn as nodesInTrees } from './headerNode';
import { findHeader, type Header, type Rows } from './headerRow';
import { tableYear } from './headerYear';
import { findRotated } from './layoutRotated';
import { checklistGuesses } from './proposeChecklist';
import { nodeCodes } from './proposeLayout';
import { finish } from './proposeMapping';
import { assignRoles, candidatesOf } from './proposeRoles';
import { proposeRotated } from './proposeRotated';
import { namesMoney } from '../report/reportLayout';
import { proposeScores } from './proposeScores';
import type { ColumnGuess, Proposal, Role, TextTable } from '../types';

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

/** The first year of a year column: names of nodes are read by that year's tree. */
function columnYear(rows: Rows, header: Header): number | null {
  const column = header.cells.findIndex((cell) => headerRoles(cell, 'scores')[0]?.kind === 'year');
  const [first] = column < 0 ? [] : sampleColumn(rows, header.row, column);
  return first === undefined ? null : parseFiscalYear(first);
}

/** Two headers that nothing but measures have; "รหัส" and "รายการ" stand in tables of items as well. */
const saysMeasures = (guesses: readonly ColumnGuess[]): boolean =>
  guesses.filter(({ role, confidence }) => confidence >= 0.9 && measureRoles.has(role.kind)).length > 1;

/** What only someone who carries a measure out has. */
const carriedOut = new Set<Role['kind']>([
  'steps',
  'period',
  'start',
  'end',
  'responsible',
  'summary',
  'outcome',
  'progress',
]);

/** Scores with a guideline and a comment beside them: nobody carries anything out, and a column says the score. */
const isScoreWithComment = (measures: readonly ColumnGuess[], scores: Proposal | null): boolean =>
  !measures.some(({ role, confidence }) => confidence >= 0.9 && carriedOut.has(role.kind)) &&
  (scores?.guesses.some(({ role, confidence }) => role.kind === 'score' && confidence >= 0.9) ?? false);

/** A plan with its budget in a document reports nothing; whoever brings such a spreadsheet means it. */
const isPlan = ({ kind, rows }: TextTable, header: Header): boolean =>
  ['docx', 'pdf', 'html', 'text'].includes(kind) &&
  rows
    .slice(0, header.row + 1)
    .some((row) => row.filter((cell) => cell.trim()).length > 1 && namesMoney(row));

/** What the reader of a document gathered, it knows how to read; remembered apart from files with these headers. */
function proposeGathered({ rows, gathered }: TextTable): Proposal | null {
  if (!gathered) return null;
  const { mapping } = gathered;
  const guesses = mapping.roles.map((role, column) => {
    const header = rows[mapping.headerRow]?.[column] ?? '';
    return { column, header, role, confidence: 1, alternatives: [] };
  });
  return { mapping, guesses, confidence: 1, headerKey: `report\u001F${mapping.subject}` };
}

/**
 * How a table is to be read: where its header is, what it is about, its layout, a role for every column with
 * confidence and alternatives, the year and agency of its titles or names. Null = no table we know. `frameworks`: the
 * person's own, by whose names headers are read as well.
 */
export function propose(table: TextTable, frameworks: readonly Framework[] = []): Proposal | null {
  const gathered = proposeGathered(table);
  if (gathered) return gathered;
  const nodesIn = nodesInTrees(frameworks);
  const year = (titles: readonly string[]): number | null => tableYear(titles, table.sheet, table.file);
  const rotated = findRotated(table.rows, nodesIn);
  if (rotated) return proposeRotated(table, rotated, year(rotated.header.titles), nodesIn);
  const header = findHeader(table.rows, nodesIn);
  if (!header) return null;
  const own = columnYear(table.rows, header) ?? year(header.titles);
  const measures = assignRoles(candidatesOf(table.rows, header, 'measures', null, own), own);
  const checklist = checklistGuesses(header, measures);
  if (checklist) return finish(table, header, checklist, { subject: 'checklist', layout: 'long' }, own);
  const scores = proposeScores(table, header, own, nodesIn);
  const isMeasures =
    saysMeasures(measures) &&
    !isPlan(table, header) &&
    !isScoreWithComment(measures, scores) &&
    nodeCodes(scores?.guesses ?? []).length < 3;
  return isMeasures ? finish(table, header, measures, { subject: 'measures', layout: 'long' }, own) : scores;
}

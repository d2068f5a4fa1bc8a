import { agencyIn } from './headerAgency';
import type { Header } from './headerRow';
import { columnOf } from './proposeLayout';
import type { ColumnGuess, Layout, Mapping, Proposal, Subject, TextTable } from '../types';

/** Headers without white space, joined: the same set of headers is the same kind of file next year. */
const headerKey = (header: Header): string =>
  header.cells.map((cell) => cell.replace(/\s+/gu, '')).join('\u001F');

/** The proposal made of the columns' guesses; year and agency of titles and names stand in for columns. */
export function finish(
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

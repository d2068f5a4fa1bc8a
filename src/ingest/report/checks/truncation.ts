import type { ReportDoubt, ReportRole } from '../report';
import { doubtAt, textSpot } from './factsDoubt';
import type { FactsContext } from './factsContext';
import type { FactCell } from './factsPieces';
import { connectiveAtEnd, unclosed } from './endsCut';
import { numberedIn } from './numbered';
import { aboutCell, allCells } from './textsCells';
import { lineOf } from '../../place';

/** Columns of sentences; names, periods and units end otherwise. */
const sentences: ReadonlySet<ReportRole | null> = new Set<ReportRole>([
  'title',
  'steps',
  'summary',
  'outcome',
  'recommendation',
  'progress',
  'components',
  'reason',
  'responsible',
  'itemName',
]);
const shown = 60;

const endOf = (text: string): string => (text.length > shown ? `…${text.slice(-shown)}` : text);

/** How a text breaks off: the words it ends with; '' where it does not. */
const cutIn = (text: string): string => {
  const bracket = unclosed(text);
  return connectiveAtEnd(text) !== '' || bracket !== '' ? endOf(text.trimEnd()) : '';
};

function cutInCell({ text }: FactCell): string {
  const entry = numberedIn(text).find((each) => connectiveAtEnd(each) !== '');
  return entry === undefined ? cutIn(text) : endOf(entry);
}

/** Cells, entries of their lists and headings that end with a connective or inside brackets (R21): `value` = their end. */
export function truncations(context: FactsContext): ReportDoubt[] {
  const cells = allCells(context)
    .filter(({ role }) => sentences.has(role))
    .flatMap((cell) => {
      const value = cutInCell(cell);
      return value === ''
        ? []
        : [doubtAt('cell-truncated', 'error', cell, { value, about: aboutCell(context, cell) })];
    });
  const headings = context.report.headings.flatMap(({ line, text }) => {
    const value = cutIn(text);
    return value === ''
      ? []
      : [doubtAt('cell-truncated', 'error', textSpot(lineOf(line)), { value, about: context.about() })];
  });
  return [...cells, ...headings];
}

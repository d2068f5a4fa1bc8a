import { lineOf } from '../../place';
import type { TextDocument } from '../../document/document';
import type { ItemFact, MeasureFact, Report, ReportRole } from '../report';
import { textSpot, type Spot } from './factsDoubt';

/** A paragraph, a heading or one cell of the document. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

/** A cell of a measure or item as the report's reader gave it. */
export interface FactCell extends Spot {
  readonly text: string;
  readonly item: ItemFact | null;
  readonly measure: MeasureFact | null;
}

const measureRoles = [
  'title',
  'steps',
  'period',
  'responsible',
  'summary',
  'outcome',
  'recommendation',
  'progress',
] as const;
const itemRoles = ['components', 'responsible', 'progress', 'reason'] as const;

export const piecesOf = ({ blocks }: TextDocument): readonly Piece[] =>
  blocks.flatMap((block) =>
    (block.kind === 'row' ? block.cells : [block.text])
      .filter((text) => text !== '')
      .map((text) => ({ line: block.line, text })),
  );

/** The cells of measures and items by the lines of the document they stand on. */
export function cellsByLine({ measures, items }: Report): ReadonlyMap<number, readonly FactCell[]> {
  const found = new Map<number, FactCell[]>();
  const add = (lines: readonly number[], cell: FactCell) => {
    if (cell.text === '') return;
    for (const line of lines) {
      const cells = found.get(line);
      if (cells) cells.push(cell);
      else found.set(line, [cell]);
    }
  };
  for (const measure of measures) {
    const lines = [measure.line, ...measure.continued].map(lineOf);
    const cell = (role: ReportRole, text: string) => {
      add(lines, { of: 'measures', line: measure.line, role, text, item: null, measure });
    };
    for (const role of measureRoles) cell(role, measure[role]);
    const { group } = measure;
    if (group && lines.includes(lineOf(group.line)))
      cell(measure.roles.includes('indicator') ? 'indicator' : 'group', group.text);
  }
  for (const item of items) {
    const cell = (role: ReportRole, text: string) => {
      add([lineOf(item.line)], { of: 'items', line: item.line, role, text, item, measure: null });
    };
    cell('itemName', item.name);
    for (const role of itemRoles) cell(role, item[role]);
  }
  return found;
}

/** The cell that a piece of the text became, or the one on that line that holds the words; null = only text. */
export function cellAt(
  cells: ReadonlyMap<number, readonly FactCell[]>,
  { line, text }: Piece,
  words: string,
): FactCell | null {
  const here = cells.get(line) ?? [];
  const whole = text.trim();
  return (
    here.find((cell) => cell.text.includes(whole)) ?? here.find((cell) => cell.text.includes(words)) ?? null
  );
}

export const spotAt = (cells: ReadonlyMap<number, readonly FactCell[]>, piece: Piece, words: string): Spot =>
  cellAt(cells, piece, words) ?? textSpot(piece.line);

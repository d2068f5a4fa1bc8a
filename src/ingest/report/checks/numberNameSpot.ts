import { lineOf } from '../../place';
import type { FactsContext } from './factsContext';
import type { Spot } from './factsDoubt';
import { spotAt, type Piece } from './factsPieces';

/** Where a named indicator stands: what a measure aims at is a cell of its own, wherever it was printed. */
export function targetSpot({ report, cells }: FactsContext, piece: Piece, printed: string): Spot {
  const measure = report.measures.find(
    ({ line, continued, targets }) =>
      targets.includes(printed) && [line, ...continued].map(lineOf).includes(piece.line),
  );
  return measure ? { of: 'measures', line: measure.line, role: 'indicator' } : spotAt(cells, piece, printed);
}

import type { FactCell } from './factsPieces';
import type { FactsContext } from './factsContext';

/** Every cell of measures and items once, in the order of their lines. */
export const allCells = ({ cells }: FactsContext): FactCell[] => [...new Set([...cells.values()].flat())];

/** Whom a doubt about a cell speaks of: agency, year and, of an item, its code. */
export const aboutCell = ({ about }: FactsContext, { item }: FactCell): string => about(item?.code ?? '');

export interface Place {
  readonly row: number;
  readonly column: number;
}

const page = 10;

/** Where a key leads from a cell of a grid; null where the key is not for moving. Edges hold. */
export function nextPlace(
  { row, column }: Place,
  key: string,
  isControl: boolean,
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const [bottom, end] = [size.rows - 1, size.columns - 1];
  const at = (toRow: number, toColumn: number): Place => ({
    row: Math.max(0, Math.min(bottom, toRow)),
    column: Math.max(0, Math.min(end, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(isControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(isControl ? bottom : row + 1, column);
    case 'ArrowLeft':
      return at(row, isControl ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, isControl ? end : column + 1);
    case 'Home':
      return at(isControl ? 0 : row, 0);
    case 'End':
      return at(isControl ? bottom : row, end);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return null;
  }
}

/** Where Tab leads when a cell was edited: along the row, then to the next row. Null at the very ends. */
export function tabPlace(
  { row, column }: Place,
  isBack: boolean,
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const index = row * size.columns + column + (isBack ? -1 : 1);
  if (index < 0 || index >= size.rows * size.columns) return null;
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

/** The place a dragged row would take: how many of the other rows have their middle above the pointer. */
export const dropIndex = (middles: readonly number[], from: number, y: number): number =>
  middles.filter((middle, index) => index !== from && middle < y).length;

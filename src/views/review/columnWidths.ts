import type { Block } from '../../ingest/document/document';

/** How the rows of a table of the document share the width. */
export interface TableWidths {
  /** Value of `grid-template-columns`. */
  readonly columns: string;
  /** Least width in rem; where there is less, the cells of a row stand below each other. */
  readonly least: number;
}

/** Least width in rem for a column whose longest text has so many letters. */
const leastFor = (letters: number): number =>
  letters === 0 ? 0.75 : letters <= 8 ? 3 : letters <= 20 ? 4.5 : letters <= 80 ? 6 : 9;

/** By the number of each table: columns with longer texts are wider, and every row of the table is parted alike. */
export function tableWidths(blocks: readonly Block[]): ReadonlyMap<number, TableWidths> {
  const longest = new Map<number, number[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const most = longest.get(block.table) ?? [];
    block.cells.forEach((cell, column) => {
      most[column] = Math.max(most[column] ?? 0, cell.length);
    });
    longest.set(block.table, most);
  }
  return new Map(
    [...longest].map(([table, most]) => {
      const rem = most.map(leastFor);
      const share = most.map((letters) => Math.max(1, Math.round(Math.sqrt(Math.min(letters, 900)))));
      const columns = rem.map((least, column) => `minmax(${least}rem, ${share[column] ?? 1}fr)`).join(' ');
      return [table, { columns, least: rem.reduce((sum, least) => sum + least, 0) }];
    }),
  );
}

/** The widest of the steps the page knows that such a table still needs; narrower, its rows are stacked. */
export const widthStep = (least: number): 'any' | '18' | '28' | '40' | 'never' =>
  least <= 14 ? 'any' : least <= 18 ? '18' : least <= 28 ? '28' : least <= 40 ? '40' : 'never';

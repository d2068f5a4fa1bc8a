import type { DocumentKind, RowBlock, TextBlock } from '../document/document';
import type { TextTable } from '../types';

/** Lines above a table that may be its title, and how long one is at most; longer ones are prose. */
const mostTitles = 3;
const longestTitle = 200;

interface Found {
  readonly titles: readonly TextBlock[];
  readonly rows: RowBlock[];
}

const widthOf = ({ rows }: Found): number => rows[0]?.cells.length ?? 0;

/** Tables that are not the report's, to be read like any table of a file. */
export class OtherTables {
  private readonly found: Found[] = [];
  private above: TextBlock[] = [];

  takeText(block: TextBlock): void {
    this.above = block.text.length > longestTitle ? [] : [...this.above, block].slice(-mostTitles);
  }

  /** What stands above the next table is not its title when another table stands between. */
  takeRows(): void {
    this.above = [];
  }

  take(rows: readonly RowBlock[], joins: boolean): void {
    const last = this.found.at(-1);
    if (joins && last && this.above.length === 0) for (const row of rows) last.rows.push(row);
    else this.found.push({ titles: this.above, rows: [...rows] });
    this.takeRows();
  }

  /** Those of at least two rows and columns, each with a sheet name of its own: the line above, else its number. */
  tables(file: string, kind: DocumentKind): TextTable[] {
    const names = new Set<string>();
    return this.found
      .filter((each) => each.rows.length >= 2 && widthOf(each) >= 2)
      .map((each, index) => {
        const fill = Array<string>(widthOf(each) - 1).fill('');
        const title = each.titles.at(-1)?.text.replace(/\s+/gu, ' ').trim();
        const numbered = `ตาราง ${String(index + 1)}`;
        const sheet =
          title === undefined || names.has(title) ? [title, numbered].filter(Boolean).join(' · ') : title;
        names.add(sheet);
        return {
          file,
          sheet,
          kind,
          encoding: null,
          rows: [...each.titles.map(({ text }) => [text, ...fill]), ...each.rows.map(({ cells }) => cells)],
          lines: [...each.titles, ...each.rows].map(({ line }) => line),
        };
      });
  }
}

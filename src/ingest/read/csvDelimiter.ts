import { csvRows } from './csvRows';

/** Tab first: it hardly ever stands in a cell. */
const delimiters = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const SAMPLE_ROWS = 60;

/**
 * How well a delimiter cuts the rows into equally many cells: share of rows with the usual count, and that count.
 * Cut at the wrong place, more quotes come to stand inside cells or stay open: each halves, thirds, … the share.
 */
function fit(text: string, delimiter: Delimiter): { share: number; columns: number } {
  const counts = new Map<number, number>();
  const { rows, badQuoteLine } = csvRows(text, delimiter);
  const sample = rows.slice(0, SAMPLE_ROWS);
  for (const row of sample) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [columns = 1, times = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const odd = sample.flat().filter((cell) => cell.includes('"')).length + (badQuoteLine > 0 ? 1 : 0);
  return { share: times / sample.length / (1 + odd), columns };
}

/**
 * The delimiter of a text by its first lines: the one that gives most rows the same number of cells, quotes respected.
 * In "อบต.ก;2564;97,91" the comma cuts data rows evenly too, but not the header: the semicolon wins. One column: comma.
 */
export function findDelimiter(head: string): Delimiter {
  const stated = delimiters.find((delimiter) => head.match(/^sep=(.)[\r\n]/i)?.[1] === delimiter);
  if (stated) return stated;
  let best: Delimiter = ',';
  let [bestShare, bestColumns] = [0, 1];
  for (const delimiter of delimiters) {
    const { share, columns } = fit(head, delimiter);
    if (share > bestShare || (share === bestShare && columns > bestColumns)) {
      [best, bestShare, bestColumns] = [delimiter, share, columns];
    }
  }
  return best;
}

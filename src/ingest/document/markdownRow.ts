/**
 * The cells of a Markdown table row: `| a | b |` or `a | b`. A pipe after a backslash is text. Trimmed, markup still in.
 */
export function pipeCells(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (const part of line.trim().split('|')) {
    if (part.endsWith('\\')) cell += `${part.slice(0, -1)}|`;
    else {
      cells.push((cell + part).trim());
      cell = '';
    }
  }
  if (cell !== '') cells.push(cell.slice(0, -1).trim() + '\\');
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

/** Pipes at both ends, or at least one between two cells after the first: a row by itself, without a table around it. */
export const isPipeRow = (line: string): boolean => /^\s*\|.*\|/.test(line);

/** The row of dashes under the header; `|-|--|` is one only there. Elsewhere a cell of one dash means nothing to say. */
export function isAlignment(cells: readonly string[], underHeader: boolean): boolean {
  const dashes = underHeader ? /^:?-+:?$/ : /^:?-{3,}:?$/;
  return cells.length > 0 && cells.every((cell) => dashes.test(cell));
}

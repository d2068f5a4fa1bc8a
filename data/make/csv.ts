export type Cell = string | number | null;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180 with LF; null is an empty cell. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')).join('\n') + '\n';

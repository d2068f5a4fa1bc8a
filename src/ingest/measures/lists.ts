import { tidy, withoutTags } from './markup';
import { numberedEntries } from './numberedEntries';

/**
 * The entries of a list that stands in one cell: by number (R18), else one a line, else by `;`.
 * Words before the first number stay with the first entry; numbers without a text are left out.
 */
export function splitList(cell: string): string[] {
  const { lead, entries } = numberedEntries(cell);
  const [first, ...others] = entries.map(({ text }) => text);
  if (first !== undefined) {
    return [[lead, first].filter(Boolean).join(' '), ...others].filter((entry) => entry !== '');
  }
  const parts = (separator: RegExp): string[] =>
    withoutTags(cell)
      .split(separator)
      .map(tidy)
      .filter((entry) => entry !== '');
  const lines = parts(/[\r\n]+/u);
  return lines.length > 1 ? lines : parts(/[;\r\n]+/u);
}

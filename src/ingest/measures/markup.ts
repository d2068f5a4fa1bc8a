/** Tags that agencies' own pages leave in a cell, closed or not. A tag is short: what never closes is text. */
const tag = /<\/?(?:p|b|i|u|ol|ul|li|br|div|span|strong)(?:\s[^<>]{0,300})?\/?>/giu;

/** A cell without tags, a line feed in place of each (R16); tick boxes stay. */
export const withoutTags = (cell: string): string => cell.replace(tag, '\n');

/** One line, without the white space, bullets and separators at its ends. */
export function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/^[ \-–—•*]+/u, '');
  let end = line.length;
  while (end > 0 && ' ;,'.includes(line[end - 1] ?? '')) end -= 1;
  return line.slice(0, end);
}

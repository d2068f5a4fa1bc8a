/**
 * A spreadsheet runs a cell that starts with one of these as a formula. Our CSV puts an apostrophe before such text
 * and reading takes exactly that one away again; apostrophes in front are counted so that nothing is ever ambiguous.
 */
const neutralised = /^'+[=+\-@\t\r]/;
const dangerous = /^'*[=+\-@\t\r]/;

export const neutralise = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
export const restore = (text: string): string =>
  text.charCodeAt(0) === 0x27 && neutralised.test(text) ? text.slice(1) : text;

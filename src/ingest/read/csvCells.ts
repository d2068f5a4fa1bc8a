/**
 * A spreadsheet runs a cell that starts with one of these as a formula. Our CSV puts an apostrophe before such text
 * and reading takes exactly that one away again; apostrophes in front are counted so that nothing is ever ambiguous.
 */
export const dangerous = /^'*[=+\-@\t\r\n]/;

/** What stood in the cell before our CSV put its apostrophe there. */
export const restore = (text: string): string =>
  text.charCodeAt(0) === 0x27 && dangerous.test(text) ? text.slice(1) : text;

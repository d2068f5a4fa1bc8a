/** What XML 1.0 cannot hold: control characters, halves of pairs, the two non-characters. */
const forbidden = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as a file of XML parts can hold it: every kind of line end is a line feed, what has no place in XML is gone. */
export const xmlText = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(forbidden, '');

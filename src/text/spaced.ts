/**
 * Source of a pattern that finds Thai words as PDF files leave them: white space where a line broke, anywhere between two
 * letters, and sara am (ำ) in either spelling, for which the pattern needs the flag u.
 */
export const spaced = (words: string): string =>
  [...words].map((letter) => (letter === 'ำ' ? '(?:ำ|\\u{E4D}\\u{E32})' : letter)).join('\\s{0,3}');

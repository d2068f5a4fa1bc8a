import { countLetters } from '../../text/segments';

/** Where a place in a text is, both from 1; a column is a letter as a person sees it, marks and all. */
export function lineColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: countLetters(before.at(-1) ?? '') + 1 };
}

/** The text in three: before the word at that place, the word (or one sign), after it. At the end: nothing is marked. */
export function marked(text: string, at: number): readonly [string, string, string] {
  const word = /^(?:[\p{L}\p{M}\p{N}_]+|\S)/u.exec(text.slice(at))?.[0] ?? '';
  return [text.slice(0, at), word, text.slice(at + word.length)];
}

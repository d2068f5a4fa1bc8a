import { normalise } from '../../../text/normalise';
import { segments } from '../../../text/segments';
import data from './textsWords.json';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const stop = new Set(data.functionWords);
const fewestLetters = 2;

export interface Word {
  readonly text: string;
  readonly at: number;
  readonly isWord: boolean;
}

/** The words of a text and what stands between them, in order, with their places. */
export const wordsOf = (text: string): Word[] =>
  Array.from(segments(text, segmenter), ({ segment, index, isWordLike }) => ({
    text: segment,
    at: index,
    isWord: isWordLike ?? false,
  }));

/** Words that say what a text is about: no particles, no digits, nothing that every row of a report says. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(normalise(text).toLowerCase())
      .filter(({ text: word, isWord }) => isWord && word.length >= fewestLetters && !/[\d๐-๙]/u.test(word))
      .map(({ text: word }) => word)
      .filter((word) => !stop.has(word)),
  );

/** How many of the words the text has as well. */
export const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length;

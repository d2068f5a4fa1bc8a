import { toArabicDigits } from '../text/digits';
import { bare } from '../text/normalise';
import { concepts } from './crosswalk';
import lexicon from './lexicon.json';
import type { Framework } from './types';

export type MeasurePlace = 'title' | 'steps' | 'summary';
export type MeasureText = Readonly<Record<MeasurePlace, string>>;

/** A node that words of a measure speak of. */
export interface TargetMatch {
  readonly code: string;
  /** As in the lexicon: the text says the same, white space and digits aside. */
  readonly words: string;
  readonly where: MeasurePlace;
  /** An item that only the title names, while what was done has none of its words. */
  readonly titleOnly: boolean;
}

interface Phrase {
  readonly key: string;
  readonly words: string;
  readonly code: string;
  /** Counts only where nothing else matched. */
  readonly weak: boolean;
}

interface Vocabulary {
  /** Longest first: a longer phrase says more than the shorter one inside it. */
  readonly phrases: readonly Phrase[];
  /** Item → words that show it was done: those of publishing and of its subject. */
  readonly doing: ReadonlyMap<string, readonly string[]>;
  readonly parents: ReadonlyMap<string, string | null>;
}

/** Shorter words stand inside too many others. */
export const shortestWords = 6;
/** Item names below this are everyday words ("โครงสร้าง"); the lexicon says how such items are meant. */
const tellingName = 20;
const places: readonly MeasurePlace[] = ['title', 'steps', 'summary'];
/** Short of letters, but nothing else is written like it. */
const unmistakable = new Set(['q&a']);

const keyOf = (text: string): string => toArabicDigits(bare(text));
const vocabularies = new WeakMap<Framework, Vocabulary>();

/** Where a measure's words stand, in Thai, for the sentence that shows a match. */
export const placeName = (place: MeasurePlace): string => lexicon.places[place];

function vocabularyOf(framework: Framework): Vocabulary {
  const known = vocabularies.get(framework);
  if (known) return known;
  const parents = new Map(framework.nodes.map(({ code, parent }) => [code, parent]));
  const phrases = new Map<string, Phrase>();
  const doing = new Map<string, string[]>();
  const say = (words: string, code: string, weak = false) => {
    const key = keyOf(words);
    if (key.length < shortestWords && !unmistakable.has(key)) return;
    if (parents.has(code) && !phrases.has(key)) phrases.set(key, { key, words, code, weak });
  };
  // First said counts: a person's own words go before ours.
  for (const { code, words } of framework.nodes) for (const own of words ?? []) say(own, code);
  const entries: Readonly<Record<string, { phrases: string[]; doing: string[] } | undefined>> =
    lexicon.concepts;
  for (const { concept, codes } of concepts()) {
    const entry = entries[concept];
    const [first, ...others] = codes[framework.fiscalYear]?.items ?? [];
    if (!entry || first === undefined) continue;
    // Where one meaning is several items that year, the words do not tell which: their parent is meant.
    const code = others.length === 0 ? first : (parents.get(first) ?? first);
    for (const words of entry.phrases) say(words, code);
    if (others.length > 0) continue;
    const own = doing.get(code) ?? lexicon.publishing.map(keyOf);
    doing.set(code, [...own, ...entry.doing.map(keyOf)]);
  }
  for (const { code, kind, nameTh } of framework.nodes) {
    if (kind === 'item' && keyOf(nameTh).length >= tellingName) say(nameTh, code);
  }
  for (const [code, entry] of Object.entries(lexicon.nodes)) {
    for (const words of entry.phrases) say(words, code);
    if ('weak' in entry) for (const words of entry.weak) say(words, code, true);
  }
  const sorted = [...phrases.values()].sort((a, b) => b.key.length - a.key.length);
  const vocabulary = { phrases: sorted, doing, parents };
  vocabularies.set(framework, vocabulary);
  return vocabulary;
}

/** Phrases found in one text: longest first, none inside or across another. */
function phrasesIn(text: string, phrases: readonly Phrase[]): Phrase[] {
  let left = text;
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    if (!left.includes(phrase.key)) continue;
    found.push(phrase);
    left = left.replaceAll(phrase.key, '\n');
  }
  return found;
}

/**
 * The nodes that a measure speaks of by its words, the most specific each: a node is left out where one below it
 * is meant as well. Every match carries its words and where they stand; none is ever applied without them.
 */
export function matchTargets(framework: Framework, measure: MeasureText): readonly TargetMatch[] {
  const { phrases, doing, parents } = vocabularyOf(framework);
  const all = places.flatMap((where) =>
    phrasesIn(keyOf(measure[where]), phrases).map((phrase) => ({ ...phrase, where })),
  );
  const strong = all.filter(({ weak }) => !weak);
  const found = strong.length > 0 ? strong : all;
  const done = keyOf(`${measure.steps} ${measure.summary}`);
  const matches = found.map(({ code, words, where }): TargetMatch => {
    const elsewhere = found.some((other) => other.code === code && other.where !== 'title');
    const subject = doing.get(code);
    const undone = subject !== undefined && !subject.some((word) => done.includes(word));
    const titleOnly = undone && !elsewhere && done !== '';
    return { code, words, where, titleOnly };
  });
  const above = new Set<string>();
  for (const { code, titleOnly } of matches) {
    // What only the title names does not outweigh what the steps say more generally.
    if (titleOnly) continue;
    for (let up = parents.get(code); up; up = parents.get(up)) above.add(up);
  }
  return matches.filter(({ code }) => !above.has(code));
}

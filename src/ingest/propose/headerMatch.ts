import { toArabicDigits } from '../../text/digits';
import { bare } from '../../text/normalise';
import { commonWords, scoreWords, type Words } from './headerWords';
import { measureWords } from './headerWordsMeasures';
import { splitYear } from './headerYear';
import type { SimpleRole } from '../types';

export interface RoleGuess {
  readonly kind: SimpleRole;
  readonly confidence: number;
}

/** One spelling for comparing: no white space, lower case, Arabic digits; fiscal_year, fiscalYear and "Fiscal Year" are one. */
export const headerSpelling = (text: string): string =>
  toArabicDigits(bare(text)).replace(/[_*:]/g, '').replace(/\.$/, '');

const withoutBrackets = (spelling: string): string => spelling.replace(/[([][^()[\]]*[)\]]$/, '');

type Dictionary = ReadonlyMap<string, readonly RoleGuess[]>;

function dictionary(...lists: readonly Words[]): Dictionary {
  const found = new Map<string, RoleGuess[]>();
  for (const [kind, confidence, headers] of lists.flat()) {
    for (const header of headers) {
      const spelling = headerSpelling(header);
      found.set(spelling, [...(found.get(spelling) ?? []), { kind, confidence }]);
    }
  }
  for (const guesses of found.values()) guesses.sort((a, b) => b.confidence - a.confidence);
  return found;
}

const dictionaries = {
  scores: dictionary(commonWords, scoreWords),
  measures: dictionary(commonWords, measureWords),
};

/** The roles a header may have in this family of tables, surest first; "คะแนน (100)" and "คะแนน ปี 2564" are "คะแนน" too. */
export function headerRoles(text: string, family: keyof typeof dictionaries): readonly RoleGuess[] {
  const spelling = headerSpelling(text);
  const words = dictionaries[family];
  const known = words.get(spelling) ?? words.get(withoutBrackets(spelling));
  if (known) return known;
  const rest = headerSpelling(splitYear(text).rest);
  // "2564 (คะแนน)" says it in brackets.
  return words.get(rest) ?? words.get(rest.replace(/^[([](.*)[)\]]$/, '$1')) ?? [];
}

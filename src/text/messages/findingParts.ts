import { firstLetters } from '../segments';

/** What a finding says in facts; its sentences are made from these. */
export interface FindingFacts {
  readonly value: string;
  readonly expected: string;
  readonly about: string;
  readonly detail: string;
  readonly columnName: string;
  /** Physical line or row from 1; 0 = the file as a whole. */
  readonly row: number;
  /** Of a document, whose lines are counted, not its rows: the page of a PDF, else null. */
  readonly inDocument?: { readonly page: number | null } | undefined;
}

export interface RuleText {
  /** Short, for filters and headings. */
  readonly title: string;
  readonly what: (facts: FindingFacts) => string;
  readonly todo: string;
}

export type RuleTexts<Rule extends string> = Readonly<Record<Rule, RuleText>>;

/** Printed text in quotes, cut where it is long; `empty` for a blank cell. */
export const quote = (text: string, empty: string): string => {
  if (text === '') return empty;
  const first = firstLetters(text, 80);
  return `“${first === text ? text : `${first}…`}”`;
};

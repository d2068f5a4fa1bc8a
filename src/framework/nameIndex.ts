import { toArabicDigits } from '../text/digits';
import { bare } from '../text/normalise';
import aliases from './aliases.json';
import { concepts } from './crosswalk';
import { frameworks } from './frameworks';
import { treeOf } from './tree';
import type { Framework } from './types';

export interface NamedNode {
  readonly code: string;
  readonly because: 'name' | 'alias';
  /** As the framework or the list of synonyms has it. */
  readonly words: string;
}

export interface NameIndex {
  /** Bare name (Arabic digits) → the nodes that bear it. */
  readonly names: ReadonlyMap<string, readonly NamedNode[]>;
  /** The bare names of a node. */
  readonly namesOf: (code: string) => readonly string[];
  /** Bare code → code: `iit` → `IIT`. */
  readonly codes: ReadonlyMap<string, string>;
  /** Whether a node stands somewhere below another. */
  readonly isBelow: (code: string, ancestor: string) => boolean;
}

const indexes = new WeakMap<Framework, NameIndex>();

/** How a name is compared: bare, with Arabic digits. */
export const nameKey = (text: string): string => toArabicDigits(bare(text));

/** Everything a framework's nodes are called; built once for each framework. */
export function indexOf(framework: Framework): NameIndex {
  let index = indexes.get(framework);
  if (!index) indexes.set(framework, (index = buildIndex(framework)));
  return index;
}

function buildIndex(framework: Framework): NameIndex {
  const names = new Map<string, NamedNode[]>();
  const keys = new Map<string, string[]>();
  const add = (code: string, words: string, because: 'name' | 'alias') => {
    const key = nameKey(words);
    const bearers = names.get(key) ?? [];
    // A synonym never takes away another node's own name, and the same node is listed once.
    if (bearers.some((bearer) => bearer.code === code || (because === 'alias' && bearer.because === 'name')))
      return;
    names.set(key, [...bearers, { code, because, words }]);
    keys.set(code, [...(keys.get(code) ?? []), key]);
  };
  for (const { code, nameTh, nameEn } of framework.nodes) {
    add(code, nameTh, 'name');
    add(code, nameEn, 'name');
  }
  const codes = new Map(framework.nodes.map(({ code }) => [nameKey(code), code]));
  for (const [code, words] of synonyms(framework)) if (codes.has(nameKey(code))) add(code, words, 'alias');

  const parents = new Map(treeOf(framework).bottomUp.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string, ancestor: string): boolean => {
    const parent = parents.get(code) ?? null;
    return parent !== null && (parent === ancestor || isBelow(parent, ancestor));
  };
  return { names, codes, isBelow, namesOf: (code) => keys.get(code) ?? [] };
}

/** Synonyms by code, then for items what their concept is called here and was called in other years. */
function* synonyms({ fiscalYear }: Framework): Generator<readonly [string, string]> {
  for (const [code, words] of Object.entries(aliases.codes)) for (const word of words) yield [code, word];
  const written = new Map<string, readonly string[]>(Object.entries(aliases.concepts));
  for (const { concept, nameTh, codes } of concepts()) {
    const items = codes[fiscalYear]?.items ?? [];
    const [item] = items;
    if (item === undefined || items.length > 1) continue;
    yield [item, nameTh];
    for (const word of written.get(concept) ?? []) yield [item, word];
    for (const { nodes } of frameworks()) {
      for (const node of nodes) {
        if (node.concept !== concept) continue;
        yield [item, node.nameTh];
        yield [item, node.nameEn];
      }
    }
  }
}

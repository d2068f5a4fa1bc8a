import { frameworks } from '../../framework/frameworks';
import { resolveNode } from '../../framework/names';
import { frameworkIn } from '../../framework/ownFrameworks';
import type { Framework } from '../../framework/types';
import { toArabicDigits } from '../../text/digits';
import { bare } from '../../text/normalise';

/** Nodes that a header or a first cell of a table of that year (B.E.) may name, surest first. */
export type NodesIn = (header: string, fiscalYear: number | null) => readonly NodeGuess[];

export interface NodeGuess {
  readonly code: string;
  readonly confidence: number;
  readonly scale: 'percent' | 'points' | 'auto';
}

/** Below this the resolver is groping. */
const LEAST = 0.4;
const LONGEST_NAME = 200;

const items = (tree: Framework): number => tree.nodes.filter(({ kind }) => kind === 'item').length;

const latestCertain = frameworks().findLast(({ certain }) => certain) ?? frameworks().at(-1);
const longest = [...frameworks()].sort((a, b) => items(b) - items(a))[0];

/**
 * The trees a header may be read by: that of its year, else the latest certain one; then the one with most items;
 * then the person's own, whose names may be in no other.
 */
function treesFor(fiscalYear: number | null, own: readonly Framework[]): readonly Framework[] {
  const ofYear = fiscalYear === null ? undefined : frameworkIn(own, fiscalYear);
  return [ofYear ?? latestCertain, longest, ...own].flatMap((tree) => tree ?? []);
}

/** Instruments are published as 0–100 and as points of 30/30/40; only some headers say which. */
function scaleOf(code: string, header: string): NodeGuess['scale'] {
  if (!/^[IEO]IT$/.test(code)) return code.startsWith('o') ? 'auto' : 'percent';
  const text = toArabicDigits(bare(header));
  if (/ถ่วงน้ำหนัก|weighted|เต็ม(30|40)|(30|40)คะแนน|\/(30|40)\)?$/.test(text)) return 'points';
  return /เต็ม100|100คะแนน|\(100\)|\/100\)?$/.test(text) ? 'percent' : 'auto';
}

/** How nodes are recognised by the built-in frameworks and the person's own. */
export const nodesIn =
  (own: readonly Framework[]): NodesIn =>
  (header, fiscalYear) =>
    nodeGuesses(header, treesFor(fiscalYear, own));

function nodeGuesses(header: string, trees: readonly Framework[]): readonly NodeGuess[] {
  // Names of nodes are short; a paragraph that mentions one is not its name.
  if (header.trim() === '' || header.length > LONGEST_NAME) return [];
  for (const tree of trees) {
    const found = resolveNode(tree, header).filter(({ confidence }) => confidence >= LEAST);
    if (found.length > 0) {
      return found.map(({ code, confidence }) => ({ code, confidence, scale: scaleOf(code, header) }));
    }
  }
  return [];
}

import { indexOf, nameKey } from '../../../framework/nameIndex';
import { resolveNode } from '../../../framework/names';
import type { Framework } from '../../../framework/types';
import { toArabicDigits } from '../../../text/digits';

/** What a name of an indicator or sub-indicator says. */
export interface NamedIndicator {
  /** Usually one; a name that several nodes bear says only that it is one of them. */
  readonly codes: readonly string[];
  /** As the framework or its list of synonyms has it. */
  readonly words: string;
  readonly isAlias: boolean;
}

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล" inside a text. */
export interface NumberedName extends NamedIndicator {
  /** "9", "9.4"; also one that no node has (30). */
  readonly number: string;
  /** As printed, number and name. */
  readonly printed: string;
  readonly printedName: string;
}

const numbered = /ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*(\d{1,2}(?:\.\d)?)(?![\d.])[\s:)–-]*/g;
/** Longest name is far shorter; line breaks of PDF files stand inside. */
const tailLetters = 160;

interface KnownName extends NamedIndicator {
  readonly key: string;
}
const known = new WeakMap<Framework, readonly KnownName[]>();

/** Names and synonyms of indicators and sub-indicators, longest first. */
function knownNames(framework: Framework): readonly KnownName[] {
  const before = known.get(framework);
  if (before) return before;
  const numberedKinds = new Set(
    framework.nodes.filter(({ kind }) => kind === 'indicator' || kind === 'sub').map(({ code }) => code),
  );
  const names = [...indexOf(framework).names].flatMap(([key, nodes]): KnownName[] => {
    const bearers = nodes.filter(({ code }) => numberedKinds.has(code));
    const [first] = bearers;
    if (!first) return [];
    const isAlias = bearers.every(({ because }) => because === 'alias');
    return [{ key, codes: bearers.map(({ code }) => code), words: first.words, isAlias }];
  });
  const sorted = names.sort((a, b) => b.key.length - a.key.length);
  known.set(framework, sorted);
  return sorted;
}

/** The name with which a text begins, and how many of its letters that takes; null where it begins with none. */
function nameAtStart(framework: Framework, text: string): (NamedIndicator & { letters: number }) | null {
  const key = nameKey(text);
  const name = knownNames(framework).find((one) => key.startsWith(one.key));
  if (!name) return null;
  // Line breaks inside the printed name only make it longer.
  let letters = name.key.length;
  while (letters < text.length && nameKey(text.slice(0, letters)).length < name.key.length) letters += 1;
  return { codes: name.codes, words: name.words, isAlias: name.isAlias, letters };
}

/** A cell that is a name, also with a slip of the pen. */
export function readName(framework: Framework, text: string): NamedIndicator | null {
  const begins = nameAtStart(framework, text);
  if (begins) return begins;
  const [first, other] = resolveNode(framework, text);
  if (!first || other || first.because === 'code' || first.because === 'number') return null;
  const node = framework.nodes.find(({ code }) => code === first.code);
  if (node?.kind !== 'indicator' && node?.kind !== 'sub') return null;
  return { codes: [first.code], words: first.words, isAlias: first.because === 'alias' };
}

/** Every indicator that a text gives by number and a known name behind it. */
export function numberedNames(framework: Framework, text: string): readonly NumberedName[] {
  return [...toArabicDigits(text).matchAll(numbered)].flatMap((match): NumberedName[] => {
    const start = match.index + match[0].length;
    const name = nameAtStart(framework, text.slice(start, start + tailLetters));
    if (!name) return [];
    const printedName = text.slice(start, start + name.letters);
    const printed = text.slice(match.index, start + name.letters);
    return [{ ...name, number: plainNumber(match[1] ?? ''), printed, printedName }];
  });
}

/** "๐๙" and "9" are the same number. */
export const plainNumber = (printed: string): string => toArabicDigits(printed).replace(/^0+(?=\d)/, '');

/** Whether a node is the one that a number names; FY2561's indices have codes x1–x5. */
export const isNumberOf = (number: string, code: string): boolean => code === number || code === `x${number}`;

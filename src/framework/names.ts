import { normalise } from '../text/normalise';
import { indexOf, type NameIndex } from './nameIndex';
import { readNumber, type NumberRead } from './nodeNumber';
import { plainer, trimMarks } from './plainer';
import { namesNear } from './nearNames';
import type { Framework } from './types';

/** A node that a piece of text may mean. */
export interface Resolution {
  readonly code: string;
  /** 0–1; from 0.9 on there is nothing else it could mean. */
  readonly confidence: number;
  readonly because: 'code' | 'number' | 'name' | 'alias' | 'number and name';
  /** What matched: the number as written, the name as the framework or the list of synonyms has it, or both. */
  readonly words: string;
}

/** The same few headers and codes come in every row; this many texts are remembered for each framework. */
const remembered = 5000;
const memories = new WeakMap<Framework, Map<string, readonly Resolution[]>>();

/**
 * The nodes that a header or code cell means, best first, none if it means no node: codes (`i1`, `9.1`, `o12`, ๐๑๒ with
 * a Thai zero for the letter), numbers with or without ตัวชี้วัดที่, names and synonyms in Thai and English with white space
 * anywhere. A number alone is an indicator. Where number and name disagree both are given, the name first.
 */
export function resolveNode(framework: Framework, text: string): readonly Resolution[] {
  let memory = memories.get(framework);
  if (!memory) memories.set(framework, (memory = new Map<string, readonly Resolution[]>()));
  let found = memory.get(text);
  if (!found) {
    found = bestReading(indexOf(framework), text);
    if (memory.size >= remembered) memory.clear();
    memory.set(text, found);
  }
  return found;
}

/** The text as it stands, then without what headers are decorated with; the surest reading wins, the earlier on a tie. */
function bestReading(index: NameIndex, text: string): readonly Resolution[] {
  let best: readonly Resolution[] = [];
  for (const { text: variant, trust } of plainer(normalise(text))) {
    const reading = read(index, variant).map((one) => ({ ...one, confidence: one.confidence * trust }));
    if ((reading[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = reading;
  }
  return best;
}

function read(index: NameIndex, text: string): Resolution[] {
  const whole = byName(index, text);
  if (whole[0] && whole[0].confidence >= 0.9) return whole;
  const numbers = readNumber(index, text);
  const [number] = numbers;
  if (!number) return whole;
  const rest = trimMarks(number.rest);
  if (rest === '') return numbers.flatMap(alone);
  const named = byName(index, rest);
  return named.length > 0 ? together(index, number, named) : numberWithUnknownWords(index, number, rest);
}

const alone = ({ code, confidence, because, words }: NumberRead): Resolution[] =>
  code === null ? [] : [{ code, confidence, because, words }];

/** Exact, else with a slip of the pen; a name that several nodes bear says only that it is one of them. */
function byName(index: NameIndex, text: string): Resolution[] {
  const exact = index.names.get(text);
  const found = exact
    ? exact.map((name) => ({ ...name, confidence: name.because === 'alias' ? 0.95 : 1 }))
    : namesNear(index, text);
  const confidence = (own: number) => (found.length > 1 ? Math.min(own, 0.5) : own);
  return found.map((one) => ({ ...one, confidence: confidence(one.confidence) }));
}

function together(index: NameIndex, number: NumberRead, named: readonly Resolution[]): Resolution[] {
  const agreed = named.find(({ code }) => code === number.code);
  if (agreed) {
    const sure = agreed.confidence >= 0.5 ? 1 : agreed.confidence;
    return [
      {
        code: agreed.code,
        confidence: sure,
        because: 'number and name',
        words: `${number.words} ${agreed.words}`,
      },
    ];
  }
  // "IIT การใช้งบประมาณ" says where the indicator belongs.
  const { code: group } = number;
  if (number.because === 'code' && group !== null) {
    const inside = named.filter(({ code }) => index.isBelow(code, group));
    if (inside.length > 0) return inside;
  }
  const contradicted = named.map((one) => ({ ...one, confidence: Math.min(one.confidence, 0.6) }));
  if (number.code === null) return contradicted;
  return [
    ...contradicted,
    { code: number.code, confidence: 0.4, because: number.because, words: number.words },
  ];
}

/** Only a number that says what it counts still stands when unknown words follow: "1. ประชุม…" is a list, not indicator 1. */
function numberWithUnknownWords(index: NameIndex, number: NumberRead, rest: string): Resolution[] {
  const { code, marked, because, words } = number;
  if (code === null) return [];
  const begins = index.namesOf(code).find((name) => rest.startsWith(name));
  if (begins !== undefined)
    return [{ code, confidence: 0.9, because: 'number and name', words: `${words} ${begins}` }];
  return marked ? [{ code, confidence: 0.7, because, words }] : [];
}

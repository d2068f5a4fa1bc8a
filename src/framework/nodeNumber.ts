import type { NameIndex } from './nameIndex';

/** A code or number at the beginning of a text. */
export interface NumberRead {
  /** Null: the number names no node of this framework (indicator 30). */
  readonly code: string | null;
  readonly confidence: number;
  readonly because: 'code' | 'number';
  /** It says what it counts (`o12`, `ตัวชี้วัดที่ 1`, `9.1`), so that unknown words behind it do not matter. */
  readonly marked: boolean;
  readonly words: string;
  readonly rest: string;
}

const itemWord = '(?:ข้อ(?:ที่)?|รายการ(?:ที่)?|item|oit|ตัวชี้วัดย่อย(?:ที่)?)[.:]?';
const letterItem = new RegExp(`^(?:${itemWord})?\\(?[._-]?o[._-]?(\\d{1,2})(?!\\d)`);
const codeWord = /^(?:iit|eit|oit|total)(?![a-z0-9]|[._-]?i?\d)/;
const countedItem = /^ข้อ(?:ที่)?\.?(\d{1,2})(?!\d|\.\d)/;
const zeroItem = new RegExp(`^(?:${itemWord})?\\(?0(\\d{1,2})(?!\\d|\\.\\d)`);
const indicatorWord =
  '(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?|ตชว\\.?(?:ที่)?|ดัชนี(?:ที่)?|(?:sub-?)?indicator|ind|kpi|i|x)[.:_-]?';
const numbered = new RegExp(
  `^(${indicatorWord}|(iit|eit|oit)[._-]?i?)?\\(?(\\d{1,2})(?:([._-])(\\d{1,2}))?(?!\\d)`,
);

/**
 * What the number or code at the start of a text names, surest first. `text` is a name key in which a Thai zero
 * before a number has become the letter o; with an Arabic zero (01) item and indicator are both possible.
 */
export function readNumber(index: NameIndex, text: string): NumberRead[] {
  const whole = index.codes.get(text);
  if (whole !== undefined && !/^\d/.test(whole)) return [found(whole, 1, 'code', text, '')];
  const letter = letterItem.exec(text);
  if (letter) return item(index, letter, text, 1);
  const named = codeWord.exec(text);
  const group = named ? index.codes.get(named[0]) : undefined;
  if (named && group !== undefined) return [found(group, 1, 'code', named[0], text.slice(named[0].length))];
  const counted = countedItem.exec(text);
  if (counted) return item(index, counted, text, 0.8);
  const zero = zeroItem.exec(text);
  if (zero) {
    const items = item(index, zero, text, zero[1]?.length === 2 ? 0.85 : 0.6);
    const indicator = index.codes.get(zero[1] ?? '');
    return indicator === undefined
      ? items
      : [...items, found(indicator, 0.5, 'number', zero[0], text.slice(zero[0].length))];
  }
  return indicatorNumber(index, text);
}

function item(index: NameIndex, match: RegExpExecArray, text: string, confidence: number): NumberRead[] {
  const code = index.codes.get(`o${Number(match[1])}`);
  const read = found(code ?? null, confidence, 'code', match[0], text.slice(match[0].length));
  return code === undefined && read.rest === '' ? [] : [read];
}

function indicatorNumber(index: NameIndex, text: string): NumberRead[] {
  const match = numbered.exec(text);
  if (!match) return [];
  const [words, word, instrument, whole = '', separator, part] = match;
  // "1-2" or "9_1" without a word before it is a range or something else.
  const isSub = part !== undefined && part !== '0' && (separator === '.' || word !== undefined);
  if (part !== undefined && !isSub && separator !== '.') return [];
  const number = String(Number(whole));
  const code = isSub
    ? index.codes.get(`${number}.${part}`)
    : ((word?.startsWith('x') ? undefined : index.codes.get(number)) ?? index.codes.get(`x${number}`));
  const foreign =
    code !== undefined && instrument !== undefined && !index.isBelow(code, instrument.toUpperCase());
  if (foreign) return [];
  const rest = text.slice(words.length);
  if (code === undefined && rest === '') return [];
  const marked = word !== undefined || isSub;
  const confidence = word === undefined ? (isSub ? 0.95 : 0.85) : 1;
  return [{ code: code ?? null, confidence, because: 'number', marked, words, rest }];
}

const found = (
  code: string | null,
  confidence: number,
  because: 'code' | 'number',
  words: string,
  rest: string,
): NumberRead => ({ code, confidence, because, marked: true, words, rest });

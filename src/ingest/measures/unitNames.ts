import { bare } from '../../text/normalise';
import units from './units.json';

/** Bare name → as it is to be written. */
const known = new Map(units.map((unit) => [bare(unit), unit]));
const beginnings = new Set([...known.keys()].flatMap((key) => [...key].map((_, at) => key.slice(0, at + 1))));
/** ฯ after a name says that it goes on. */
const more = 'ฯ';
/** Stands for what a name has in brackets: "กองคลัง (งานพัสดุ)" is one name. */
export const bracketMark = '\u{E000}';
const between = /^(?:[,;/·、，；•\-–—]|และ)/u;

interface Step {
  readonly from: number;
  readonly name: string | null;
  readonly names: number;
}

/**
 * A run of known units and posts, with or without separators and spaces between them, as the fewest names that cover it
 * all (so หัวหน้าสำนักปลัด is one); null where any of it is unknown. Only places that names reach are looked at, so
 * other text costs nothing.
 */
export const segment = (text: string): string[] | null => segmentBare(bare(text));

function segmentBare(run: string): string[] | null {
  if (!beginnings.has(run.charAt(0)) && !between.test(run)) return null;
  const steps = new Map<number, Step>([[0, { from: -1, name: null, names: 0 }]]);
  const reach = (from: number, to: number, name: string | null, names: number): void => {
    const step = steps.get(to);
    if (!step || names < step.names) steps.set(to, { from, name, names });
  };
  for (let start = 0; start < run.length; start += 1) {
    const here = steps.get(start);
    if (!here) continue;
    const separator = between.exec(run.slice(start, start + 3));
    if (separator) reach(start, start + separator[0].length, null, here.names);
    for (let end = start + 1; end <= run.length && beginnings.has(run.slice(start, end)); end += 1) {
      const unit = known.get(run.slice(start, end));
      if (unit === undefined) continue;
      const after = run[end] === more ? end + 1 : end;
      const name = after > end ? unit + more : unit;
      if (run[after] === bracketMark) reach(start, after + 1, `${name} ${bracketMark}`, here.names + 1);
      else reach(start, after, name, here.names + 1);
    }
  }
  const names: string[] = [];
  let step = steps.get(run.length);
  if (!step || step.names === 0) return null;
  for (; step && step.from >= 0; step = steps.get(step.from)) if (step.name !== null) names.push(step.name);
  return names.reverse();
}

/** Nobody's name is longer; such a text is none of units. */
const tooLong = 2000;
/** Words that a line break of a PDF file may part and still be one name. */
const broken = 5;

/** Known names at the beginning of some words, as many words as possible. */
function knownFrom(words: readonly string[], at: number): { names: readonly string[]; words: number } | null {
  if (!beginnings.has(words[at]?.charAt(0) ?? '')) return null;
  for (let count = Math.min(broken, words.length - at); count > 0; count -= 1) {
    const names = segmentBare(words.slice(at, at + count).join(''));
    if (names) return { names, words: count };
  }
  return null;
}

/** Names side by side: a space parts two of them only where both sides are known; anything else stays one name. */
export function splitSpaces(text: string): string[] {
  const whole = segment(text);
  if (whole) return whole;
  if (text.length > tooLong) return [text];
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const bareWords = words.map(bare);
  const parts: string[] = [];
  let previousKnown = false;
  for (let at = 0; at < words.length;) {
    const found = knownFrom(bareWords, at);
    const names = found?.names ?? [words[at] ?? ''];
    for (const [index, name] of names.entries()) {
      if (parts.length === 0 || index > 0 || (previousKnown && found)) parts.push(name);
      else parts.push(`${parts.pop() ?? ''} ${name}`);
    }
    previousKnown = found !== null;
    at += found?.words ?? 1;
  }
  return parts;
}

import { bare } from '../../text/normalise';
import units from './units.json';
import { splitList } from './lists';

/** Bare name → as it is to be written. */
const known = new Map(units.map((unit) => [bare(unit), unit]));
const longest = Math.max(...[...known.keys()].map((key) => key.length));
/** ฯ after a name says that it goes on. */
const more = 'ฯ';

/** A run of units and posts without separators, cut where the fewest known names cover it all; null where none do. */
export function segment(text: string): string[] | null {
  const run = bare(text);
  if (run === '') return null;
  // best[i]: the fewest names that cover the first i letters.
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    let chosen: readonly string[] | null = null;
    for (let start = Math.max(0, end - longest - 1); start < end; start += 1) {
      const before = best[start];
      if (!before || (chosen && before.length + 1 >= chosen.length)) continue;
      const piece = run.slice(start, end);
      const cut = piece.endsWith(more) ? piece.slice(0, -1) : piece;
      const unit = known.get(cut);
      if (unit !== undefined) chosen = [...before, piece === cut ? unit : unit + more];
    }
    best.push(chosen);
  }
  const all = best[run.length];
  return all ? [...all] : null;
}

/** Words between which a space may part two names: only where both sides are known. */
function splitSpaces(text: string): string[] {
  const whole = segment(text);
  if (whole) return whole;
  const parts: string[] = [];
  let previous: string[] | null = null;
  for (const word of text.split(/\s+/u)) {
    const names = segment(word);
    if (parts.length === 0 || (previous && names)) parts.push(...(names ?? [word]));
    else parts.push(`${parts.pop() ?? ''} ${word}`);
    previous = names;
  }
  return parts;
}

/**
 * Who is responsible, as a list: separators (`,` `;` `/` `·` line breaks), list numbers, and, where names stand side by
 * side with a space or nothing between them, a dictionary of common units and posts, longest first. Nothing is lost.
 */
export function splitResponsible(cell: string): string[] {
  const parts = splitList(cell)
    .flatMap((entry) => segment(entry) ?? entry.split(/[,;/·、\r\n]|\s+และ\s*/u))
    .flatMap((entry) => splitSpaces(entry.trim()))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !/^[-–—]+$/u.test(entry));
  return [...new Set(parts)];
}

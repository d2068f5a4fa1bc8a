import { segments } from '../text/segments';
import { xmlText } from './xmlText';

/** Of a sheet's name, in UTF-16 units. */
const longest = 31;
/** History is Excel's own. */
const taken = ['history'];

const segmenter = new Intl.Segmenter('th');

/** Never half of a pair, and no mark without its letter. */
const cut = (text: string, most: number): string => {
  let kept = '';
  for (const { segment } of segments(text, segmenter)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
};

function clean(name: string, at: number): string {
  const kept = xmlText(name)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/^[' ]+|(?<![' ])[' ]+$/g, '');
  const short = cut(kept, longest).replace(/(?<![' ])[' ]+$/g, '');
  return short === '' ? `ตาราง ${String(at + 1)}` : short;
}

/** Names as a workbook allows them: at most 31 letters, none of `[]:*?/\`, no apostrophe at an end, each once (in any case of letters). */
export function sheetNames(names: readonly string[]): readonly string[] {
  const used = new Set(taken);
  return names.map((name, at) => {
    const first = clean(name, at);
    let own = first;
    for (let count = 2; used.has(own.toLowerCase()); count += 1) {
      const ending = ` (${String(count)})`;
      own = cut(first, longest - ending.length) + ending;
    }
    used.add(own.toLowerCase());
    return own;
  });
}

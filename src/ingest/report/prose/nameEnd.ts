import { isDistrict, isProvince } from '../../../text/places';
import { segments } from '../../../text/segments';
import after from './afterName.json';

const following = new Set(after);
/** No name of a place has these inside. */
const always = /ประจำปี|ปีงบ|อำเภอ|จังหวัด|ตำบล|พ\.ศ|ได้|จึง|เพื่อ|เรียบร้อย/;
const longestName = 24;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Where words begin in a text, its end included. */
const wordStarts = (text: string): readonly number[] => [
  ...Array.from(segments(text, segmenter), ({ index }) => index),
  text.length,
];

/** The longest beginning of a text that is a district or province. */
function knownPlace(run: string): string {
  for (let end = Math.min(run.length, longestName); end > 2; end -= 1) {
    const name = run.slice(0, end);
    if (isProvince(name) || isDistrict(name)) return name;
  }
  return '';
}

/** True where a run of Thai letters begins with a word that follows names and is none itself ("ได้", "และ"). */
export function beginsAfterName(run: string): boolean {
  if (knownPlace(run) !== '') return false;
  const starts = wordStarts(run);
  return starts.slice(1, 4).some((end) => following.has(run.slice(0, end)));
}

/** `run` up to the words that no name of a place has: all a title leaves to be cut. */
export function beforePlaceWords(run: string): string {
  const end = always.exec(run)?.index ?? run.length;
  return run.slice(0, end);
}

/**
 * The name of a place at the start of a run of Thai letters, where nothing sets it off: "ทับปุดเพื่อเสริมสร้าง" →
 * ทับปุด. It ends before the first word that follows names, else where a known district ends, else is the whole run as
 * far as a name can be. '' where no name begins here.
 */
export function placeName(run: string): string {
  if (beginsAfterName(run)) return '';
  const kept = beforePlaceWords(run);
  const starts = wordStarts(kept);
  const known = knownPlace(kept);
  for (const [index, start] of starts.entries()) {
    if (start < Math.max(2, known.length)) continue;
    if (starts.slice(index + 1, index + 4).some((end) => following.has(kept.slice(start, end))))
      return kept.slice(0, start);
  }
  if (kept.length <= longestName) return kept;
  return known === '' ? kept.slice(0, starts.filter((start) => start <= longestName / 2).at(-1) ?? 0) : known;
}

import { tidy, withoutTags } from './markup';
import { markersIn, offsetOf, type Marker } from './numberMarkers';

export interface NumberedList {
  /** Words before the first number; the whole cell where nothing is numbered. */
  readonly lead: string;
  /** In order, one line each; '' where a number has no text. */
  readonly entries: readonly { readonly number: number; readonly text: string }[];
  /** Numbers left out between the first and the last: `๑. ๒. ๔.` misses 3. */
  readonly missing: readonly number[];
}

interface Found {
  readonly number: number;
  readonly at: number;
  readonly after: number;
}

/** No more numbers than this may be missing in one place; a larger step is another number. */
const gap = 3;

/** Number 1, or whatever number a continued list begins with at the start of a line. */
function firstOf(markers: readonly Marker[]): Marker | undefined {
  const [opening] = markers;
  const isNumber = ({ digits }: Marker): boolean => /^[1-9][0-9]?$/u.test(digits);
  if (opening?.at === 0 && isNumber(opening)) return opening;
  const one = markers.find(({ digits, startsLine, apart }) => digits === '1' && (startsLine || apart));
  return one ?? markers.find((each) => each.startsLine && isNumber(each));
}

/** For each way of writing, where each number stands last: a later 3 makes a 4 before it no entry. */
function lastPlaces(markers: readonly Marker[]): (marker: Marker, number: number) => number {
  const places = new Map<string, number>();
  for (const { at, digits, sign, thai } of markers) places.set(`${sign}${String(thai)}${digits}`, at);
  return ({ sign, thai }, number) => places.get(`${sign}${String(thai)}${String(number)}`) ?? -1;
}

function sequence(markers: readonly Marker[]): Found[] {
  const first = firstOf(markers);
  if (!first) return [];
  const same = markers.filter(({ at, sign }) => at >= first.at && sign === first.sign);
  const last = lastPlaces(same);
  const found: Found[] = [];
  let next = Number(first.digits);
  for (const marker of same) {
    // A sub-list in the other digits (๑. … 1. … 2. … ๒.) waits for the number in the list's own.
    if (marker.thai !== first.thai && last(first, next) > marker.at) continue;
    const offset = offsetOf(marker, next);
    if (offset < 0) {
      const number = Number(marker.digits);
      const near = number > next && number <= next + gap && last(marker, next) < marker.at;
      const counts = marker.startsLine || (marker.apart && last(marker, number + 1) > marker.at);
      if (!near || !counts) continue;
      next = number;
    }
    found.push({ number: next, at: marker.at + Math.max(0, offset), after: marker.after });
    next += 1;
  }
  return found;
}

/**
 * The numbered list in a cell (R18): the next marker is the previous + 1, whether `๑.` `๑)` `๑.x` or glued to the text
 * before; lines without a number belong to the entry above. Decimals, years, `(๑)` and references are text; where it is
 * doubtful that a number counts, the text stays whole. Linear in the length of the cell.
 */
export function numberedEntries(cell: string): NumberedList {
  const text = withoutTags(cell).trim();
  const found = sequence(markersIn(text));
  const missing = found.flatMap(({ number }, index) => {
    const previous = found[index - 1]?.number ?? number - 1;
    return Array.from({ length: number - previous - 1 }, (_, step) => previous + 1 + step);
  });
  return {
    lead: tidy(text.slice(0, found[0]?.at)),
    entries: found.map(({ number, after }, index) => ({
      number,
      text: tidy(text.slice(after, found[index + 1]?.at)),
    })),
    missing,
  };
}

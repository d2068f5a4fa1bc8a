/** UTF-16 units looked at together, and segments at their end that what follows might still change. */
const atOnce = 1024;
const open = 4;

export type Segment = Pick<Intl.SegmentData, 'segment' | 'index' | 'isWordLike'>;

/**
 * Words or letters of a text in order. Not `segmenter.segment(text)` itself: with each segment V8 makes a copy of the whole
 * text, so that one cell of a megabyte takes all memory. The dictionary looks a few words ahead, hence the overlap.
 */
export function* segments(text: string, by: Intl.Segmenter): Generator<Segment, void> {
  let from = 0;
  while (from < text.length) {
    const part = text.slice(from, from + atOnce);
    const isLast = from + part.length === text.length;
    const found = Array.from(by.segment(part), ({ segment, index, isWordLike }) => ({
      segment,
      index,
      isWordLike,
    }));
    // A single segment may be longer than all that is looked at.
    const count = isLast || found.length <= open ? found.length : found.length - open;
    for (const { segment, index, isWordLike } of found.slice(0, count))
      yield { segment, index: from + index, ...(isWordLike === undefined ? {} : { isWordLike }) };
    from += found[count]?.index ?? part.length;
  }
}

const letters = new Intl.Segmenter('th');

/** The first letters (with their marks) of a text: all of it where it has no more than `most`. */
export function firstLetters(text: string, most: number): string {
  let count = 0;
  for (const { index } of segments(text, letters)) {
    if (count === most) return text.slice(0, index);
    count += 1;
  }
  return text;
}

/** How many letters a text has, as a person sees them. */
export const countLetters = (text: string): number => Array.from(segments(text, letters)).length;

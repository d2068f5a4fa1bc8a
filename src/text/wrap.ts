import { segments } from './segments';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** Never begins a line: closing marks, and the two Thai signs that belong to the word before. */
const clings = /^[)\]}.,:;!?%”’»ฯๆ/]+$/;
const opens = /^[([{“‘«]+$/;

/**
 * Lines no wider than `width` in the unit of `measure`, broken between Thai words; a word too wide by itself is broken
 * between grapheme clusters, never inside one (a single cluster may stand wider). Line feeds are kept, other white
 * space at a break goes. An empty text is no line.
 */
export function wrap(text: string, width: number, measure: (part: string) => number): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(paragraph: string, width: number, measure: (part: string) => number): string[] {
  const fits = (line: string) => measure(line.trimEnd()) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const { segment } of segments(piece.trimStart(), clusters)) {
      if (line !== '' && !fits(line + segment)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += segment;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with what clings to them, so that a break between two pieces is always good. */
export function pieces(paragraph: string): string[] {
  const result: string[] = [];
  let open = '';
  for (const { segment } of segments(paragraph, words)) {
    const last = result.at(-1);
    if (opens.test(segment)) open += segment;
    else if (open === '' && last !== undefined && clings.test(segment))
      result[result.length - 1] = last + segment;
    else {
      result.push(open + segment);
      open = '';
    }
  }
  return open === '' ? result : [...result, open];
}

import { htmlPieces } from './htmlPieces';
import { cellText } from './htmlTable';
import { guardText } from './markupTags';

const bold = /\*\*(?![\s*])([^*\n]+)(?<!\s)\*\*/g;

/**
 * What a piece of text says that may hold markup, as it stands in cells of text files: `<p>`, lists left open, `<br>`,
 * tick boxes, entities, `**bold**`. Entries and paragraphs are parted by line feeds. Only whole tags of known names and
 * whole entities are markup; any other `<` and `&` is text. Plain text comes back as it is but for white space at the
 * ends of its lines and blank lines. Never throws, linear time.
 */
export function plainText(fragment: string): string {
  const text = fragment.includes('**') ? fragment.replace(bold, '$1') : fragment;
  const pieces = /[<&\n]/.test(text)
    ? cellText({ colspan: 1, rowspan: 1, pieces: htmlPieces(guardText(text), true) })
    : text;
  return pieces.trim();
}

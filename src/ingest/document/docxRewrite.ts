import { attribute } from '../read/xlsxXml';
import type { DocxNumbers } from './docxNumbers';
import { fromPrivateUse } from './pdfMarks';

const TAG = /<(\/?)(?:[A-Za-z_][\w.-]*:)?([\w.-]+)(?![\w.-])([^<>]*?)(\/?)>/g;

/** Boxes and ticks of Wingdings and Wingdings 2, font and code: the reader would give signs that nothing else knows. */
const boxes: Readonly<Record<string, string>> = {
  'wingdings FE': '☑', 'wingdings FD': '☑', 'wingdings 78': '☑', 'wingdings FC': '✓', 'wingdings A8': '☐', 'wingdings 6F': '☐',
  'wingdings 71': '☐', 'wingdings 72': '☐', 'wingdings 2 52': '☑', 'wingdings 2 53': '☑', 'wingdings 2 54': '☑',
  'wingdings 2 A3': '☐', 'wingdings 2 50': '✓',
}; // prettier-ignore

/** Left out with all they hold: what a newer form beside them says again, what was there before a tracked change, hints. */
const dropped = new Set(['Fallback', 'pPrChange', 'softHyphen', 'imagedata']);
/** Left out, but not what they hold. */
const opened = new Set(['AlternateContent', 'Choice', 'numPr', 'ilvl', 'numId']);

const textRun = (text: string): string => {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return text && `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
};

function symbol(attributes: string): string | null {
  const code = (attribute(attributes, 'char') ?? '').toUpperCase().replace(/^F0/, '');
  const sign = boxes[`${(attribute(attributes, 'font') ?? '').toLowerCase()} ${code}`];
  return sign ? `<w:t>${sign}</w:t>` : null;
}

interface Properties {
  list: string | null;
  level: number | null;
  style: string | null;
  deleted: boolean;
}

/** Rewrites one part of a Word file tag by tag; text between tags stays. */
class Rewriter {
  /** Open drawings and the text boxes in them, outermost first. */
  readonly #drawn: ('drawing' | 'box')[] = [];
  #dropping = '';
  #depth = 0;
  #paragraph: Properties | null = null;
  #before = 0;

  constructor(private readonly numbers: DocxNumbers) {}

  /** What stands in for a tag; null = the tag itself. */
  tag(start: boolean, name: string, attributes: string, empty: boolean): string | null {
    if (this.#depth > 0) {
      if (name === this.#dropping && !empty) this.#depth += start ? 1 : -1;
      return '';
    }
    if (start && dropped.has(name)) {
      if (!empty) [this.#dropping, this.#depth] = [name, 1];
      return '';
    }
    const value = start ? (attribute(attributes, 'val') ?? '') : '';
    if (name === 'drawing' || name === 'txbxContent') return this.#drawing(start, name, empty);
    if (this.#drawn.at(-1) === 'drawing') return '';
    if (this.#paragraph && start) this.#property(this.#paragraph, name, value);
    if (opened.has(name)) return '';
    if (name === 'pPr') return this.#properties(start, empty);
    if (name === 'gridBefore') this.#before = Math.min(1000, Number(value) || 0);
    if (name === 'trPr' && !start && this.#before > 0) {
      const cells = '<w:tc><w:p/></w:tc>'.repeat(this.#before);
      this.#before = 0;
      return `</w:trPr>${cells}`;
    }
    return name === 'sym' && start ? symbol(attributes) : null;
  }

  get isQuiet(): boolean {
    return this.#depth > 0 || this.#drawn.at(-1) === 'drawing';
  }

  /** A drawing becomes the older form of one, with nothing of it but the text in its boxes. */
  #drawing(start: boolean, name: string, empty: boolean): string | null {
    if (empty) return '';
    const inside = this.#drawn.length > 0;
    if (start && (name === 'drawing' || inside)) this.#drawn.push(name === 'drawing' ? name : 'box');
    else if (!start && inside) this.#drawn.pop();
    if (name === 'drawing') return start ? '<w:pict>' : '</w:pict>';
    return null;
  }

  #property(of: Properties, name: string, value: string): void {
    if (name === 'pStyle') of.style = value;
    else if (name === 'numId') of.list = value;
    else if (name === 'ilvl') of.level = Number(value) || 0;
    else if (name === 'del') of.deleted = true;
  }

  #properties(start: boolean, empty: boolean): string | null {
    if (empty) return null;
    if (start) {
      this.#paragraph = { list: null, level: null, style: null, deleted: false };
      return null;
    }
    const { list = null, level = null, style = null, deleted = true } = this.#paragraph ?? {};
    this.#paragraph = null;
    return deleted ? null : `</w:pPr>${textRun(this.numbers.next(list, level, style))}`;
  }
}

/**
 * A part of a Word file as the reader (mammoth) needs it: the numbers of lists are written out as text (it only tells
 * numbered from bulleted, and a number is how a list in a cell is told from prose), text boxes stand as older Word wrote
 * them (newer ones are not read), columns a row leaves out stand as empty cells, symbols of Wingdings are the boxes they
 * show, soft hyphens and pictures are gone. The part must use the prefix w, as every known writer does.
 */
export function readableXml(part: string, numbers: DocxNumbers): string {
  const xml = fromPrivateUse(part);
  const rewriter = new Rewriter(numbers);
  const out: string[] = [];
  let kept = 0;
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = '', empty] = match;
    const wasQuiet = rewriter.isQuiet;
    const instead = rewriter.tag(!slash, name, attributes, empty === '/');
    if (instead === null && !wasQuiet && !rewriter.isQuiet) continue;
    if (!wasQuiet) out.push(xml.slice(kept, match.index));
    out.push(instead ?? tag);
    kept = match.index + tag.length;
  }
  out.push(rewriter.isQuiet ? '' : xml.slice(kept));
  return out.join('');
}

import { MAX_DOCUMENT_CHARACTERS } from '../limits';
import type { TextDocument } from './document';
import { DocumentBlocks, tooLong } from './documentBlocks';
import { addPieces } from './html';
import { htmlPieces } from './htmlPieces';
import { plainText } from './markup';
import { guardText } from './markupTags';
import { textRuns } from './textRuns';

const heading = /^\s{0,3}#{1,6}\s+(\S.*)$/su;
const htmlHeading = /^\s*<h[1-6]\b[^<>]*>.*<\/h[1-6]>\s*$/isu;
const boldLine = /^\s*\*\*(?!\s)[^*]+(?<!\s)\*\*\s*$/u;
const boldOpens = /^\s*\*\*(?![\s*])[^*]+$/u;
const boldCloses = /^[^*]+(?<!\s)\*\*\s*$/u;

/** Line of a place in a text that begins on line `first`; places are asked for in ascending order. */
function lineCounter(text: string, first: number): (at: number) => number {
  let line = first;
  let seen = 0;
  return (at) => {
    for (; seen < at; seen += 1) if (text.charCodeAt(seen) === 0x0a) line += 1;
    return line;
  };
}

/**
 * Text or Markdown → a block a physical line: rows of tab-separated, Markdown and HTML tables, headings by their marks
 * (`#`, all bold), everything else paragraphs. Consecutive rows are one table; rows of dashes are syntax and fall away.
 * Several rows of HTML on one line take the lines after it. Never throws.
 */
export function textDocument(file: string, text: string): TextDocument {
  const blocks = new DocumentBlocks();
  const kept = text.slice(0, MAX_DOCUMENT_CHARACTERS).replace(/[\0\f\v]/g, ' ');
  const runs = textRuns(kept.split(/\r\n|[\r\n]/));
  /** The line on which bold text opened that the next line may close. */
  let boldFrom = -1;
  for (const [index, run] of runs.entries()) {
    if (run.is === 'rows') {
      blocks.table(run.rows.map(({ line, cells }) => ({ line, cells: cells.map(plainText) })));
    } else if (run.is === 'markup') {
      const guarded = guardText(run.text);
      addPieces(htmlPieces(guarded), blocks, lineCounter(guarded, run.line));
    } else {
      const marked = heading.exec(run.text)?.[1];
      const next = runs[index + 1];
      const opens =
        boldOpens.test(run.text) &&
        next?.is === 'line' &&
        next.line === run.line + 1 &&
        boldCloses.test(next.text);
      const closes = boldFrom === run.line - 1 && boldFrom > 0;
      if (opens) boldFrom = run.line;
      const bold = opens || closes ? run.text.replace('**', '') : null;
      const isHeading =
        marked !== undefined || bold !== null || boldLine.test(run.text) || htmlHeading.test(run.text);
      blocks.text(isHeading ? 'heading' : 'paragraph', plainText(bold ?? marked ?? run.text), run.line);
    }
  }
  const cut = text.length > MAX_DOCUMENT_CHARACTERS ? [tooLong('characters', MAX_DOCUMENT_CHARACTERS)] : [];
  return { file, kind: 'text', blocks: blocks.blocks, findings: [...cut, ...blocks.findings] };
}

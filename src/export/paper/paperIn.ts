import type { Paper, PaperBlock } from './paper';
import { inDigits } from './paperDigits';

/** A block in the digits that were chosen; numbers of pictures stay numbers. */
function blockIn(block: PaperBlock, say: (text: string) => string): PaperBlock {
  switch (block.kind) {
    case 'title':
      return { ...block, lines: block.lines.map(say) };
    case 'heading':
    case 'paragraph':
      return { ...block, text: say(block.text) };
    case 'list':
      return { ...block, entries: block.entries.map(say) };
    case 'table':
      return {
        ...block,
        caption: say(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: say(column.title) })),
        rows: block.rows.map((row) => row.map(say)),
      };
    case 'picture':
      return {
        ...block,
        title: say(block.title),
        alt: say(block.alt),
        bars: block.bars.map((bar) => ({ ...bar, label: say(bar.label), text: say(bar.text) })),
      };
    case 'pageBreak':
      return block;
  }
}

/** A paper with all its texts in the digits that were chosen. */
export function paperIn(paper: Omit<Paper, 'digits'>, digits: Paper['digits']): Paper {
  const say = (text: string): string => inDigits(text, digits);
  return {
    ...paper,
    digits,
    title: say(paper.title),
    foot: say(paper.foot),
    blocks: paper.blocks.map((block) => blockIn(block, say)),
  };
}

import type { Paper, PaperBlock } from '../../../export/paper/paper';

/** Blocks that stand on pages of one orientation. */
export interface PaperPart {
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** The blocks in order, parted where the page turns. What leads a wide table (headings, its caption's words) turns with it. */
export function paperParts({ blocks }: Paper): readonly PaperPart[] {
  const parts: { landscape: boolean; blocks: PaperBlock[] }[] = [];
  for (const block of blocks) {
    const landscape = block.kind === 'table' && block.landscape === true;
    const last = parts.at(-1);
    if (last?.landscape === landscape) {
      last.blocks.push(block);
      continue;
    }
    const led: PaperBlock[] = [];
    while (landscape && last && last.blocks.at(-1)?.kind === 'heading') {
      led.unshift(...last.blocks.splice(-1));
    }
    if (last?.blocks.length === 0) parts.pop();
    parts.push({ landscape, blocks: [...led, block] });
  }
  return parts;
}

/** Style rules for the foot of each page: the paper's own line, and the page number in its digits. */
export function footRules({ foot, digits }: Paper): string {
  const line = foot.replace(/[\\"\s<]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
  const style = 'font-family: Sarabun, sans-serif; font-size: 10pt; color: #444;';
  const number = digits === 'thai' ? 'counter(page, thai)' : 'counter(page)';
  const boxes = `@bottom-left { content: "${line}"; ${style} } @bottom-right { content: ${number}; ${style} }`;
  return `@page paper { ${boxes} } @page paper-wide { ${boxes} }`;
}

import type { PaperBlock } from './paper/paper';

/** Blocks on pages of one direction. */
export interface DocxSection {
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** So many blocks at most are turned for the sake of the table beside them; more fill a page of their own. */
const mostTurned = 12;

const isWide = (block: PaperBlock): boolean => block.kind === 'table' && block.landscape === true;
const isUpright = (block: PaperBlock): boolean =>
  block.kind === 'picture' || (block.kind === 'table' && !isWide(block));
const opens = (block: PaperBlock): boolean =>
  block.kind === 'title' || block.kind === 'pageBreak' || (block.kind === 'heading' && block.level === 1);

/** Where the words begin that lead to a table: its chapter if that is short, else the headings right above it. */
function leadsFrom(blocks: readonly PaperBlock[], from: number, table: number): number {
  const between = blocks.slice(from, table);
  const chapter = between.findLastIndex(opens);
  if (chapter >= 0 && between.length - chapter <= mostTurned) return from + chapter;
  const words = between.findLastIndex(({ kind }) => kind !== 'heading');
  return from + words + 1;
}

/** The direction of each block: wide tables are turned with the words that lead to them and the few behind the last. */
function directions(blocks: readonly PaperBlock[]): boolean[] {
  const turned = blocks.map(isWide);
  let from = 0;
  blocks.forEach((block, at) => {
    if (isUpright(block)) from = at + 1;
    if (!isWide(block)) return;
    const follows = from > 0 && turned[from - 1] === true;
    turned.fill(true, follows ? from : leadsFrom(blocks, from, at), at);
    from = at + 1;
  });
  const isTail = from > 0 && turned[from - 1] === true && blocks.length - from <= mostTurned;
  return isTail ? turned.fill(true, from) : turned;
}

/** A paper cut where its pages turn; never empty. A page break beside a turn is one already. */
export function docxSections(blocks: readonly PaperBlock[]): readonly DocxSection[] {
  const turned = directions(blocks);
  const sections: { landscape: boolean; blocks: PaperBlock[] }[] = [];
  blocks.forEach((block, at) => {
    const landscape = turned[at] ?? false;
    const open = sections.at(-1);
    if (open && open.landscape === landscape) open.blocks.push(block);
    else sections.push({ landscape, blocks: block.kind === 'pageBreak' ? [] : [block] });
  });
  for (const section of sections) if (section.blocks.at(-1)?.kind === 'pageBreak') section.blocks.pop();
  return sections.length > 0 ? sections : [{ landscape: false, blocks: [] }];
}

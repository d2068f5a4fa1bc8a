import type { Block, TextBlock, TextDocument } from '../document/document';
import { withoutDebris } from './debris';
import { HeadingsAbove } from './headingsAbove';
import { ItemsOfTables } from './itemsOfTables';
import { MeasuresOfTables } from './measuresOfTables';
import { OtherTables } from './otherTables';
import type { Report, ScoreFact, TableQuestion } from './report';
import { reportFlow, type ReportPart } from './reportFlow';
import { scoreOfRow } from './scoresOfTables';

/** What the tables and headings of a document state, and its blocks for whoever reads the prose between them. */
export interface Structure extends Pick<
  Report,
  'headings' | 'measures' | 'items' | 'scores' | 'others' | 'questions'
> {
  /** What is no debris; rows of one cell that are captions or headings are lines of text. */
  readonly blocks: readonly Block[];
}

/** Reads tables by their headers and headings by their words, in one pass; nothing is judged. */
export function structure(source: TextDocument): Structure {
  const headings = new HeadingsAbove();
  const measures = new MeasuresOfTables();
  const items = new ItemsOfTables();
  const others = new OtherTables();
  const scores: ScoreFact[] = [];
  const questions: TableQuestion[] = [];
  const texts = new Map<number, TextBlock>();
  const blocks = withoutDebris(source.blocks);

  const takeRow = ({ row, layout, opens }: ReportPart & { kind: 'row' }) => {
    others.takeRows();
    const lines: (number | null)[] = [];
    if (layout.kinds.has('measures')) lines.push(measures.take(row, layout, headings.group, opens));
    if (layout.kinds.has('checklist')) lines.push(items.take(row, layout, headings.sub));
    for (const line of lines) if (line !== null) headings.holds(line);
    const score = layout.kinds.has('scores') ? scoreOfRow(row, layout) : null;
    if (score) scores.push(score);
  };
  for (const part of reportFlow(blocks)) {
    if (part.kind === 'row') takeRow(part);
    else if (part.kind === 'other') others.take(part.rows, part.joins);
    else if (part.kind === 'question') questions.push(...part.questions);
    else {
      headings.take(part.block);
      others.takeText(part.block);
      texts.set(part.block.line, part.block);
    }
  }
  return {
    headings: headings.headings(),
    measures: measures.measures,
    items: items.items,
    scores,
    others: others.tables(source.file, source.kind),
    questions,
    blocks: blocks.map((block) => texts.get(block.line) ?? block),
  };
}

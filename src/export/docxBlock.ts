import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph, TextRun, type Table } from 'docx';
import { docxPicture } from './docxPicture';
import { docxTable } from './docxTable';
import { bullet } from './docxStyles';
import type { PaperBlock } from './paper/paper';
import { xmlText } from './xmlText';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const oneLine = (text: string): string => xmlText(text).replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ');

const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    keepNext: true,
    children: [new TextRun({ text: oneLine(text), bold: true, size: 32 })],
  });

function paragraph(text: string, tone: 'plain' | 'strong' | 'caution'): Paragraph {
  const said = [new TextRun({ text, bold: tone === 'strong' })];
  if (tone !== 'caution')
    return new Paragraph({ alignment: AlignmentType.START, indent: { firstLine: 709 }, children: said });
  return new Paragraph({
    children: said,
    indent: { left: 142 },
    shading: { fill: 'FDF6E6' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: 'B7791F', space: 6 } },
  });
}

/** What a block is in Word; `landscape`: of the page it stands on. */
export function docxBlock(block: PaperBlock, landscape: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines.map(title), new Paragraph({ spacing: { after: 0 }, children: [] })];
    case 'heading':
      return [new Paragraph({ heading: levels[block.level - 1] ?? levels[2], text: oneLine(block.text) })];
    case 'paragraph':
      return xmlText(block.text)
        .split('\n')
        .map((text) => paragraph(text, block.tone ?? 'plain'));
    case 'list':
      return block.entries.map(
        (entry) =>
          new Paragraph({
            text: oneLine(entry),
            spacing: { after: 60 },
            numbering: { reference: bullet.reference, level: 0 },
          }),
      );
    case 'table':
      return docxTable(block, landscape);
    case 'picture':
      return docxPicture(block, landscape);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

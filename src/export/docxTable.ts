import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { TextRun, VerticalAlignTable, WidthType } from 'docx';
import { textWidth } from './docxPage';
import { tableSize } from './docxStyles';
import type { PaperTable } from './paper/paper';
import { xmlText } from './xmlText';

type Align = PaperTable['columns'][number]['align'];

const alignments = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  center: AlignmentType.CENTER,
} as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '7F8C92' };
const borders = { top: line, bottom: line, left: line, right: line };
/** A row with a longer cell could be higher than a page; it may go on over the next. */
const longestWhole = 900;

/** Whole twentieths of a point that add up to the width of the text. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const usable = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0.01));
  const sum = usable.reduce((total, share) => total + share, 0);
  const edges = usable.map((_, at) =>
    Math.round((width * usable.slice(0, at + 1).reduce((total, share) => total + share, 0)) / sum),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

const cell = (text: string, width: number, align: Align, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders,
    verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHeader ? { shading: { fill: 'E8EDEE' } } : {}),
    children: xmlText(text)
      .split('\n')
      .map(
        (paragraph) =>
          new Paragraph({
            alignment: isHeader ? AlignmentType.CENTER : alignments[align],
            spacing: { after: 0 },
            children: [new TextRun({ text: paragraph, size: tableSize, bold: isHeader })],
          }),
      ),
  });

function row(
  cells: readonly string[],
  columns: PaperTable['columns'],
  widths: readonly number[],
  isHeader = false,
) {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: cells.every((text) => text.length <= longestWhole),
    children: columns.map(({ align }, at) => cell(cells[at] ?? '', widths[at] ?? 0, align, isHeader)),
  });
}

/** Caption, table as wide as the text, and a small gap: without it Word would join two tables. */
export function docxTable({ caption, columns, rows }: PaperTable, landscape: boolean): (Paragraph | Table)[] {
  if (columns.length === 0) return [];
  const width = textWidth(landscape);
  const widths = columnWidths(
    columns.map(({ share }) => share),
    width,
  );
  const titles = columns.map(({ title }) => title);
  const said = xmlText(caption).replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ');
  const above = new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [new TextRun({ text: said, bold: true, size: tableSize + 2 })],
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    rows: [row(titles, columns, widths, true), ...rows.map((cells) => row(cells, columns, widths))],
  });
  const gap = new Paragraph({ spacing: { after: 0 }, children: [] });
  return said.trim() === '' ? [table, gap] : [above, table, gap];
}

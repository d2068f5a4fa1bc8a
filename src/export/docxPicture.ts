import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import { textWidth } from './docxPage';
import { font, tableSize } from './docxStyles';
import type { PaperPicture } from './paper/paper';
import { xmlText } from './xmlText';

/** Twentieths of a point in a px. */
const px = 15;
/** Of a bar with its gap, and of the edges, in px. */
const barHeight = 30;
const edges = 24;

const altText = ({ title, alt }: PaperPicture) => ({
  name: xmlText(title),
  title: xmlText(title),
  description: xmlText(alt),
});

const size = ({ width, height }: PaperPicture, most: number) => {
  const scale = Math.min(1, most / Math.max(1, width));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** Word's own bar chart from the figures; they stand behind the names, as its axis knows no Thai digits. */
function chart(picture: PaperPicture, most: number): ChartRun | null {
  const bars = picture.bars.filter(({ value }) => Number.isFinite(value));
  if (bars.length === 0) return null;
  return new ChartRun({
    type: 'bar',
    categories: bars.map(({ label, text }) => xmlText(`${label}  ${text}`).replace(/\n/g, ' ')),
    series: [
      {
        name: xmlText(picture.title) || '-',
        values: bars.map(({ value }) => Math.min(100, Math.max(0, value))),
        color: '0B6B6A',
      },
    ],
    categoryAxis: { reverseOrder: true, font: { size: 11 } },
    valueAxis: { minimum: 0, maximum: 100, visible: false, gridlines: false },
    gapWidth: 60,
    legend: false,
    font: { name: font.ascii },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: most, height: bars.length * barHeight + edges },
    altText: altText(picture),
  });
}

/** A chart below its title: the picture of it, or where there is none Word's own drawing of the same bars. */
export function docxPicture(picture: PaperPicture, landscape: boolean): Paragraph[] {
  const most = Math.floor(textWidth(landscape) / px);
  const drawn = picture.png
    ? new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: size(picture, most),
        altText: altText(picture),
      })
    : chart(picture, most);
  if (drawn === null) return [];
  const title = new TextRun({ text: xmlText(picture.title), bold: true, size: tableSize + 2 });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [title] }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [drawn] }),
  ];
}

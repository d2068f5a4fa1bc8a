import { AlignmentType, Footer, NumberFormat, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { tableSize } from './docxStyles';
import type { Paper } from './paper/paper';
import { xmlText } from './xmlText';

/** Twentieths of a point; Word counts so. */
const cm = 1440 / 2.54;
const a4 = { width: 11906, height: 16838 };
const marginOf = (landscape: boolean): number => Math.round((landscape ? 2 : 2.5) * cm);

/** What stands between the margins, in twentieths of a point. */
export const textWidth = (landscape: boolean): number =>
  (landscape ? a4.height : a4.width) - 2 * marginOf(landscape);

/** A4 with its foot: the paper's own line, and the page number in the paper's digits. */
export function docxPage({ foot, digits }: Paper, landscape: boolean) {
  const margin = marginOf(landscape);
  const formatType = digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL;
  const words = xmlText(foot).replace(/\s+/g, ' ').trim();
  return {
    properties: {
      page: {
        // Width and height are those of the upright page; the writer turns them.
        size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: margin, right: margin, bottom: margin, left: margin, header: 567, footer: 567 },
        pageNumbers: { formatType },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 0 },
            children: [
              new TextRun({
                size: tableSize - 2,
                color: '444444',
                children: [words === '' ? '' : `${words}  ·  `, PageNumber.CURRENT],
              }),
            ],
          }),
        ],
      }),
    },
  };
}

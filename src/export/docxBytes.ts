import { Document, Packer } from 'docx';
import { docxBlock } from './docxBlock';
import { docxPage } from './docxPage';
import { docxSections } from './docxSections';
import { bullet, docxStyles } from './docxStyles';
import type { Paper } from './paper/paper';
import { xmlText } from './xmlText';

/** Use docxFile: this file brings the whole writer along. */
export async function docxBytes(paper: Paper): Promise<Uint8Array> {
  const title = xmlText(paper.title);
  const document = new Document({
    title,
    // Left out, the writer names itself as a person.
    creator: '',
    lastModifiedBy: '',
    styles: docxStyles(paper.lang),
    numbering: { config: [bullet] },
    sections: docxSections(paper.blocks).map(({ landscape, blocks }) => ({
      ...docxPage(paper, landscape),
      children: blocks.flatMap((block) => docxBlock(block, landscape)),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

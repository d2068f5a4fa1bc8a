import { docxFile } from '../../../src/export/docxFile';
import type { Paper } from '../../../src/export/paper/paper';
import { docxDocument } from '../../../src/ingest/document/docx';
import { readReport } from '../../../src/ingest/report/readReport';
import { tablesOf } from '../../../src/ingest/report/tablesOf';
import { toArabicDigits } from '../../../src/text/digits';

/** A paper written as a Word file and read again as any brought file is. */
export async function readBack(paper: Paper) {
  const document = await docxDocument('made-up.docx', await docxFile(paper));
  const { tables, findings } = tablesOf(document);
  return { report: readReport(document).report, tables, findings };
}

/** Compared without regard to the kind of digits. */
export const plain = (text: string): string => toArabicDigits(text);

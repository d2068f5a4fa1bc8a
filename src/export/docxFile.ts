import type { Paper } from './paper/paper';

/**
 * A paper as a Word file (.docx): A4, Sarabun, real headings, lists, tables and charts, wide tables on turned pages.
 * Any text is allowed; what XML cannot hold is left out. The writer is loaded when it is first asked for.
 */
export async function docxFile(paper: Paper): Promise<Uint8Array> {
  const { docxBytes } = await import('./docxBytes');
  return docxBytes(paper);
}

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_DOCUMENT_CHARACTERS } from '../limits';
import { breathe } from '../breathe';
import { fileFinding } from '../read/fileFinding';
import type { Finding } from '../types';
import type { Block, TextDocument } from './document';
import { DocumentBlocks } from './documentBlocks';
import { addPage } from './pdfBlocks';
import { PdfFonts } from './pdfFonts';
import { openPdf, operatorNumbers } from './pdfJs';
import { lostMarks } from './pdfMarks';
import { marksOf, shownStrings } from './pdfMarksOf';
import { matrixOf } from './pdfMatrix';
import type { PageMarks } from './pdfPage';

/** Reports have up to a few hundred pages; of a longer file the first are read. pdf.js finds page n of a flat list in n steps. */
const MAX_PAGES = 1_000;

/** A browser waits 4 ms at every turn, so not every page gives one. */
const TURN_MS = 40;

export interface PdfOptions {
  readonly onProgress?: (progress: { readonly pages: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
}

const fault = (file: string, finding: Finding): TextDocument => ({
  file,
  kind: 'pdf',
  blocks: [],
  findings: [finding],
});

async function readPage(pdf: PDFDocumentProxy, number: number, fonts: PdfFonts): Promise<PageMarks> {
  const page = await pdf.getPage(number);
  const operators = await page.getOperatorList();
  shownStrings(operators, operatorNumbers, (font, shown) => {
    fonts.learn(page, font, shown);
  });
  const upright = matrixOf(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, -1, 0, 0];
  const marks = marksOf(operators, upright, operatorNumbers, (name) => fonts.font(page, name));
  page.cleanup();
  return marks;
}

const textOf = (block: Block): string => (block.kind === 'row' ? block.cells.join('\n') : block.text);

/**
 * Every page's text and tables. Letters are placed as drawn; tables come from their ruling lines, else from their gaps.
 * What cannot be read gives findings: 'document-protected' (password), 'document-broken' (whole file, or as a warning
 * the pages in `value`), 'document-no-text' (pictures of text), 'document-too-long', 'document-marks-lost' (warning).
 * The bytes are copied. Rejects only when `signal` is aborted.
 */
export async function pdfDocument(
  file: string,
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<TextDocument> {
  options.signal?.throwIfAborted();
  let pdf: PDFDocumentProxy;
  try {
    pdf = await openPdf(bytes.slice());
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return fault(file, fileFinding(name === 'PasswordException' ? 'document-protected' : 'document-broken'));
  }
  try {
    return await readPages(file, pdf, options);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(
  file: string,
  pdf: PDFDocumentProxy,
  { onProgress, signal }: PdfOptions,
): Promise<TextDocument> {
  const blocks = new DocumentBlocks();
  const pages: number[] = [];
  const broken: number[] = [];
  const of = Math.min(pdf.numPages, MAX_PAGES);
  const fonts = new PdfFonts();
  let characters = 0;
  let read = 0;
  let since = performance.now();
  while (read < of && characters < MAX_DOCUMENT_CHARACTERS) {
    signal?.throwIfAborted();
    read += 1;
    const page = read;
    const marks = await readPage(pdf, page, fonts).catch(() => null);
    if (marks) addPage(marks, blocks);
    else broken.push(page);
    for (const block of blocks.blocks.slice(pages.length)) {
      pages.push(read);
      characters += textOf(block).length;
    }
    onProgress?.({ pages: read, of });
    if (performance.now() - since < TURN_MS) continue;
    await breathe();
    since = performance.now();
  }
  signal?.throwIfAborted();
  const findings = [...blocks.findings];
  if (read < pdf.numPages)
    findings.push(
      fileFinding('document-too-long', {
        level: 'warning',
        value: String(pdf.numPages),
        expected: String(read),
        detail: 'pages',
      }),
    );
  if (blocks.blocks.length === 0)
    return fault(file, fileFinding(broken.length > 0 ? 'document-broken' : 'document-no-text'));
  if (broken.length > 0)
    findings.push(fileFinding('document-broken', { level: 'warning', value: broken.join(', ') }));
  const lost = lostMarks(blocks.blocks.map(textOf).join('\n'));
  if (lost) findings.push(fileFinding('document-marks-lost', { level: 'warning', detail: lost }));
  const placed = blocks.blocks.map((block, i) => ({ ...block, page: pages[i] ?? null }));
  return { file, kind: 'pdf', blocks: placed, findings };
}

// @ts-expect-error: the package declares no types for its worker.
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * We run in a worker already: pdf.js finds its worker's code here and runs it on this thread instead of starting another.
 * Its polyfills name `Function('return this')` and its PostScript compiler `new Function`; neither is reached where
 * `self` exists and `isEvalSupported` is false.
 */
Object.assign(globalThis, { pdfjsWorker: worker as unknown });

export const operatorNumbers: Readonly<Record<string, number>> = OPS;

/**
 * Opens a PDF for its text and lines alone: no pictures (above one pixel they are skipped before they are decoded), no
 * fonts of the system, nothing fetched. Takes the bytes over. Rejects as pdf.js does: PasswordException, InvalidPDFException …
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

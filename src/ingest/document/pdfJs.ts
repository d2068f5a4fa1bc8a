import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Scope {
  window?: unknown;
  pdfjsWorker?: unknown;
}

/**
 * We run in a worker already: pdf.js finds its worker's code in `pdfjsWorker` and runs it on this thread instead of
 * starting another. That code, where it finds itself in a worker, takes it for its own and answers our page's messages;
 * a `window` while it loads keeps it from that. Its polyfills name `Function('return this')` and its PostScript compiler
 * `new Function`: neither is reached where `globalThis` exists and `isEvalSupported` is false.
 */
async function fetchWorkerCode(): Promise<void> {
  const scope = globalThis as Scope;
  const alone = scope.window === undefined;
  if (alone) scope.window = {};
  try {
    // @ts-expect-error: the package declares no types for its worker.
    scope.pdfjsWorker = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as unknown;
  } finally {
    if (alone) delete scope.window;
  }
}

let workerCode: Promise<void> | null = null;

/** The larger part of pdf.js, fetched once; a failed fetch is tried again. */
export const loadWorkerCode = (): Promise<void> => {
  const loading = (workerCode ??= fetchWorkerCode());
  loading.catch(() => (workerCode = null));
  return loading;
};

export const operatorNumbers: Readonly<Record<string, number>> = OPS;

/**
 * Opens a PDF for its text and lines alone: no pictures (above one pixel they are skipped before they are decoded), no
 * fonts of the system, nothing fetched. Takes the bytes over. Rejects as pdf.js does: PasswordException, InvalidPDFException …
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  await loadWorkerCode();
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

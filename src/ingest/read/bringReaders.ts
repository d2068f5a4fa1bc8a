/**
 * Fetches the code of every reader that is loaded on first use, so that files can be read also when the server is gone by
 * then. One after another: whoever reads a file meanwhile waits for one of them at most. Rejects when one does not come.
 */
export async function bringReaders(): Promise<void> {
  await import('./zipKind');
  await import('./xlsx');
  await import('../document/text');
  await import('../document/html');
  await import('../report/tablesOf');
  await import('../document/docx');
  await import('mammoth');
  await import('../document/pdf');
  await (await import('../document/pdfJs')).loadWorkerCode();
}

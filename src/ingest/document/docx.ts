import { strFromU8, strToU8, zipSync } from 'fflate';
import { MAX_DOCUMENT_CHARACTERS } from '../limits';
import { fileFinding } from '../read/fileFinding';
import { BrokenZip, ZipBomb, zipParts } from '../read/zipParts';
import type { Finding } from '../types';
import type { TextDocument } from './document';
import { numberingOf } from './docxLevels';
import { DocxNumbers } from './docxNumbers';
import { readableXml } from './docxRewrite';
import { htmlDocument } from './html';

const wanted = /^\/?(\[Content_Types\]\.xml|_rels\/\.rels|word\/([^/]+\.xml|_rels\/[^/]+\.rels))$/i;
const unread = /^word\/(theme|settings|webSettings|fontTable|comments|header|footer|people)/i;

/** Where the signs ↑ lead back from a note to its place. */
const backLink = /(?<!\s)\s*<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;

const fault = (file: string, finding: Finding): TextDocument => ({
  file,
  kind: 'docx',
  blocks: [],
  findings: [finding],
});

/** The parts mammoth reads, made readable, in an archive of their own: no pictures, nothing packed. */
function readableDocx(bytes: Uint8Array): Uint8Array {
  const parts = new Map([...zipParts(bytes, wanted)].filter(([name]) => !unread.test(name)));
  const text = (name: string): string => strFromU8(parts.get(`word/${name}.xml`) ?? new Uint8Array());
  if (text('document').length > MAX_DOCUMENT_CHARACTERS * 5)
    throw new ZipBomb(`${String(Math.round(text('document').length / 1e6))} MB`);
  const numbers = new DocxNumbers(numberingOf(text('numbering'), text('styles')));
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    // Some writers call the main part by another name; any part of text is rewritten.
    const isText = /^word\/(?!numbering|styles)[^/]+\.xml$/i.test(name);
    files[name] = isText ? strToU8(readableXml(strFromU8(part), numbers)) : part;
  }
  return zipSync(files, { level: 0 });
}

/**
 * mammoth for Node takes a Buffer, its build for browsers an ArrayBuffer; each ignores the other's name. What it brings
 * along (underscore, setimmediate) names `new Function` for templates and for callbacks given as text: neither is used.
 */
async function htmlOf(docx: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = docx.slice().buffer;
  const input = { buffer: arrayBuffer, arrayBuffer };
  const { value } = await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
    // A style that calls itself heading is one; bold text alone is judged by the reader of web pages.
    styleMap: ["br[type='page'] => br", "br[type='column'] => br"],
    includeEmbeddedStyleMap: false,
  });
  return value.replace(backLink, '');
}

/**
 * A Word file (.docx) → headings, paragraphs, tables in order; automatic numbers stand in the text, tracked deletions
 * do not, notes stand at the end, page headers and footers are not read. 'document-too-long': it would unpack to too much;
 * 'document-broken': no Word file; 'document-no-text': pictures only. Rejects only when `signal` is aborted.
 */
export async function docxDocument(
  file: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<TextDocument> {
  signal?.throwIfAborted();
  let html: string;
  try {
    html = await htmlOf(readableDocx(bytes));
  } catch (error) {
    const detail = error instanceof BrokenZip ? error.message : 'docx';
    return fault(
      file,
      fileFinding(error instanceof ZipBomb ? 'document-too-long' : 'document-broken', { detail }),
    );
  }
  signal?.throwIfAborted();
  const read = htmlDocument(file, html);
  if (read.blocks.length === 0) return fault(file, fileFinding('document-no-text'));
  return { ...read, kind: 'docx' };
}

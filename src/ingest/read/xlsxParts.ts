import { strFromU8 } from 'fflate';
import { BrokenZip, zipParts } from './zipParts';

/** The workbook cannot be read; the message is the detail of the finding. */
export class BrokenWorkbook extends Error {}

const wanted = /^\/?xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(\.rels)?$/i;

/**
 * The XML parts that hold the cells, unpacked: path (lower case, no leading slash) → text.
 * @throws BrokenWorkbook
 */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    return new Map([...zipParts(bytes, wanted)].map(([name, part]) => [name.toLowerCase(), strFromU8(part)]));
  } catch (error) {
    throw error instanceof BrokenZip ? new BrokenWorkbook(error.message) : error;
  }
}

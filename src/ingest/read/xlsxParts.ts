import { strFromU8, unzipSync } from 'fflate';
import { HARMLESS_UNPACKED_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACK_RATIO } from '../limits';

/** The workbook cannot be read; the message is the detail of the finding. */
export class BrokenWorkbook extends Error {}

const wanted = /^\/?xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(\.rels)?$/i;

/**
 * The XML parts that hold the cells, unpacked: path (lower case, no leading slash) → text.
 * Sizes are judged before anything is unpacked, and fflate never writes past the size it was told, so a bomb costs nothing.
 * @throws BrokenWorkbook
 */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  let unpacked = 0;
  const admit = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    const bomb = unpacked > HARMLESS_UNPACKED_BYTES && unpacked > bytes.length * MAX_UNPACK_RATIO;
    if (unpacked > MAX_UNPACKED_BYTES || bomb) {
      throw new BrokenWorkbook(
        `unpacked ${String(Math.round(unpacked / 1e6))} MB of ${String(bytes.length)} bytes`,
      );
    }
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: admit });
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : new BrokenWorkbook('zip');
  }
  return new Map(
    Object.entries(files).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), strFromU8(part)]),
  );
}

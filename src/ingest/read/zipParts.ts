import { unzipSync } from 'fflate';
import { HARMLESS_UNPACKED_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACK_RATIO } from '../limits';

/** An archive that cannot be unpacked; the message is the detail of the finding. */
export class BrokenZip extends Error {}

/** An archive that would unpack to more than is read; the message says to how much. */
export class ZipBomb extends BrokenZip {}

/**
 * The wanted parts of an archive, unpacked: path (no leading slash) → bytes. Sizes are judged by the directory before
 * anything is unpacked, and fflate never writes past the size it was told, so a bomb costs nothing.
 * @throws BrokenZip, ZipBomb
 */
export function zipParts(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  const admit = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    const bomb = unpacked > HARMLESS_UNPACKED_BYTES && unpacked > bytes.length * MAX_UNPACK_RATIO;
    if (unpacked > MAX_UNPACKED_BYTES || bomb) {
      throw new ZipBomb(`unpacked ${String(Math.round(unpacked / 1e6))} MB of ${String(bytes.length)} bytes`);
    }
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: admit });
    return new Map(Object.entries(files).map(([name, part]) => [name.replace(/^\//, ''), part]));
  } catch (error) {
    throw error instanceof BrokenZip ? error : new BrokenZip('zip');
  }
}

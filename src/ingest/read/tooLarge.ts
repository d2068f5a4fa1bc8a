import { fileFinding } from './fileFinding';
import { MAX_BYTES_TOGETHER, MAX_FILE_BYTES } from '../limits';
import type { Finding } from '../types';

/** The finding for a file above the limit, from its size alone, so that nobody needs to load it first. */
export const tooLarge = (size: number, limit = MAX_FILE_BYTES): Finding | null =>
  size > limit
    ? fileFinding('file-too-large', {
        value: `${(size / 1e6).toFixed(1)} MB`,
        expected: `${String(limit / 1e6)} MB`,
      })
    : null;

/** The finding for a file that is too much beside the files that are held already (bytes), from the sizes alone. */
export const tooLargeTogether = (size: number, held: number, limit = MAX_BYTES_TOGETHER): Finding | null =>
  held > 0 && held + size > limit
    ? fileFinding('files-too-large', {
        value: `${((held + size) / 1e6).toFixed(1)} MB`,
        expected: `${String(limit / 1e6)} MB`,
      })
    : null;

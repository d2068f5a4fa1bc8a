import { closeSync, openSync, readSync } from 'node:fs';
import type { FileParts } from '../ingest/read/fileParts';

/** A file on the disk, opened for each part: who reads it need not end properly. */
export const diskFile = (path: string, size: number): FileParts => ({
  size,
  at(from, to) {
    const bytes = new Uint8Array(to - from);
    const file = openSync(path, 'r');
    try {
      for (let read = 0; read < bytes.length;) {
        const more = readSync(file, bytes, read, bytes.length - read, from + read);
        if (more === 0) throw new Error('ไฟล์สั้นลงระหว่างที่อ่าน กรุณาสั่งใหม่');
        read += more;
      }
    } finally {
      closeSync(file);
    }
    return bytes;
  },
});

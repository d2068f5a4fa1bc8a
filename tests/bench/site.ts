import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypes } from '../browser/contentTypes';

const packed = ['.html', '.js', '.css', '.json', '.wasm', '.csv'];
/** Bytes let through at once. */
const portion = 8 * 1024;

export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  /** Megabits a second from now on, shared by all connections as one line shares it; null = as fast as it goes. */
  readonly slow: (megabits: number | null) => void;
  readonly stop: () => void;
}

/**
 * Serves a folder in gzip, slowed where asked: here and not in the browser, whose own throttle leaves the requests of
 * workers alone. The browser may keep nothing between two visits.
 */
export async function serve(folder: string): Promise<Site> {
  let speed: number | null = null;
  const kept = new Map<string, Promise<Buffer>>();
  const body = (path: string): Promise<Buffer> => {
    const known = kept.get(path) ?? readFile(join(folder, normalize(path))).then((file) => pack(path, file));
    kept.set(path, known);
    return known;
  };
  let line = Promise.resolve();
  const through = (bytes: Buffer, response: ServerResponse): Promise<void> => {
    line = line.then(async () => {
      response.write(bytes);
      if (speed !== null) await wait((bytes.length * 8) / (speed * 1000));
    });
    return line;
  };
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    body(path).then(
      async (bytes) => {
        const encoding = packed.includes(extname(path)) ? { 'content-encoding': 'gzip' } : {};
        const type = contentTypes[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...encoding });
        for (let at = 0; at < bytes.length; at += portion)
          await through(bytes.subarray(at, at + portion), response);
        response.end();
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    slow: (megabits) => {
      speed = megabits;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const pack = (path: string, file: Buffer): Buffer =>
  packed.includes(extname(path)) ? gzipSync(file, { level: 6 }) : file;

/** A timer of Node counts in whole milliseconds, more than a portion takes: time owed is carried to the next. */
let owed = 0;
const wait = async (milliseconds: number): Promise<void> => {
  owed += milliseconds;
  if (owed < 4) return;
  const started = performance.now();
  await new Promise((resolve) => setTimeout(resolve, Math.floor(owed)));
  owed -= performance.now() - started;
};

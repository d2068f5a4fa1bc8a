import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypes } from './contentTypes';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The page's own policy, for a server that sends it as a header as well. */
export const policy =
  /content="(default-src[^"]+)"/.exec(
    readFileSync(new URL('../../src/index.html', import.meta.url), 'utf8'),
  )?.[1] ?? '';

export interface SiteOptions {
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the usual type of an ending. */
  readonly types?: Readonly<Record<string, string>>;
  /** Pages of the site's own by path, over those of the build. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Site {
  /** On its own origin, ends in a slash; the built app lies below `sub/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A web server as an agency's might be, with the built app under a sub-path. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const kinds = { ...contentTypes, ...options.types };
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const path = asked.endsWith('/sub/') ? `${asked}index.html` : asked;
    const page = options.pages?.[path];
    const file = path.startsWith('/sub/') ? join(dist, normalize(path.slice('/sub'.length))) : null;
    const body =
      page !== undefined ? Promise.resolve(page) : file ? readFile(file) : Promise.reject(new Error());
    body.then(
      (content) => {
        const type = kinds[page !== undefined && extname(path) === '' ? '.html' : extname(path)];
        response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...options.headers });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

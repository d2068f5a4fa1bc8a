/** As written by the build: names of files beside the page. */
interface Later {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const weights = [400, 600, 700] as const;
/** A letter of each script that a font file is for. */
const letters = ['ก', 'A'] as const;

/** Resolves when the file is there; this page then never asks for it again. Rejects when it does not come. */
const hold = (rel: 'modulepreload' | 'stylesheet', file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const { href } = new URL(file, document.baseURI);
    const links = [...document.querySelectorAll('link')];
    if (links.some((link) => link.rel === rel && link.href === href)) return resolve();
    const link = document.createElement('link');
    Object.assign(link, { rel, href, crossOrigin: '' });
    link.onload = () => resolve();
    link.onerror = () => {
      // What fetches a page takes a link that is there for a file that is there.
      link.remove();
      reject(new Error(file));
    };
    document.head.append(link);
  });

/**
 * Fetches everything that this page may still ask its server for, one file after another: pages, writers and readers of
 * files, fonts. Scripts are kept, not run. Afterwards all of it works when the server is gone, or serves a newer build;
 * without a service worker, which plain HTTP does not have. Rejects at the first file that does not come; asked again, it
 * goes on from there.
 */
export async function holdFiles(): Promise<void> {
  const began = performance.now();
  // Its name is the same in every build.
  const response = await fetch(new URL('offline.json', document.baseURI), { cache: 'no-cache' });
  const { scripts, styles } = (await response.json()) as Later;
  for (const file of scripts) await hold('modulepreload', file);
  for (const file of styles) await hold('stylesheet', file);
  const faces = weights.flatMap((weight) =>
    letters.map((letter) => [`${weight} 1em Sarabun`, letter] as const),
  );
  await Promise.all(faces.map(([font, letter]) => document.fonts.load(font, letter)));
  await (await import('../../export/fonts')).fontFaces();
  await (await import('../../ingest/worker/client')).bring();
  performance.measure('ita-lens files held', { start: began });
}

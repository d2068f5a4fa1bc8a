import type { ExampleName } from './intent';

const found: Record<ExampleName, Record<string, string>> = {
  nongchok: import.meta.glob<string>('../../data/nongchok/*.csv', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  province: import.meta.glob<string>('../../data/province/*.csv', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
};

/** Data made up by a script: every view of it says so. The other example was published by its agency. */
export const madeUp: readonly ExampleName[] = ['province'];

export interface PackagedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The files of an example from beside the page. Rejects when one cannot be fetched. */
export const fetchExample = (example: ExampleName): Promise<readonly PackagedFile[]> =>
  Promise.all(
    Object.entries(found[example]).map(async ([path, url]) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return { name, content: await response.blob() };
    }),
  );
